import type { EnumTexts } from '../../i18n/de/enums.ts';

/** The two-digit AGS key of a Land. */
export type FederalStateKey = keyof EnumTexts['federalState'];

/** The keys of all Länder in the order of the official key. */
export const federalStateKeys: readonly FederalStateKey[] = [
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
];
