import type { OfferId } from '../../kernel/ids.ts';
import { blankOffer } from '../../model/blank.ts';
import type { Offer, OfferStatus } from '../../model/offer.ts';
import type { Site } from '../../model/site.ts';
import type { SiteId } from '../../kernel/ids.ts';
import { formatDay } from '../../i18n/format.ts';
import { offerPhrases, offerWords } from './data/offer-words.ts';
import type { ImportBook } from './import-book.ts';
import type { ImportFinding } from './import-preview.ts';
import type { ListRules, RowMatch, TakeHow, TakenRow } from './list-rules.ts';
import { titleKey } from './match-names.ts';
import { mergeOffer } from './merge-offer.ts';
import { offerFields, offerRow, type OfferField, type OfferRow } from './offer-row.ts';
import { readOfferRow } from './read-offer-row.ts';
import { similarSites, siteOfText } from './read-place.ts';

/** Lists of offers: the same offer again is the same title for the same sites from the same day. */
export const offerRules: ListRules<OfferRow, OfferField> = {
  kind: 'offers',
  fields: offerFields,
  isField: (text): text is OfferField => (offerFields as readonly string[]).includes(text),
  words: offerWords,
  phrases: offerPhrases,
  shapes: {
    site: 'house',
    title: 'words',
    fieldsOfAction: 'fieldsOfAction',
    format: 'format',
    offerStatus: 'offerStatus',
    provider: 'words',
    place: 'words',
    startsOn: 'span',
    endsOn: 'span',
    sessions: 'count',
    sessionsCancelled: 'count',
    placesOffered: 'count',
    enrolments: 'count',
    participations: 'count',
    participants: 'count',
  },
  telling: { site: 'siteName' },
  required: [['title']],
  rowSchema: offerRow,
  readRow: readOfferRow,
  match: matchOffer,
  take: takeOffer,
  repeats: 'ask',
};

interface RowSites {
  readonly known: readonly Site[];
  readonly unknown: readonly string[];
}

function sitesOf(book: ImportBook, row: OfferRow): RowSites {
  const known: Site[] = [];
  const unknown: string[] = [];
  for (const name of row.sites ?? []) {
    const site = siteOfText(book, name);
    if (site === undefined) unknown.push(name);
    else if (!known.includes(site)) known.push(site);
  }
  return { known, unknown };
}

function matchOffer(book: ImportBook, row: OfferRow): RowMatch {
  const { known, unknown } = sitesOf(book, row);
  const [first] = unknown;
  // An offer without sites would be one for all of them, which the list does not say.
  if (row.sites === null || (first !== undefined && known.length === 0)) {
    const alike = first === undefined ? [] : similarSites(book, first);
    const candidates = alike.map(
      (site) =>
        ({ id: `at:${site.id}`, title: site.officialName, detail: row.name, reason: 'similar-record' }) as const,
    );
    const understoodAs = alike[0]?.officialName ?? null;
    return {
      targetId: null,
      doubt: { reason: first === undefined ? 'required' : 'unknown-site', understoodAs },
      candidates,
    };
  }
  const found = offersByKey(book)(
    keyOf(
      row.name,
      row.startsOn,
      known.map((site) => site.id),
    ),
  )[0];
  return { targetId: found?.id ?? null, doubt: null, candidates: [] };
}

function takeOffer(book: ImportBook, row: OfferRow, { targetId, note }: TakeHow): TakenRow {
  const findings: ImportFinding[] = [];
  const at = targetId?.startsWith('at:') === true ? (targetId.slice(3) as SiteId) : null; // the id of a candidate
  const { known, unknown } = sitesOf(book, row);
  for (const value of at === null ? unknown : [])
    findings.push({ row: row.row, column: '', value, reason: 'unknown-site', understoodAs: null });
  const siteIds = at === null ? known.map((site) => site.id) : [at];
  const present = targetId === null ? undefined : book.offers.get(targetId);
  if (present !== undefined) {
    const next = mergeOffer(book, present, { row, siteIds, note });
    if (next !== present) book.offers.put(next);
    return { recordId: present.id, findings };
  }
  const id = book.newId() as OfferId; // fresh ids are branded where they are made
  const blank: Offer = { ...blankOffer(row.name), id, siteIds, offerStatus: statusOf(book, row) };
  book.offers.put(mergeOffer(book, blank, { row, siteIds, note: () => true }));
  return { recordId: id, outcome: 'new', findings };
}

// A list of what has been, without a status of its own: people who took part show that it was held.
function statusOf(book: ImportBook, { startsOn, endsOn, participations, participants }: OfferRow): OfferStatus {
  if ((participations ?? 0) > 0 || (participants ?? 0) > 0) return 'HELD';
  if (startsOn !== null && endsOn !== null && startsOn <= book.today && book.today <= endsOn) return 'RUNNING';
  return 'PLANNED';
}

function offersByKey(book: ImportBook): (key: string) => readonly Offer[] {
  return book.lookUp('offers', () => book.offers.index((each) => [keyOf(each.title, each.startsOn, each.siteIds)]));
}

function keyOf(title: string, startsOn: Offer['startsOn'], siteIds: readonly string[]): string {
  return [titleKey(title), startsOn === null ? '' : formatDay(startsOn), ...[...siteIds].sort()].join('|');
}
