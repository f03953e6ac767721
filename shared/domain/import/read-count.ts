import { foldGerman } from '../../kernel/collate.ts';
import { oneLine } from './raw-list.ts';

/** What a text that should be a count was found to be. */
export type CountReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'exact'; readonly value: number }
  /** A number that was meant only roughly, or had to be taken out of more words. */
  | { readonly kind: 'rough'; readonly value: number }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'negative' }
  | { readonly kind: 'too-large' };

const blanks =
  /^(|[-–—/?.]+|k\.? ?a\.?|k\. ?a\.|keine angaben?|n\. ?[bnv]\.?|nb|na|n\/a|unbekannt|offen|folgt|entfaellt|steht aus|tbd|#nv|#n\/a)$/;
const numberWords = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fuenf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwoelf',
];
const units =
  '(?:tn|tln|teiln\\.?|teilnehm\\w*|pers\\.?|personen?|leute|plaetze|plaetzen|anmeld\\w*|termine?n?|einheiten|mal|x|ue|stk\\.?|stueck|kurse|wochen|tage)';
const largest = 1_000_000;

/** Reads a count of people, places or dates as it is written: "12", "ca. 12", "12-15", "8 TN", "k. A.". */
export function readCount(text: string): CountReading {
  const folded = foldGerman(oneLine(text));
  if (blanks.test(folded)) return { kind: 'blank' };
  if (/^(keiner?|keine tn|niemand)$/.test(folded)) return { kind: 'exact', value: 0 };
  const word = numberWords.indexOf(folded.replace(/^einer?$/, 'ein'));
  if (word >= 0) return { kind: 'exact', value: word };
  if (/^[-–−] ?\d/.test(folded)) return { kind: 'negative' };
  const exact = new RegExp(`^(${number})(?:[.,]0+)? ?${units}?$`).exec(folded);
  if (exact) return sized('exact', exact[1]);
  const hedged = new RegExp(
    `^(?:ca\\.?|circa|etwa|rund|ungefaehr|ugf\\.?|gut|knapp|fast|ueber|mehr als|unter|max\\.?|maximal|min\\.?|mind\\.?|mindestens|bis(?: zu)?|je|jeweils|à|[~≈><≥≤]=?) ?(${number})\\b`,
  ).exec(folded);
  if (hedged) return sized('rough', hedged[1]);
  const span = new RegExp(`^(${number}) ?(?:-|–|—|bis|/|\\+|o\\.|oder|x|\\() ?.*$`).exec(folded);
  if (span && !/^\d{1,2}[./]\d{1,2}/.test(folded)) return sized('rough', span[1]);
  const leading = new RegExp(`^(${number})\\+? ${units}?\\b.*$`).exec(folded);
  return leading ? sized('rough', leading[1]) : { kind: 'not-a-number' };
}

// "1.200" and "1 200" are twelve hundred in German; "1.20" is no count.
const number = '\\d{1,3}(?:[. ]\\d{3})+|\\d+';

function sized(kind: 'exact' | 'rough', digits: string | undefined): CountReading {
  const value = Number((digits ?? '').replace(/[. ]/g, ''));
  return value > largest ? { kind: 'too-large' } : { kind, value };
}
