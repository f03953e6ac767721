import type { Day } from '../../kernel/dates.ts';
import type { Site, SiteStatus } from '../../model/site.ts';

/**
 * Says whether a site is in the programme on a day: it has joined, and its status is neither interested, ended nor merged.
 * A site that prepares or pauses is in it. A site without a joining day is in it from its first such status on.
 */
function isInProgramme(site: Site, on: Day): boolean {
  return programmeCheck(site)(on);
}

/** Makes the question of `isInProgramme` for one site, for asking it about many days. */
export function programmeCheck({ joinedOn, statusHistory }: Site): (on: Day) => boolean {
  const steps = statusHistory
    .map(({ from, status }) => ({ from: from ?? '', isIn: inside.has(status) }))
    .sort((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0));
  return (on) => {
    if (joinedOn !== null && joinedOn > on) return false;
    for (let at = steps.length - 1; at >= 0; at -= 1) {
      const step = steps[at];
      if (step !== undefined && step.from <= on) return step.isIn;
    }
    return joinedOn !== null;
  };
}

const inside: ReadonlySet<SiteStatus> = new Set(['PREPARING', 'ACTIVE', 'PAUSED']);

/** Returns the first day a site is known to be in the programme, looking at nothing after `asOf`; null: not known. */
export function firstKnownDay(site: Site, asOf: Day): Day | null {
  if (site.joinedOn !== null) return site.joinedOn <= asOf ? site.joinedOn : null;
  let first: Day | null = null;
  for (const { from } of site.statusHistory) {
    if (from !== null && from <= asOf && isInProgramme(site, from) && (first === null || from < first)) first = from;
  }
  return first;
}
