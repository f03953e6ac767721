import { foldGerman } from '../../kernel/collate.ts';
import type { PresenceMark } from './attendance-row.ts';
import { oneLine } from './raw-list.ts';
import { readCount } from './read-count.ts';

/** Reads the mark of one cell; null: the cell says nothing. */
export function readMark(text: string): PresenceMark | 'unknown' | null {
  const folded = foldGerman(oneLine(text)).replace(/\s+/g, ' ');
  if (/^(|[-–—./?]+|k\. ?a\.?|entfaellt|n\. ?z\.?|nicht dabei gewesen|noch nicht( dabei)?)$/.test(folded)) return null;
  if (
    /^(x+|✓|✔|☑|☒|ja|j|da|a|anw\.?|anwesend|teilgenommen|war da|dabei|ok|yes|y|true|wahr|online|vor ort|p|praesent|present|attended|erschienen)$/.test(
      folded,
    )
  )
    return { kind: 'present', count: null };
  if (/^(e|ent\.?|entsch\.?|entschuldigt|abgesagt|absage|abgemeldet|verhindert|excused|krank|urlaub)\b/.test(folded))
    return { kind: 'excused' };
  if (
    /^(n|nein|no|0|fehlt|fehlend|abwesend|n\. ?e\.?|nicht (erschienen|da|anwesend|teilgenommen)|ne|o\. ?e\.?|unentsch\w*\.?|ohne (entschuldigung|absage)|no[ -]?show|false|falsch|absent|☐)$/.test(
      folded,
    )
  )
    return { kind: 'absent' };
  const count = readCount(text);
  if (count.kind !== 'exact' && count.kind !== 'rough') return 'unknown';
  return count.value === 0
    ? { kind: 'absent' }
    : count.value > 10_000
      ? 'unknown'
      : { kind: 'present', count: count.value };
}
