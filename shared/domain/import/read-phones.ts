import type { ContactField, ContactRow } from './contact-row.ts';
import { readPhone } from './read-phone.ts';
import type { RowReader } from './row-reader.ts';

type Reader = RowReader<ContactField>;
type Phones = Pick<ContactRow, 'phone' | 'mobile'>;

/** Reads the numbers of a person, from a column each or from one that holds both: "0511 36894-0 / 0170 5555555". */
export function readPhones(reader: Reader): Phones {
  const [phone, mobile] = [readPhoneOf(reader, 'phone'), readPhoneOf(reader, 'mobile')];
  if (phone !== '' && mobile !== '') return { phone, mobile };
  const field = phone === '' ? 'mobile' : 'phone';
  const parts = (phone || mobile).split(/\s*[;,|]\s*|\s+\/\s+|\s+(?:oder|und)\s+/).map((part) => part.trim());
  const [cell, line] = [parts.find(isMobile), parts.find((part) => !isMobile(part))];
  if (parts.length === 2 && parts.every(isNumber) && cell !== undefined && line !== undefined) {
    reader.report(field, 'repaired-text', `${line}; ${cell}`);
    return { phone: line, mobile: cell };
  }
  // Under "Telefon / Mobil" a number says itself which of both it is.
  if (!/[/,;+&]| und | oder /.test(reader.headingOf(field)) || parts.length !== 1) return { phone, mobile };
  return isMobile(phone || mobile) ? { phone: '', mobile: phone || mobile } : { phone: phone || mobile, mobile: '' };
}

/** Reads one telephone number of a row; blank: none, or none that can be used. */
export function readPhoneOf<Field extends string>(
  reader: Pick<RowReader<Field>, 'line' | 'report'>,
  field: Field,
): string {
  const reading = readPhone(reader.line(field) ?? '');
  switch (reading.kind) {
    case 'blank':
      return '';
    case 'exact':
      return reading.phone;
    case 'mended':
      reader.report(field, 'repaired-text', reading.phone);
      return reading.phone;
    case 'not-a-phone':
      reader.report(field, 'unknown-value', null);
      return '';
  }
}

function isNumber(text: string): boolean {
  return text.replace(/\D/g, '').length >= 6;
}

// Mobile numbers in Germany begin with 015, 016 or 017.
function isMobile(text: string): boolean {
  return /^(?:\+49|0049|0)[\s(0)/-]*1[567]/.test(text.replace(/^\D*(?=[+0])/, ''));
}
