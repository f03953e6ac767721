import { formatDay } from '../../i18n/format.ts';
import { daysBetween } from '../../kernel/dates.ts';
import type { Site } from '../../model/site.ts';
import type { GuessedColumn } from './guess-mapping.ts';
import type { HeadedList } from './headed-list.ts';
import type { ImportBook } from './import-book.ts';
import type { ListRules, RowMatch, TakeHow, TakenRow } from './list-rules.ts';
import { siteNameKey } from './match-names.ts';
import { mergeAgreement } from './merge-agreement.ts';
import { mergeContact } from './merge-contact.ts';
import { holdsWholeNames } from './mend-names.ts';
import { mergeSite, newSite } from './merge-site.ts';
import { namedOrganisation, newOrganisationFinding } from './named-organisation.ts';
import { similarSites } from './read-place.ts';
import { namesOtherHouse } from './read-words.ts';
import { readSiteRow } from './read-site-row.ts';
import { sitePhrases, siteWords } from './data/site-words.ts';
import { isSiteImportField, siteImportFields, type SiteImportField } from './site-import-fields.ts';
import { siteRow, type SiteRow } from './site-row.ts';

/** Lists of sites: matched by name, merged field by field, with lead, agreement and person. */
export const siteRules: ListRules<SiteRow, SiteImportField> = {
  kind: 'sites',
  fields: siteImportFields,
  isField: isSiteImportField,
  words: siteWords,
  phrases: sitePhrases,
  shapes: {
    name: 'house',
    siteType: 'siteType',
    federalState: 'federalState',
    district: 'words',
    districtCode: 'districtCode',
    postcode: 'postcode',
    city: 'words',
    lead: 'words',
    joinedOn: 'day',
    agreementFrom: 'day',
    agreementUntil: 'span',
    status: 'status',
    person: 'person',
    salutation: 'salutation',
    firstName: 'namePart',
    lastName: 'namePart',
    jobFunction: 'role',
    phone: 'phone',
    email: 'email',
    sitePhone: 'phone',
    siteEmail: 'email',
    website: 'url',
    fieldsOfAction: 'fieldsOfAction',
  },
  adjustGuess: adjustSiteGuess,
  telling: { name: 'siteName', phone: 'phone', email: 'email', postcode: 'postcode', website: 'url' },
  required: [['name']],
  rowSchema: siteRow,
  readRow: (row, reader, book) => readSiteRow(row, reader, book.labels),
  match: matchSite,
  targetOf: (book, row) => book.siteNamed(row.name)?.id ?? null,
  take: takeSite,
  repeats: 'ask',
};

// Beside "Standort", columns "Name" and "Vorname" are those of a person; so is "Ansprechpartner" beside "Vorname".
function adjustSiteGuess(guess: Map<number, GuessedColumn<SiteImportField>>, list: HeadedList): void {
  const given = new Map([...guess].map(([index, each]) => [each.field, index]));
  const person = given.get('person');
  if (!given.has('firstName') || given.has('lastName')) return;
  const free = list.ownHeadings.findIndex((heading, at) => !guess.has(at) && /^name$/i.test(heading.trim()));
  const index = person === undefined ? free : holdsWholeNames(list, person) ? -1 : person;
  if (index >= 0) guess.set(index, { field: 'lastName', guess: guess.get(index)?.guess ?? 'sure' });
}

// A site that is found by its short name keeps it, or the same list would not find it again.
function withKnownShortName(book: ImportBook, row: SiteRow, targetId: string | null): SiteRow {
  const site = targetId === null ? undefined : book.sites.get(targetId);
  if (site === undefined || row.shortName === null || row.shortName === site.shortName) return row;
  const [official, short, named] = [site.officialName, site.shortName, row.name].map(siteNameKey);
  return named === short && named !== official ? { ...row, shortName: null } : row;
}

function otherHouse({ row, name }: SiteRow, understoodAs: string): TakenRow['findings'][number] {
  return { row, column: '', value: name, reason: 'other-kind-of-house', understoodAs };
}

function unusedShortName({ row, shortName }: SiteRow): TakenRow['findings'] {
  return [{ row, column: '', value: shortName ?? '', reason: 'unknown-value', understoodAs: null }];
}

function matchSite(book: ImportBook, row: SiteRow): RowMatch {
  const present = book.siteNamed(row.name);
  if (present !== undefined) return isMovedByYears(present, row) ? askedWhether(present) : known(present);
  const alike = similarSites(book, row.name);
  const [first] = alike;
  if (first === undefined) return { targetId: null, doubt: null, candidates: [] };
  return {
    targetId: null,
    doubt: { reason: 'similar-record', understoodAs: first.officialName },
    candidates: alike.map((site) => ({
      id: site.id,
      title: site.officialName,
      detail: site.locations.find((each) => each.isMain)?.city ?? site.district,
      reason: 'similar-record',
    })),
  };
}

const known = (site: Site): RowMatch => ({ targetId: site.id, doubt: null, candidates: [] });

// A beginning a year and more away is seldom a correction: the column may hold the beginning of something else.
function isMovedByYears({ joinedOn }: Site, row: SiteRow): boolean {
  return joinedOn !== null && row.joinedOn !== null && Math.abs(daysBetween(joinedOn, row.joinedOn)) > mostDaysMoved;
}

const mostDaysMoved = 365;

function askedWhether(site: Site): RowMatch {
  const reason = 'moved-by-years';
  const detail = site.joinedOn === null ? '' : formatDay(site.joinedOn);
  const candidates = [{ id: site.id, title: site.officialName, detail, reason } as const];
  return { targetId: site.id, doubt: { reason, understoodAs: detail }, candidates };
}

function takeSite(book: ImportBook, written: SiteRow, { targetId, note }: TakeHow): TakenRow {
  const findings: TakenRow['findings'][number][] = [];
  const row = withKnownShortName(book, written, targetId);
  if (row !== written) findings.push(...unusedShortName(written));
  const onMade = (name: string): void => void findings.push(newOrganisationFinding(row.row, name));
  const lead = row.lead === null ? null : namedOrganisation(book, row.lead, { partnerType: 'HEALTH_INSURER', onMade });
  const present = targetId === null ? undefined : book.sites.get(targetId);
  const { labels } = book;
  if (present === undefined && row.siteType === null && namesOtherHouse(row.name))
    findings.push(otherHouse(row, labels.siteType.OTHER));
  let isChanged = present === undefined;
  const noteSite: TakeHow['note'] = (change) => {
    const isTaken = note(change);
    isChanged ||= isTaken;
    return isTaken;
  };
  const site =
    present === undefined ? newSite(book, row, lead) : mergeSite(book, present, { row, lead, labels, note: noteSite });
  if (isChanged) book.sites.put(site);
  mergeAgreement(book, site.id, { row, lead, note });
  for (const person of [row.person, ...row.morePeople]) mergeContact(book, site.id, { person, note });
  return { recordId: site.id, findings };
}
