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
  /** The last day of the status, where the text says so: "ruht bis 31.03.2027". */
  readonly until: Day | null;
  /** The text held more than the bare word, or a day that had to be worked out. */
  readonly isFromText: boolean;
}

const words: readonly (readonly [RegExp, SiteStatus])[] = [
  [
    /noch nicht \w+|vorbereitung|planung|gruendung|aufbau|geplant|vorgesehen|\bstartet\b|preparing|planned/,
    'PREPARING',
  ],
  [/(derzeit|zurzeit|zur zeit|momentan|aktuell|voruebergehend|gerade) (nicht|inaktiv)\b[a-z ]*/, 'PAUSED'],
  [
    /nicht mehr \w+( \w+)?|kein(e)? \w+ mehr|abgeschlossen|beendet|ausgeschieden|ausgestiegen|ausgelaufen|ausgetreten|gekuendigt|kuendigt\b|\binaktiv|inactive|ended|completed|withdrawn|beendigung|austritt/,
    'ENDED',
  ],
  [/\bruh(t|end|ende|endes)\b|\bpaus(ed|e|ierend|iert)\b|ausgesetzt|stillgelegt|unterbrochen/, 'PAUSED'],
  [/interess(e|iert|ent)|prospect|angefragt|anwaerter|kandidat/, 'PROSPECT'],
  [
    /\b(wieder )?(re)?aktiv(e|er|es|iert)?\b|\bactive\b|running|laeuft( aus)?|laufend|\bdabei\b|teilnehmend|nimmt teil|in umsetzung|bewilligt/,
    'ACTIVE',
  ],
];

// "nicht beendet" or "nicht aktiv" says what is not, and not what is.
const onlyDenied = /\b(nicht|kein|keine|nie|weder)\b(?! mehr)/;
const past = /\b(ruhte|pausierte|war|waren|frueher|ehemals|vormals)\b/;

/**
 * Reads a status as it is written in lists, such as "ruht seit 01.03.2025 bis 30.06.2026"; null: nobody can tell. What stands
 * in brackets or behind a comma explains the status and does not make another one; where two states are named, none is taken.
 */
export function readStatus(text: string): StatusReading | null {
  const folded = foldGerman(oneLine(text)).replace(/\bstatus:? /g, '');
  const [main = '', ...others] = folded.split(/[()[\];,]| [-–/] |\//).map((part) => part.trim());
  const status = statusIn(main);
  if (status === null) return null;
  const contradicts = others.some((part) => {
    const other = past.test(part) ? null : statusIn(part);
    return other !== null && other !== status;
  });
  if (contradicts) return null;
  return { status, ...daysOf([main, ...others].join(' '), status) };
}

function statusIn(text: string): SiteStatus | null {
  if (past.test(text)) return null;
  const found = words.find(([pattern]) => pattern.test(text));
  if (found === undefined) return null;
  const rest = text.replace(found[0], ' ');
  return onlyDenied.test(rest) ? null : found[1];
}

// What is said to run out is still running until then.
function daysOf(text: string, status: SiteStatus): Omit<StatusReading, 'status'> {
  const runsOut = /laeuft aus/.test(text);
  const bare = words
    .reduce((rest, [pattern]) => rest.replace(pattern, ' '), text)
    .replace(/\s+/g, ' ')
    .trim();
  if (bare === '' && !runsOut) return { from: null, until: null, isFromText: false };
  const untilText = (runsOut ? /(?:zum|bis(?: zum)?|am|per) (.+)$/ : /\bbis(?: zum)? (.+)$/).exec(bare);
  const before = untilText === null ? bare : bare.slice(0, untilText.index);
  const from = dayIn(before.replace(/\b(seit|ab|zum|am|per|mit wirkung vom|dem|vereinbarung)\b/g, ' '), 'first');
  const until = untilText === null ? null : dayIn(untilText[1] ?? '', 'last');
  return { from, until: status === 'ACTIVE' || status === 'PAUSED' ? until : null, isFromText: true };
}

function dayIn(text: string, edge: 'first' | 'last'): Day | null {
  const reading = readDay(text.trim(), edge);
  return reading.kind === 'exact' || reading.kind === 'worked-out' ? reading.day : null;
}
