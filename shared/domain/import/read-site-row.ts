import type { EnumTexts } from '../../i18n/de/enums.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Day } from '../../kernel/dates.ts';
import { proseLimit } from '../../model/scalars.ts';
import type { RowReader } from './row-reader.ts';
import { readDay, type SpanEdge } from './read-day.ts';
import { readSitePerson } from './read-site-person.ts';
import { readStatus } from './read-status.ts';
import { readFieldsOfAction, readSiteType } from './read-words.ts';
import type { SiteImportField } from './site-import-fields.ts';
import type { SiteRow } from './site-row.ts';

/** Understands one row of a site list; null: the row names no site. Everything doubtful is reported to the reader. */
export function readSiteRow(row: number, reader: RowReader, labels: EnumTexts): SiteRow | null {
  const name = reader.line('name');
  if (name === null) return null;
  const joinedOn = dayOnly(reader, 'joinedOn', 'first');
  const agreementFrom = dayOnly(reader, 'agreementFrom', 'first');
  const { person, remark, phone } = readSitePerson(reader);
  const note = noteOf(reader, remark);
  return {
    row,
    name,
    shortName: reader.line('shortName'),
    siteType: siteTypeOf(reader, name),
    legalForm: reader.line('legalForm'),
    district: reader.line('district'),
    region: reader.line('region'),
    street: reader.line('street'),
    ...placeOf(reader),
    phone: reader.line('sitePhone') ?? phone,
    email: reader.line('siteEmail'),
    website: reader.line('website'),
    entryWave: reader.line('entryWave'),
    joinedOn,
    status: statusOf(reader, labels),
    lead: reader.line('lead'),
    agreementFrom,
    ...agreementEnd(reader, agreementFrom ?? joinedOn, agreementFrom !== null),
    person,
    fieldsOfAction: fieldsOf(reader, labels),
    note,
  };
}

function dayOnly(reader: RowReader, field: SiteImportField, edge: SpanEdge): Day | null {
  const reading = readDay(reader.raw(field), edge);
  switch (reading.kind) {
    case 'blank':
      return null;
    case 'exact':
      return reading.day;
    case 'worked-out':
      reader.report(field, reading.reason, formatDay(reading.day));
      return reading.day;
    case 'open-ended':
    case 'not-a-day':
      reader.report(field, 'not-a-day', null);
      return null;
  }
}

function agreementEnd(
  reader: RowReader,
  start: Day | null,
  isTermStart: boolean,
): Pick<SiteRow, 'agreementUntil' | 'isAgreementOpenEnded'> {
  if (readDay(reader.raw('agreementUntil'), 'last').kind === 'open-ended') {
    return { agreementUntil: null, isAgreementOpenEnded: true };
  }
  const agreementUntil = dayOnly(reader, 'agreementUntil', 'last');
  if (agreementUntil !== null && start !== null && agreementUntil < start) {
    // An end before the term's own start is wrong; before the site's start it is only odd, and is said so.
    reader.report('agreementUntil', 'end-before-start', isTermStart ? null : formatDay(agreementUntil));
    if (isTermStart) return { agreementUntil: null, isAgreementOpenEnded: false };
  }
  return { agreementUntil, isAgreementOpenEnded: false };
}

function siteTypeOf(reader: RowReader, name: string): SiteRow['siteType'] {
  const text = reader.line('siteType') ?? '';
  const siteType = readSiteType(text, name);
  if (siteType === null && text !== '') reader.report('siteType', 'unknown-value', null);
  return siteType;
}

function statusOf(reader: RowReader, labels: EnumTexts): SiteRow['status'] {
  const text = reader.line('status');
  if (text === null) return null;
  const reading = readStatus(text);
  if (reading === null) {
    reader.report('status', 'unknown-value', null);
    return null;
  }
  const { status, from, isFromText } = reading;
  if (isFromText) {
    const label = labels.siteStatus[status];
    reader.report('status', 'status-in-text', from === null ? label : `${label} ab ${formatDay(from)}`);
  }
  return { status, from, note: isFromText && from === null ? text : '' };
}

// One column may hold both: "21137 Bruchhausenstedt".
function placeOf(reader: RowReader): Pick<SiteRow, 'postcode' | 'city'> {
  const both = /^(\d{5}) +(\D.*)$/.exec(reader.line('city') ?? reader.line('postcode') ?? '');
  if (both) return { postcode: both[1] ?? null, city: both[2] ?? null };
  const postcode = reader.line('postcode');
  if (postcode !== null && !/^\d{5}$/.test(postcode)) reader.report('postcode', 'unknown-value', postcode);
  return { postcode, city: reader.line('city') };
}

function fieldsOf(reader: RowReader, labels: EnumTexts): SiteRow['fieldsOfAction'] {
  const text = reader.line('fieldsOfAction');
  if (text === null) return null;
  const { fields, unknown, isAll } = readFieldsOfAction(text);
  const understood = fields.map((field) => labels.fieldOfAction[field]).join(', ');
  if (isAll || unknown.length > 0)
    reader.report('fieldsOfAction', 'unknown-value', understood === '' ? null : understood);
  return fields.length === 0 ? null : [...fields];
}

function noteOf(reader: RowReader, remark: string | null): string | null {
  const written = reader.raw('note').replace(/\r\n?/g, '\n');
  if (written.length > proseLimit) {
    reader.report('note', 'too-long', null);
    return remark;
  }
  const parts = [written, remark ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join('\n');
}
