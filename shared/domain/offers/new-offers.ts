import { addMonths, yearOf, type Day } from '../../kernel/dates.ts';
import { parseGermanDay } from '../../i18n/parse-day.ts';
import { blankOffer } from '../../model/blank.ts';
import type { Offer } from '../../model/offer.ts';
import { readFieldsOfAction } from '../import/read-words.ts';

/** A line typed for a new offer: what was understood, and the parts that were not. */
export interface QuickOffer {
  readonly record: Omit<Offer, 'id'>;
  readonly unknown: readonly string[];
}

/**
 * Reads a new offer from one line, "Rückenfit; Bewegung; 1.3.": the title first, field of action and first day after it in any order.
 * Null: no title.
 */
export function readQuickOffer(typed: string, today: Day): QuickOffer | null {
  const [title = '', ...parts] = typed.split(';').map((part) => part.trim());
  if (title === '') return null;
  let record = blankOffer(title);
  const unknown: string[] = [];
  for (const part of parts.filter((each) => each !== '')) {
    const day = record.startsOn === null ? parseGermanDay(part, today) : null;
    const reading = readFieldsOfAction(part);
    if (day !== null) record = { ...record, startsOn: day };
    else if (reading.fields.length > 0) record = { ...record, fieldsOfAction: [...reading.fields] };
    else unknown.push(part);
  }
  return { record, unknown };
}

/** Makes the same offer a year later, planned: days move by twelve months, a year in the title by one, counts start anew. */
export function offerNextYear({ id: _id, ...offer }: Offer): Omit<Offer, 'id'> {
  const later = (day: Day | null): Day | null => (day === null ? null : addMonths(day, 12));
  const year = offer.startsOn === null ? null : String(yearOf(offer.startsOn));
  return {
    ...offer,
    title: year === null ? offer.title : offer.title.replaceAll(year, String(Number(year) + 1)),
    startsOn: later(offer.startsOn),
    endsOn: later(offer.endsOn),
    offerStatus: 'PLANNED',
    sessionsCancelled: null,
    enrolments: null,
    participations: null,
    participants: null,
  };
}
