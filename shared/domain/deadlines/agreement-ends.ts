import type { Day } from '../../kernel/dates.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Database } from '../../model/database.ts';
import { isAgreedOn } from '../agreements/queries.ts';
import { takesPartOn } from '../sites/queries.ts';

/**
 * Lists the agreements whose end the office must look after, as a day knows them: agreed, last of their chain, with an
 * end, of sites that take part. A renewal counts once it is agreed, and so does a later agreement of the same kind that
 * nobody linked; until then the end is still to be dealt with.
 */
export function openAgreementEnds(database: Database, on: Day): Agreement[] {
  const { renewals, bySiteAndType } = indexOf(database.agreements);
  return Object.values(database.agreements).filter((agreement) => {
    const { id, siteId, termEnd } = agreement;
    if (termEnd === null || !isAgreedOn(agreement, on)) return false;
    const site = database.sites[siteId];
    if (!site || (site.statusHistory.length > 0 && !takesPartOn(site, on))) return false;
    if (renewals.get(id)?.some((each) => isAgreedOn(each, on)) === true) return false;
    const others = bySiteAndType.get(groupOf(agreement)) ?? [];
    return !others.some((each) => each.termStart !== null && each.termStart > termEnd && isAgreedOn(each, on));
  });
}

/** The key of the end of an agreement among all that is due; marks name it. */
export function agreementEndKey(id: Agreement['id']): string {
  return `agreement-end:${id}`;
}

interface AgreementIndex {
  readonly renewals: ReadonlyMap<string, readonly Agreement[]>;
  readonly bySiteAndType: ReadonlyMap<string, readonly Agreement[]>;
}

const indexes = new WeakMap<Database['agreements'], AgreementIndex>();

function indexOf(agreements: Database['agreements']): AgreementIndex {
  const known = indexes.get(agreements);
  if (known) return known;
  const all = Object.values(agreements);
  const made: AgreementIndex = {
    renewals: grouped(
      all.filter((each) => each.renewalOf !== null),
      (each) => each.renewalOf ?? '',
    ),
    bySiteAndType: grouped(all, groupOf),
  };
  indexes.set(agreements, made);
  return made;
}

function grouped(
  agreements: readonly Agreement[],
  keyOf: (agreement: Agreement) => string,
): ReadonlyMap<string, readonly Agreement[]> {
  const groups = new Map<string, Agreement[]>();
  for (const each of agreements) {
    const list = groups.get(keyOf(each));
    if (list) list.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}

function groupOf({ siteId, agreementType }: Agreement): string {
  return `${siteId} ${agreementType}`;
}
