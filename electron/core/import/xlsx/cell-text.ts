import { formatDay } from '../../../../shared/i18n/format.ts';
import { addDays, day } from '../../../../shared/kernel/dates.ts';

/** How the numbers under one style of a workbook are shown: as days, or filled up with zeros; null: as they are. */
export type NumberStyle = { readonly shows: 'day' } | { readonly shows: 'digits'; readonly count: number } | null;

const daysOfExcel = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
const timesOfExcel = new Set([18, 19, 20, 21]);

/** Tells how numbers are shown under a format; built-in ones have a number and no code. */
export function numberStyle(id: number, code: string | null): NumberStyle {
  if (code === null) return daysOfExcel.has(id) || timesOfExcel.has(id) ? { shows: 'day' } : null;
  const zeros = /^0{2,}$/.exec(code)?.[0];
  // A postcode kept as a number is shown with its leading zero.
  if (zeros !== undefined) return { shows: 'digits', count: zeros.length };
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  return /[ymdhs]/i.test(bare) && !/general|standard/i.test(bare) ? { shows: 'day' } : null;
}

const firstDay = day('1899-12-30');
const secondsADay = 86_400;

/** Writes the number of a cell as people see it: days as TT.MM.JJJJ, never moved by a time zone, decimals with a comma. */
export function numberText(written: string, style: NumberStyle, startsIn1904: boolean): string {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return written;
  // A stop would make thousands of the decimals of "1.234".
  if (style === null) return String(value).replace('.', ',');
  if (style.shows === 'digits')
    return Number.isInteger(value) ? String(value).padStart(style.count, '0') : String(value);
  return momentText(startsIn1904 ? value + 1462 : value) ?? String(value);
}

function momentText(serial: number): string | null {
  if (serial < 0 || serial > 2_958_465) return null;
  const total = Math.round(serial * secondsADay);
  const days = Math.floor(total / secondsADay);
  const seconds = total - days * secondsADay;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const clock = `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}${seconds % 60 === 0 ? '' : `:${two(seconds % 60)}`}`;
  if (days === 0) return clock;
  const date = formatDay(addDays(firstDay, days));
  return seconds === 0 ? date : `${date} ${clock}`;
}
