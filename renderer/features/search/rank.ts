import { foldGerman } from '../../../shared/kernel/collate.ts';
import { foldBare, wordsToFind } from '../../../shared/kernel/find-words.ts';
import type { RecordKind, SearchRecord } from './search-record.ts';

/** How well a name fits what was typed, the best first. */
const fits = ['whole', 'begins', 'words', 'beginnings', 'elsewhere'] as const;
type Fit = (typeof fits)[number];

/** Of records that are called the same, the one most often meant comes first. */
const order: Readonly<Partial<Record<RecordKind, number>>> = {
  site: 0,
  meeting: 1,
  contact: 2,
  organisation: 3,
  recycled: 9,
};
const otherKind = 5;
const kindSteps = 10;

/** Says how far down a record belongs: what is called as typed stands before what begins so, and that before all others. */
export function rankOf(record: SearchRecord, typed: string): number {
  const wanted = foldedBothWays(typed);
  const [ofTitle = fits.length, ...ofNames] = [record.title, ...record.names].map((name) =>
    Math.min(...foldedBothWays(name).flatMap((each) => wanted.map((what) => fits.indexOf(fitOf(each, what))))),
  );
  const best = Math.min(ofTitle, ...ofNames);
  // A title that merely holds the words somewhere says no more than a detail: there the better hit decides.
  const isByName = best < fits.indexOf('beginnings');
  return best * kindSteps + (isByName ? (order[record.kind] ?? otherKind) : 0);
}

function fitOf(name: string, typed: string): Fit {
  if (typed === '') return 'elsewhere';
  if (name === typed || compact(name) === compact(typed)) return 'whole';
  if (name.startsWith(typed)) return 'begins';
  const words = name.split(' ');
  const wanted = typed.split(' ');
  if (wanted.every((word) => words.includes(word))) return 'words';
  if (wanted.every((word) => words.some((each) => each.startsWith(word)))) return 'beginnings';
  return 'elsewhere';
}

function foldedBothWays(text: string): readonly string[] {
  const plain = wordsToFind(text, 'typed').join(' ');
  return [...new Set([foldGerman(plain), foldBare(plain)])];
}

function compact(text: string): string {
  return text.replaceAll(' ', '');
}
