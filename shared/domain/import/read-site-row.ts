import type { EnumTexts } from '../../i18n/de/enums.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Day } from '../../kernel/dates.ts';
import type { RowReader } from './row-reader.ts';
import { readNote } from './read-contact-row.ts';
import { readAddress } from './read-address.ts';
import { readDistrictCode, readFederalState } from './read-area.ts';
import { readDay, type DayReading, type SpanEdge } from './read-day.ts';
import { readInsurer } from './read-house.ts';
import { valueOfLabel } from './read-label.ts';
import { readPhoneOf } from './read-phones.ts';
import { readSitePerson } from './read-site-person.ts';
import { readSpan } from './read-span.ts';
import { readStatus } from './read-status.ts';
import { readFieldsOfAction, readSiteType } from './read-words.ts';
import type { SiteImportField } from './site-import-fields.ts';
import type { SiteRow } from './site-row.ts';

type Reader = RowReader<SiteImportField>;

/** Understands one row of a site list; null: the row names no site. Everything doubtful is reported to the reader. */
export function readSiteRow(row: number, reader: Reader, labels: EnumTexts): SiteRow | null {
  const name = reader.line('name');
  if (name === null) return null;
  const joinedOn = dayOnly(reader, 'joinedOn', 'first');
  const { person, morePeople, remark, phone, email } = readSitePerson(reader);
  const note = noteOf(reader, remark);
  return {
    row,
    name,
    shortName: reader.line('shortName'),
    siteType: siteTypeOf(reader, name, labels),
    legalForm: reader.line('legalForm'),
    ...areaOf(reader, labels),
    district: reader.line('district'),
    region: reader.line('region'),
    ...readAddress(reader),
    phone: readPhoneOf(reader, 'sitePhone') || phone,
    email: reader.line('siteEmail') ?? email,
    website: reader.line('website'),
    entryWave: reader.line('entryWave'),
    joinedOn,
    ...statusOf(reader, labels),
    lead: readInsurer(reader, 'lead'),
    ...termOf(reader, joinedOn),
    person,
    morePeople: [...morePeople],
    fieldsOfAction: fieldsOf(reader, labels),
    note,
  };
}

function dayOnly(reader: Reader, field: SiteImportField, edge: SpanEdge): Day | null {
  return dayRead(reader, field, readDay(reader.raw(field), edge));
}

function dayRead(reader: Reader, field: SiteImportField, reading: DayReading): Day | null {
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

// One column may hold the whole term: "01.01.2024-31.12.2026".
function termOf(
  reader: Reader,
  joinedOn: Day | null,
): Pick<SiteRow, 'agreementFrom' | 'agreementUntil' | 'isAgreementOpenEnded'> {
  const written = reader.raw('agreementUntil');
  const ownStart = dayOnly(reader, 'agreementFrom', 'first');
  const { start, end } = readSpan(written);
  const agreementFrom = ownStart ?? (end !== null && 'day' in start ? start.day : null);
  const ending = end ?? readDay(written, 'last');
  if (ending.kind === 'open-ended') return { agreementFrom, agreementUntil: null, isAgreementOpenEnded: true };
  const agreementUntil = dayRead(reader, 'agreementUntil', ending);
  const first = agreementFrom ?? joinedOn;
  if (agreementUntil !== null && first !== null && agreementUntil < first) {
    // An end before the term's own start is wrong; before the site's start it is only odd, and is said so.
    reader.report('agreementUntil', 'end-before-start', agreementFrom === null ? formatDay(agreementUntil) : null);
    if (agreementFrom !== null) return { agreementFrom, agreementUntil: null, isAgreementOpenEnded: false };
  }
  return { agreementFrom, agreementUntil, isAgreementOpenEnded: false };
}

function siteTypeOf(reader: Reader, name: string, labels: EnumTexts): SiteRow['siteType'] {
  const text = reader.line('siteType') ?? '';
  const siteType = valueOfLabel(labels.siteType, text) ?? readSiteType(text, reader.isOwn ? '' : name);
  if (siteType === null && text !== '') reader.report('siteType', 'unknown-value', null);
  return siteType;
}

type StatusOfRow = Pick<SiteRow, 'status' | 'isStatusUnclear'>;

function statusOf(reader: Reader, labels: EnumTexts): StatusOfRow {
  const text = reader.line('status');
  if (text === null) return { status: null, isStatusUnclear: false };
  const clear = (status: SiteRow['status']): StatusOfRow => ({ status, isStatusUnclear: false });
  const known = valueOfLabel(labels.siteStatus, text);
  // Which site it was merged into no list says; without that it has only ended.
  if (known === 'MERGED') {
    reader.report('status', 'unknown-value', labels.siteStatus.ENDED);
    return clear({ status: 'ENDED', from: null, until: null, note: text });
  }
  if (known !== null) return clear({ status: known, from: null, until: null, note: '' });
  const reading = readStatus(text);
  if (reading === null) {
    reader.report('status', 'unknown-value', null);
    return { status: null, isStatusUnclear: true };
  }
  const { status, from, until, isFromText } = reading;
  if (isFromText) {
    const label = labels.siteStatus[status];
    const days = [from === null ? '' : ` ab ${formatDay(from)}`, until === null ? '' : ` bis ${formatDay(until)}`];
    reader.report('status', 'status-in-text', `${label}${days.join('')}`);
  }
  const hasDay = from !== null || until !== null;
  return clear({ status, from, until, note: isFromText && !hasDay ? text : '' });
}

function areaOf(reader: Reader, labels: EnumTexts): Pick<SiteRow, 'federalState' | 'districtCode'> {
  const [land, code] = [reader.line('federalState'), reader.line('districtCode')];
  const federalState = land === null ? null : readFederalState(land, labels.federalState);
  const districtCode = code === null ? null : readDistrictCode(code);
  if (land !== null && federalState === null) reader.report('federalState', 'unknown-value', null);
  if (code !== null && districtCode === null) reader.report('districtCode', 'unknown-value', null);
  return { federalState, districtCode };
}

function fieldsOf(reader: Reader, labels: EnumTexts): SiteRow['fieldsOfAction'] {
  const text = reader.line('fieldsOfAction');
  if (text === null) return null;
  const { fields, unknown, isAll } = readFieldsOfAction(text, reader.isOwn);
  const understood = fields.map((field) => labels.fieldOfAction[field]).join(', ');
  if (isAll || unknown.length > 0)
    reader.report('fieldsOfAction', 'unknown-value', understood === '' ? null : understood);
  return fields.length === 0 ? null : [...fields];
}

function noteOf(reader: Reader, remark: string | null): string | null {
  const parts = [readNote(reader, 'note'), remark ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join('\n');
}
