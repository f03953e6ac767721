import { addDays, addMonths, dayOf, yearOf, type Day } from '../kernel/dates.ts';
import type { IndicatorId, MilestoneId, NeedId, SiteId } from '../kernel/ids.ts';
import { required } from '../kernel/assert.ts';
import { blankIndicator, blankMilestone, blankNeed } from '../model/blank.ts';
import { goodPracticeCriterion, type CriterionEntry, type ProcessEntry, type Site } from '../model/site.ts';
import { criterionNotes, milestoneTitles, needTitles, officeIndicators, siteIndicators } from './data/quality-texts.ts';
import { createRandom, type SeededRandom } from './random.ts';
import type { SampleDraft } from './sample-draft.ts';

// A stream of its own: whatever was invented before keeps its bytes.
const streamOfQuality = 0x9a117e;

const phases = [
  ['PREPARATION', -4],
  ['STRUCTURES', 1],
  ['ANALYSIS', 8],
  ['PLANNING', 15],
  ['IMPLEMENTATION', 22],
  ['EVALUATION', 58],
] as const;

// A milestone that was missed is reached a little later; only what was due just now is still open.
const openForDays = 28;
const lateByDays = 12;

/** Adds phases, stages, needs, milestones and figures; some sites have told nothing for more than a year. */
export function addQuality(draft: SampleDraft, seed: number): void {
  const random = createRandom(seed ^ streamOfQuality);
  [...draft.sites].forEach(([key, site], index) => {
    if (site.joinedOn === null) return;
    const processHistory = phasesOf(draft, random, site.joinedOn);
    const criterionHistory = index % 4 === 3 ? [] : stagesOf(draft, random, site.joinedOn);
    draft.sites.set(key, { ...site, processHistory, criterionHistory });
    addNeeds(draft, random, site);
    addMilestones(draft, random, site);
    if (index % 6 !== 5) addFigures(draft, random, { siteId: site.id, isOld: index % 6 === 1 });
  });
  addFigures(draft, random, { siteId: null, isOld: false });
}

function phasesOf({ calendar }: SampleDraft, random: SeededRandom, joinedOn: Day): ProcessEntry[] {
  let delay = 0;
  return phases
    .map(([processPhase, months]) => {
      delay += months > 1 ? random.whole(0, 4) : 0;
      return { from: addMonths(joinedOn, months + delay), processPhase };
    })
    .filter(({ from }) => from <= calendar.today);
}

function stagesOf({ calendar }: SampleDraft, random: SeededRandom, joinedOn: Day): CriterionEntry[] {
  const first = addMonths(joinedOn, random.whole(6, 12));
  const rounds = [addMonths(calendar.today, -30), addMonths(calendar.today, -16), addMonths(calendar.today, -4)];
  const looks = rounds.filter((on) => on > first).map((on) => addDays(on, random.whole(0, 40)));
  const stages = new Map<string, number>();
  return looks.flatMap((from) =>
    goodPracticeCriterion.options.flatMap((criterion) => {
      if (random.chance(0.3)) return [];
      const before = stages.get(criterion) ?? random.whole(0, 3);
      const stage = Math.max(0, Math.min(9, before + random.whole(-1, 2)));
      stages.set(criterion, stage);
      return [{ from, criterion, stage, note: random.pick(criterionNotes) }];
    }),
  );
}

function addNeeds(draft: SampleDraft, random: SeededRandom, site: Site): void {
  for (const { title, method } of random.some(needTitles, random.whole(0, 3))) {
    const statedOn = addDays(draft.calendar.today, -random.whole(30, 900));
    const settledOn = addDays(statedOn, random.whole(60, 400));
    const isSettled = settledOn < draft.calendar.today && random.chance(0.7);
    draft.needs.push({
      ...blankNeed(site.id, title),
      id: random.id() as NeedId, // fresh ids are branded where they are made
      statedOn,
      assessmentMethod: method,
      needState: isSettled ? (random.chance(0.8) ? 'MET' : 'DROPPED') : random.chance(0.4) ? 'PLANNED' : 'OPEN',
      settledOn: isSettled ? settledOn : null,
    });
  }
}

function addMilestones(draft: SampleDraft, random: SeededRandom, site: Site): void {
  for (const title of random.some(milestoneTitles, random.whole(1, 3))) {
    const dueOn = addDays(draft.calendar.today, random.whole(-400, 300));
    const { today } = draft.calendar;
    const isEarly = dueOn < today && random.chance(0.75);
    const isLate = !isEarly && dueOn < addDays(today, -openForDays);
    draft.milestones.push({
      ...blankMilestone(site.id, title),
      id: random.id() as MilestoneId,
      dueOn,
      doneOn: isEarly ? addDays(dueOn, -random.whole(0, 25)) : isLate ? addDays(dueOn, lateByDays) : null,
    });
  }
}

// One figure a year, for the years that are over; who tells nothing any more has only older ones.
function addFigures(
  { indicators, calendar }: SampleDraft,
  random: SeededRandom,
  { siteId, isOld }: { readonly siteId: SiteId | null; readonly isOld: boolean },
): void {
  const lastYear = yearOf(calendar.today) - (isOld ? 3 : 1);
  const seeds = siteId === null ? officeIndicators : random.some(siteIndicators, random.whole(1, 3));
  for (const { name, unit, unitLabel = '', range, source, note = '' } of seeds) {
    for (const year of [lastYear - 1, lastYear]) {
      const until = required(dayOf(year, 12, 31), 'every year has a 31 December');
      const value = unit === 'OTHER' || unit === 'PERCENT' ? decimal(random, range) : random.whole(...range);
      indicators.push({
        ...blankIndicator(siteId, name),
        id: random.id() as IndicatorId,
        value,
        indicatorUnit: unit,
        unitLabel,
        from: required(dayOf(year, 1, 1), 'every year has a 1 January'),
        until,
        referenceDate: until,
        source: `${source} ${String(year)}`,
        note,
      });
    }
  }
}

function decimal(random: SeededRandom, [least, most]: readonly [number, number]): number {
  return Math.round((least + random.next() * (most - least)) * 10) / 10;
}
