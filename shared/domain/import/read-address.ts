import type { RowReader } from './row-reader.ts';
import type { SiteImportField } from './site-import-fields.ts';
import type { SiteRow } from './site-row.ts';

type Address = Pick<SiteRow, 'street' | 'postcode' | 'city'>;

/** Reads where a site is, from columns of their own or from one that holds more: "Markt 1, 21137 Bruchhausenstedt". */
export function readAddress(reader: RowReader<SiteImportField>): Address {
  const [street, city, postcode] = [reader.line('street'), reader.line('city'), reader.line('postcode')];
  // A column for the place may hold the whole address, and one for the street the place as well.
  for (const text of [city, postcode, street]) {
    const whole = text === null ? null : /^(?:(.+?)[,;/|]?\s+)??(?:D[- ])?(\d{5})\s+(\p{L}.*)$/u.exec(text);
    if (!whole) continue;
    const ownStreet = text === street ? null : street;
    const ownCity = text === city ? null : city;
    return { street: ownStreet ?? trimmed(whole[1]), postcode: whole[2] ?? null, city: ownCity ?? whole[3] ?? null };
  }
  return { street, postcode: postcodeOf(reader, postcode), city };
}

function trimmed(text: string | undefined): string | null {
  const clean = (text ?? '').replace(/[\s,;/|]+$/, '');
  return clean === '' ? null : clean;
}

// Excel takes the leading zero of "01067" away; "D-01067" is the same place.
function postcodeOf(reader: RowReader<SiteImportField>, text: string | null): string | null {
  if (text === null || /^\d{5}$/.test(text)) return text;
  const digits = /^(?:D[- ]?)?(\d{4,5})(?:[.,]0)?$/i.exec(text)?.[1];
  const read = digits?.padStart(5, '0') ?? text;
  reader.report('postcode', digits === undefined ? 'unknown-value' : 'repaired-text', read);
  return read;
}
