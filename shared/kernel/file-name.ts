import type { FieldProblemCode } from './errors.ts';

// A name on disk has room for 255 bytes. Ours grow: by an ending, a number, day and time of a copy, the marks of a temp
// file; and older Windows programs take 260 signs for the whole path.
const mostSigns = 120;
const mostBytes = 180;

// Names that Windows keeps for devices, whatever ending stands behind them.
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|clock\$|com[\d¹²³]|lpt[\d¹²³])\s*(\..*)?$/iu;
// What one of the systems does not take, and what nobody sees: controls, half signs, marks of direction, signs not assigned.
// Joiners stay, emoji are made with them.
const unsafe = /[<>:"/\\|?*\p{Cc}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/u;
const everyUnsafe = new RegExp(unsafe, 'gu');
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Says what is wrong with a file's name without its ending; null: every system takes it, with room for what is added to it. */
export function fileStemFault(stem: string): FieldProblemCode | null {
  if (stem.trim() === '') return 'required';
  if (!isPlainFileName(stem)) return 'wrong-shape';
  return fits(stem, { signs: mostSigns, bytes: mostBytes }) ? null : 'too-long';
}

/** Says whether a text is a plain name that leads nowhere else and that every system takes; of any length. */
export function isPlainFileName(name: string): boolean {
  return !unsafe.test(name) && !reserved.test(name) && visible.test(name) && tidyFileStem(name) === name;
}

/** What is put right in a file name without asking: composed umlauts, no dots and blanks at its edges. */
export function tidyFileStem(typed: string): string {
  return typed.normalize('NFC').replace(/^[\s.\u200c\u200d]+|[\s.\u200c\u200d]+$/gu, '');
}

/** Makes of any text a file's name without its ending that the check accepts; `instead` is the name where nothing is left. */
export function proposedFileStem(wanted: string, instead: string): string {
  const stem = shortened(withoutUnsafe(wanted), { signs: mostSigns, bytes: mostBytes });
  if (!visible.test(stem)) return instead;
  return reserved.test(stem) ? shortened(`${instead}-${stem}`, { signs: mostSigns, bytes: mostBytes }) : stem;
}

/** Makes a file name with its ending that every system takes: "Mappe: A/B?.pdf" becomes "Mappe A-B.pdf". */
export function safeFileName(wanted: string): string {
  const { stem, ending } = halves(wanted);
  return `${proposedFileStem(stem, 'Datei')}${ending}`;
}

/** Writes the name a file gets when its own is taken: "Mappe (2).pdf". */
export function numberedName(fileName: string, number: number): string {
  if (number === 1) return fileName;
  const { stem, ending } = halves(fileName);
  return `${stem} (${number})${ending}`;
}

interface Room {
  readonly signs: number;
  readonly bytes: number;
}

/** Cuts a name between whole signs until it fits, and leaves no dot or blank at its end. */
export function shortened(stem: string, room: Room): string {
  const tidy = tidyFileStem(stem);
  if (fits(tidy, room)) return tidy;
  let kept = '';
  for (const { segment } of graphemes.segment(tidy)) {
    if (!fits(kept + segment, room)) break;
    kept += segment;
  }
  return tidyFileStem(kept);
}

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

function fits(text: string, { signs, bytes }: Room): boolean {
  return text.length <= signs && byteLength(text) <= bytes;
}

/** The bytes of a text in UTF-8. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

// What divides two words becomes a hyphen, "Bochum/Herne" "Bochum-Herne"; anything else makes room.
function withoutUnsafe(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?<=\S)[/\\|:]+(?=[^\s/\\|:])/g, '-')
    .replace(everyUnsafe, ' ')
    .replace(/\s+/gu, ' ');
}

function halves(fileName: string): { readonly stem: string; readonly ending: string } {
  const dot = fileName.lastIndexOf('.');
  const hasEnding = dot > 0 && /^\.[A-Za-z0-9]{1,8}$/.test(fileName.slice(dot));
  return hasEnding ? { stem: fileName.slice(0, dot), ending: fileName.slice(dot) } : { stem: fileName, ending: '' };
}
