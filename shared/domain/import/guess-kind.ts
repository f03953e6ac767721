import type { Database } from '../../model/database.ts';
import { columnKey, type HeadedList } from './headed-list.ts';
import { fieldsOfKind, guessList, headList } from './list-plan.ts';
import { listKinds, type ListKind } from './list-kind.ts';
import type { RawList } from './raw-list.ts';

/** Fields that hardly any other kind of list has a column for. */
const tellingFields: Readonly<Record<ListKind, ReadonlySet<string>>> = {
  sites: new Set([
    'officialName',
    'siteType',
    'legalForm',
    'districtCode',
    'lead',
    'entryWave',
    'agreementFrom',
    'agreementUntil',
  ]),
  contacts: new Set(['firstName', 'lastName', 'department', 'mobile', 'categories']),
  registrations: new Set([
    'firstName',
    'lastName',
    'answer',
    'answeredAt',
    'substituteFor',
    'substitute',
    'consentListed',
    'consentFutureInvites',
  ]),
  attendance: new Set(['presence']),
  offers: new Set([
    'offerType',
    'programmeFormat',
    'accessRoute',
    'provider',
    'sessions',
    'sessionsCancelled',
    'placesOffered',
    'enrolments',
    'participations',
    'participants',
  ]),
};
const namesAgreement = /vereinbarung|vertrag|laufzeit|koop|\bkv|agreement|term\b|befrist|förder|bewillig/i;
const namesOffer = /titel|angebot|kurs|ma(ß|ss)nahme|thema|aktivität|course|title|offer/i;
const telling = 3;
/** Enough to see what a list is about, however long it is. */
const mostRows = 15;

/** Guesses what a list is about by its headings; null: several kinds fit as well, or none. */
export function guessKind(list: RawList, database: Database): ListKind | null {
  const start = { ...list, rows: list.rows.slice(0, mostRows) };
  const scores = listKinds.map((kind) => ({ kind, score: scoreOf(kind, headList(kind, start), database) }));
  const best = Math.max(...scores.map(({ score }) => score));
  if (best === 0) return null;
  const alike = scores.filter(({ score }) => score === best).map(({ kind }) => kind);
  // A list of people that says nothing of an answer or of presence is one of contacts.
  const isOfPeople = alike.every((kind) => kind !== 'sites' && kind !== 'offers');
  if (alike.length > 1) return isOfPeople ? 'contacts' : null;
  return alike[0] ?? null;
}

// A list of a kind lets its rows be recognised; what else it holds counts by how telling it is.
function scoreOf(kind: ListKind, list: HeadedList | null, database: Database): number {
  if (list === null) return 0;
  const guesses = Object.entries(guessList(kind, list, database)).map(([key, guess]) => {
    return { ...guess, heading: list.headings.find((_, index) => columnKey(index) === key) ?? '' };
  });
  const fields = guesses.map(({ field }) => field);
  const { required } = fieldsOfKind(kind);
  if (!required.every((group) => group.some((field) => fields.includes(field)))) return 0;
  return guesses.reduce(
    (sum, { field, guess, heading }) =>
      sum + (guess === 'sure' && isTelling(kind, field, { heading, fields }) ? telling : 1),
    0,
  );
}

function isTelling(
  kind: ListKind,
  field: string,
  { heading, fields }: { readonly heading: string; readonly fields: readonly string[] },
): boolean {
  // Much begins and ends; only the word for it makes it an agreement.
  if (kind === 'sites' && /^agreement/.test(field)) return namesAgreement.test(heading);
  // What has a title at a site is offered there.
  if (kind === 'offers' && field === 'title') return namesOffer.test(heading) && fields.includes('site');
  return field.startsWith('meeting:') || tellingFields[kind].has(field);
}
