import type { ProfileTexts } from '../../i18n/de/profile-texts.ts';
import type { SheetBody } from '../blocks.ts';

/** Says how many entries a list leaves out; nothing where it is whole. */
export function moreOf(texts: ProfileTexts, count: number): SheetBody[] {
  return count <= 0 ? [] : [{ kind: 'text', tone: 'quiet', text: texts.more(count) }];
}
