/** A file name in its two halves, the ending with its dot. */
interface Halves {
  readonly stem: string;
  readonly ending: string;
}

// 255 bytes is what file systems take; a folder on a share needs room before it (260 signs in older Windows programs).
const longestStem = 120;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Makes a file name that every system takes: no reserved signs or names, no dot or blank at its edges, not too long. */
export function safeFileName(wanted: string): string {
  const { stem, ending } = halves(wanted.normalize('NFC'));
  const safe = stem
    .replace(/[<>:"/\\|?*\u0000-\u001f\u007f]+/g, '-')
    .slice(0, longestStem)
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return `${safe === '' || reserved.test(safe) ? `Datei${safe === '' ? '' : `-${safe}`}` : safe}${ending}`;
}

/** Writes the name a file gets when its own is taken: "Mappe (2).pdf". */
export function numberedName(fileName: string, number: number): string {
  if (number === 1) return fileName;
  const { stem, ending } = halves(fileName);
  return `${stem} (${number})${ending}`;
}

function halves(fileName: string): Halves {
  const dot = fileName.lastIndexOf('.');
  const hasEnding = dot > 0 && /^\.[A-Za-z0-9]{1,8}$/.test(fileName.slice(dot));
  return hasEnding ? { stem: fileName.slice(0, dot), ending: fileName.slice(dot) } : { stem: fileName, ending: '' };
}
