/**
 * Reads a number the way people in German offices write it: "1.234,5", "1 234", "−3", "12,5 %", also "12.5" from a paste.
 * A single dot before exactly three digits parts thousands. Null: no number.
 */
export function parseGermanNumber(typed: string): number | null {
  const text = typed
    .trim()
    .replace(/\s*%$/, '')
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(/^[−–]/, '-');
  const isGrouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text);
  const isPlain = /^-?\d+(,\d+)?$/.test(text);
  if (isGrouped || isPlain) return finite(text.replaceAll('.', '').replace(',', '.'));
  return /^-?\d+\.\d+$/.test(text) ? finite(text) : null;
}

function finite(text: string): number | null {
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
