import type { Day } from '../../kernel/dates.ts';
import { foldGerman } from '../../kernel/collate.ts';
import type { SiteStatus } from '../../model/site.ts';
import { oneLine } from './raw-list.ts';
import { readDay } from './read-day.ts';

/** What a status text says. */
export interface StatusReading {
  readonly status: SiteStatus;
  /** Since when, where the text says so. */
  readonly from: Day | null;
  /** The text held more than the bare word, or a day that had to be worked out. */
  readonly isFromText: boolean;
}

const words: readonly (readonly [RegExp, SiteStatus])[] = [
  [
    /(nicht|noch nicht|in)? ?(in )?(vorbereitung|planung|gruendung|aufbau)|geplant|vorgesehen|startet|preparing|planned/,
    'PREPARING',
  ],
  [/ruh(t|ende?|te)|paus(ed|e|ierend|iert)|ausgesetzt|stillgelegt|unterbrochen/, 'PAUSED'],
  [
    /abgeschlossen|beendet|ausgeschieden|ausgestiegen|ausgelaufen|gekuendigt|inaktiv|inactive|ended|completed|withdrawn|beendigung|austritt|nicht mehr dabei/,
    'ENDED',
  ],
  [/interess(e|iert|ent)|prospect|angefragt|anwaerter|kandidat/, 'PROSPECT'],
  [/aktiv|active|running|laeuft|laufend|dabei|teilnehmend|in umsetzung|bewilligt/, 'ACTIVE'],
];

/** Reads a status as it is written in lists, such as "ruht seit 01.03.2025"; null: nobody can tell. */
export function readStatus(text: string): StatusReading | null {
  const folded = foldGerman(oneLine(text));
  const found = words.find(([pattern]) => pattern.test(folded));
  if (!found) return null;
  const [pattern, status] = found;
  const rest = folded.replace(pattern, ' ').replace(/[()[\],;:]/g, ' ');
  const dayText = rest.replace(/\b(seit|ab|zum|am|per|mit wirkung vom|bis|status)\b/g, ' ').trim();
  if (dayText === '') return { status, from: null, isFromText: false };
  const reading = readDay(dayText, 'first');
  const from = reading.kind === 'exact' || reading.kind === 'worked-out' ? reading.day : null;
  return { status, from, isFromText: true };
}
