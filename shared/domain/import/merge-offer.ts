import { foldGerman } from '../../kernel/collate.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Offer } from '../../model/offer.ts';
import type { ImportBook } from './import-book.ts';
import type { NoteChange } from './list-rules.ts';
import { offerCounts, type OfferRow } from './offer-row.ts';

/** Puts what a row says into an offer, field by field; a blank cell changes nothing. */
export function mergeOffer(
  book: ImportBook,
  offer: Offer,
  what: { readonly row: OfferRow; readonly siteIds: Offer['siteIds']; readonly note: NoteChange },
): Offer {
  const { row, siteIds, note } = what;
  const { labels } = book;
  let next = offer;
  const set = <Field extends keyof Offer>(
    field: Field,
    value: Offer[Field] | null,
    shown: (value: Offer[Field]) => string,
  ): void => {
    if (value === null || foldGerman(shown(value)) === foldGerman(shown(offer[field]))) return;
    if (note({ field, before: shown(offer[field]), after: shown(value) })) next = { ...next, [field]: value };
  };
  const filled = (text: string): string | null => (text === '' ? null : text);
  const number = (value: number | null): string => (value === null ? '' : String(value));
  const dayText = (value: Offer['startsOn']): string => (value === null ? '' : formatDay(value));
  const siteText = (ids: Offer['siteIds']): string =>
    ids
      .map((id) => book.sites.get(id)?.shortName ?? '')
      .sort()
      .join(', ');
  // A row that names one of the sites an offer is for does not take it from the others.
  if (row.sites !== null && siteIds.some((id) => !offer.siteIds.includes(id)))
    set('siteIds', [...new Set([...offer.siteIds, ...siteIds])], siteText);
  set('fieldsOfAction', row.fieldsOfAction.length === 0 ? null : [...row.fieldsOfAction], (value) =>
    value.map((each) => labels.fieldOfAction[each]).join(', '),
  );
  const isTypeKnown = offer.offerType !== 'OTHER';
  set('offerType', row.isTypeGuessed && isTypeKnown ? null : row.offerType, (value) => labels.offerType[value]);
  set('format', row.format, (value) => (value === null ? '' : labels.meetingFormat[value]));
  set('accessRoute', row.accessRoute, (value) => (value === null ? '' : labels.accessRoute[value]));
  set('offerStatus', row.offerStatus, (value) => labels.offerStatus[value]);
  for (const field of ['programmeFormat', 'place', 'targetGroup'] as const)
    set(field, filled(row[field]), (value) => value);
  for (const field of ['startsOn', 'endsOn'] as const) set(field, row[field], dayText);
  for (const field of offerCounts) set(field, row[field], number);
  const lines = row.note.split('\n').filter((line) => line !== '' && !offer.note.split('\n').includes(line));
  if (lines.length > 0) set('note', [offer.note, ...lines].filter((line) => line !== '').join('\n'), (value) => value);
  return withProvider(book, offer, next, what);
}

// An organisation of that name is meant where there is one; else the words stay words.
function withProvider(
  book: ImportBook,
  offer: Offer,
  next: Offer,
  { row, note }: { readonly row: OfferRow; readonly note: NoteChange },
): Offer {
  if (row.provider === '') return next;
  const organisation = book.organisationNamed(row.provider);
  const before = offer.providerId === null ? offer.provider : (book.organisations.get(offer.providerId)?.name ?? '');
  const after = organisation?.name ?? row.provider;
  if (foldGerman(before) === foldGerman(after) || !note({ field: 'provider', before, after })) return next;
  return organisation === undefined
    ? { ...next, providerId: null, provider: row.provider }
    : { ...next, providerId: organisation.id, provider: '' };
}
