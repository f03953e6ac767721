import latin400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2';
import latin600 from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2';
import latinExt400 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2';
import latinExt600 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2';

const files = [
  { weight: 400, url: latin400, isExtended: false },
  { weight: 600, url: latin600, isExtended: false },
  { weight: 400, url: latinExt400, isExtended: true },
  { weight: 600, url: latinExt600, isExtended: true },
] as const;

// The ranges of the font's own style sheet.
const ranges = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  extended:
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const;

/** Returns the style sheet that carries the chart's font inside an SVG; letters beyond western Europe only where the text has some. */
export async function embeddedFonts(text: string | null): Promise<string> {
  const needsExtended = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1eff]/.test(text ?? '');
  const faces = files
    .filter(({ isExtended }) => needsExtended || !isExtended)
    .map(async ({ weight, url, isExtended }) => {
      const range = isExtended ? ranges.extended : ranges.latin;
      const data = base64Of(new Uint8Array(await (await fetch(url)).arrayBuffer()));
      return `@font-face{font-family:'Source Sans 3';font-style:normal;font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${range}}`;
    });
  return (await Promise.all(faces)).join('');
}

/** Writes bytes as base64. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
