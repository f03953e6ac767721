import { foldGerman } from '../../kernel/collate.ts';
import { oneLine } from './raw-list.ts';

// The signs of the Länder as ISO 3166-2 has them, and those that offices write as well.
const signs: Readonly<Record<string, string>> = {
  sh: '01',
  hh: '02',
  ni: '03',
  nds: '03',
  hb: '04',
  nw: '05',
  nrw: '05',
  he: '06',
  rp: '07',
  rlp: '07',
  bw: '08',
  by: '09',
  sl: '10',
  be: '11',
  bb: '12',
  bbg: '12',
  mv: '13',
  sn: '14',
  st: '15',
  lsa: '15',
  th: '16',
};

/** Reads the key of a Land from its name, its sign or its number; null: nobody can tell. */
export function readFederalState(text: string, labels: Readonly<Record<string, string>>): string | null {
  const folded = foldGerman(oneLine(text)).replace(/[^a-z0-9]/g, '');
  const number = /^\d{1,2}$/.test(folded) ? folded.padStart(2, '0') : null;
  if (number !== null) return Object.hasOwn(labels, number) ? number : null;
  const named = Object.entries(labels).find(([, label]) => foldGerman(label).replace(/[^a-z0-9]/g, '') === folded);
  return named?.[0] ?? signs[folded] ?? null;
}

/** Reads the five-digit key of a Kreis, also from the longer key of a town in it; null: this is none. */
export function readDistrictCode(text: string): string | null {
  const digits = oneLine(text).replace(/[\s.]/g, '');
  // Excel takes the leading zero away: four and seven digits are five and eight.
  const whole = digits.length === 4 || digits.length === 7 ? `0${digits}` : digits;
  return /^(0[1-9]|1[0-6])\d{3}(\d{3}|\d{7})?$/.test(whole) ? whole.slice(0, 5) : null;
}
