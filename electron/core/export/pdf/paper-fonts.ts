import latin400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?inline';
import latin600 from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?inline';
import latinExt400 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?inline';
import latinExt600 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?inline';
import vietnamese400 from '@fontsource/source-sans-3/files/source-sans-3-vietnamese-400-normal.woff2?inline';
import vietnamese600 from '@fontsource/source-sans-3/files/source-sans-3-vietnamese-600-normal.woff2?inline';
import type { EmbeddedFont } from '../../../../shared/documents/html-style.ts';

// The ranges are those of the files' own style sheet in the package.
const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const latinExt =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF';
const vietnamese =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB';

/** The fonts of all papers, inside the program: the same page breaks everywhere, and nothing is fetched. */
export const paperFonts: readonly EmbeddedFont[] = [
  { weight: 400, dataUrl: latin400, unicodeRange: latin },
  { weight: 600, dataUrl: latin600, unicodeRange: latin },
  { weight: 400, dataUrl: latinExt400, unicodeRange: latinExt },
  { weight: 600, dataUrl: latinExt600, unicodeRange: latinExt },
  { weight: 400, dataUrl: vietnamese400, unicodeRange: vietnamese },
  { weight: 600, dataUrl: vietnamese600, unicodeRange: vietnamese },
];
