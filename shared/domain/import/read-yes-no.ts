import { foldGerman } from '../../kernel/collate.ts';
import { oneLine } from './raw-list.ts';

/** Reads an explicit yes or no, as forms and people write it; null: it is neither. */
export function readYesNo(text: string): boolean | null {
  const folded = foldGerman(oneLine(text)).replace(/[.!]+$/, '');
  if (/^(ja|j|yes|y|x|✓|✔|☑|☒|1|true|wahr|ok|einverstanden|zugestimmt|erteilt|liegt vor)$/.test(folded)) return true;
  if (
    /^(nein|n|no|0|false|falsch|☐|nicht einverstanden|abgelehnt|widersprochen|nicht erteilt|widerrufen)$/.test(folded)
  )
    return false;
  if (/\b(nicht|kein(e|er|en)?|ungern|widerspreche)\b/.test(folded) || /^nein\b/.test(folded)) return false;
  if (/^ja\b/.test(folded) || /\b(stimme zu|willige ein|bin einverstanden|gerne|darf)\b/.test(folded)) return true;
  return null;
}
