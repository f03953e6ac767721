import { formatDay } from '../../i18n/format.ts';
import type { Day } from '../../kernel/dates.ts';
import { foldGerman } from '../../kernel/collate.ts';
import type { ImportBook } from './import-book.ts';
import type { offerCounts } from './offer-row.ts';
import { type OfferField, type OfferRow } from './offer-row.ts';
import { oneLine } from './raw-list.ts';
import { readNote } from './read-contact-row.ts';
import { readCount } from './read-count.ts';
import { readDay, type DayReading } from './read-day.ts';
import {
  programmeFormatIn,
  readAccessRoute,
  readMeetingFormat,
  readOfferStatus,
  readOfferType,
} from './read-offer-words.ts';
import { valueOfLabel } from './read-label.ts';
import { siteOfText } from './read-place.ts';
import { readSpan } from './read-span.ts';
import { readFieldsOfAction } from './read-words.ts';
import type { RowReader } from './row-reader.ts';

type Reader = RowReader<OfferField>;

/** Understands one row of a list of offers; null: it names none. */
export function readOfferRow(row: number, reader: Reader, book: ImportBook): OfferRow | null {
  const title = reader.line('title');
  if (title === null) return null;
  const { labels } = book;
  const text = (field: OfferField): string => reader.line(field) ?? '';
  const known = <Value extends string>(field: OfferField, read: (text: string) => Value | null): Value | null => {
    const written = reader.line(field);
    const value = written === null ? null : read(written);
    if (written !== null && value === null) reader.report(field, 'unknown-value', null);
    return value;
  };
  return {
    row,
    name: title,
    sites: sitesOf(reader, book),
    fieldsOfAction: fieldsOf(reader, book),
    ...typeOf(reader, title, book),
    programmeFormat: text('programmeFormat') || programmeFormatIn(title),
    format: known('format', (each) => valueOfLabel(labels.meetingFormat, each) ?? readMeetingFormat(each)),
    accessRoute: known('accessRoute', (each) => valueOfLabel(labels.accessRoute, each) ?? readAccessRoute(each)),
    offerStatus: known('offerStatus', (each) => valueOfLabel(labels.offerStatus, each) ?? readOfferStatus(each)),
    provider: text('provider'),
    place: text('place'),
    ...daysOf(reader),
    ...countsOf(reader),
    targetGroup: text('targetGroup'),
    note: readNote(reader, 'note'),
  };
}

const allSites =
  /^(alle( standorte)?|saemtliche standorte|landesweit|standortuebergreifend|uebergreifend|ueberregional|alle jobcenter|all)$/;

// A name may hold the signs that part names: the whole cell comes first.
function sitesOf(reader: Reader, book: ImportBook): OfferRow['sites'] {
  if (!reader.given.includes('site')) return null;
  const text = oneLine(reader.raw('site').replace(/\n/g, '; '));
  if (text === '' || /^[-–]$/.test(text)) {
    reader.report('site', 'required', null);
    return null;
  }
  if (allSites.test(foldGerman(text))) return [];
  if (siteOfText(book, text)) return [text];
  for (const pattern of [
    /\s*;\s*/,
    /\s*[;|]\s*|,\s+|\s+\/\s+|\s+\+\s+|\s+&\s+|\s+und\s+|\s+sowie\s+/,
    /\s*[;,/|+&]\s*/,
  ]) {
    const parts = text.split(pattern).filter((part) => part !== '');
    if (parts.length > 1 && parts.some((part) => siteOfText(book, part))) return completedNames(parts, book);
  }
  return [text];
}

// "Jobcenter Celle, Peine und Gifhorn": the later names take the kind of house from the first.
function completedNames(parts: readonly string[], book: ImportBook): string[] {
  const house = /^(jobcenter|jc|agentur für arbeit|aa)\b/i.exec(parts[0] ?? '')?.[0];
  return parts.map((part) => (house !== undefined && !siteOfText(book, part) ? `${house} ${part}` : part));
}

function fieldsOf(reader: Reader, book: ImportBook): OfferRow['fieldsOfAction'] {
  const text = reader.line('fieldsOfAction');
  if (text === null) return [];
  const { fields, unknown, isAll } = readFieldsOfAction(text, reader.isOwn);
  const understood = fields.map((field) => book.labels.fieldOfAction[field]).join(', ');
  if (isAll || unknown.length > 0)
    reader.report('fieldsOfAction', 'unknown-value', understood === '' ? null : understood);
  return [...fields];
}

function typeOf(reader: Reader, title: string, book: ImportBook): Pick<OfferRow, 'offerType' | 'isTypeGuessed'> {
  const written = reader.line('offerType');
  const read = written === null ? null : (valueOfLabel(book.labels.offerType, written) ?? readOfferType(written));
  if (read !== null) return { offerType: read, isTypeGuessed: false };
  if (written !== null) reader.report('offerType', 'unknown-value', null);
  const guessed = readOfferType(title);
  if (guessed !== null) reader.report('title', 'guessed-from-title', book.labels.offerType[guessed]);
  return { offerType: guessed, isTypeGuessed: guessed !== null };
}

function daysOf(reader: Reader): Pick<OfferRow, 'startsOn' | 'endsOn'> {
  const { start, end } = readSpan(reader.raw('startsOn'));
  const startsOn = dayOf(reader, 'startsOn', start);
  const given = readSpan(reader.raw('endsOn'));
  const written = reader.line('endsOn') === null ? end : (given.end ?? lastDay(reader, given.start));
  const endsOn =
    written === null ? null : dayOf(reader, reader.line('endsOn') === null ? 'startsOn' : 'endsOn', written);
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    reader.report('endsOn', 'end-before-start', null);
    return { startsOn, endsOn: null };
  }
  return { startsOn, endsOn };
}

function lastDay(reader: Reader, first: DayReading): DayReading {
  return 'day' in first ? readDay(reader.raw('endsOn'), 'last') : first;
}

function dayOf(reader: Reader, field: 'startsOn' | 'endsOn', reading: DayReading): Day | null {
  switch (reading.kind) {
    case 'blank':
    case 'open-ended':
      return null;
    case 'exact':
      return reading.day;
    case 'worked-out':
      reader.report(field, reading.reason, formatDay(reading.day));
      return reading.day;
    case 'not-a-day':
      reader.report(field, 'not-a-day', null);
      return null;
  }
}

function countsOf(reader: Reader): Pick<OfferRow, (typeof offerCounts)[number]> {
  const read = (field: (typeof offerCounts)[number]): number | null => {
    const reading = readCount(reader.raw(field));
    switch (reading.kind) {
      case 'blank':
        return null;
      case 'exact':
        return reading.value;
      case 'rough':
        reader.report(field, 'rough-number', String(reading.value));
        return reading.value;
      default:
        reader.report(field, reading.kind, null);
        return null;
    }
  };
  return {
    sessions: read('sessions'),
    sessionsCancelled: read('sessionsCancelled'),
    placesOffered: read('placesOffered'),
    enrolments: read('enrolments'),
    participations: read('participations'),
    participants: read('participants'),
  };
}
