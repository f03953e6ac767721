/** What a control takes, as far as it shows: its hostile texts are those that are likely there. */
export type ControlKind = 'day' | 'time' | 'number' | 'text' | 'choice';

const signs = '  »„“"\'`´/\\..:*?<script>alert(1)</script>&amp;{{x}}${y}%s😀👩🏽‍⚕️\u202eRTL\u200b\u00ad Zürich  ';
/** More than 200 characters of everything that has broken a program before. */
const zoo = signs.repeat(3);

/** Texts people paste, mistype or send on purpose, by what the control takes. */
export const hostileValues: Readonly<Record<ControlKind, readonly string[]>> = {
  text: ['', '   ', zoo, 'CON', '..', 'ä'.repeat(5000), 'ß'.repeat(20_000)],
  choice: ['   ', zoo, 'Nirgendwo'],
  day: ['', '   ', zoo, '31.02.2025', '01.01.0000', '1.1.10000', '29.02.2100', '-1', '9'.repeat(400)],
  time: ['', '   ', zoo, '24:61', '-1', '9'.repeat(400)],
  number: ['', '   ', zoo, '-1', '1e9', '1000000000', '0,5', 'NaN', '9'.repeat(400)],
};
