/** What a text that should be a telephone number was found to be. */
export type PhoneReading =
  | { readonly kind: 'blank' }
  /** The number as written. */
  | { readonly kind: 'exact'; readonly phone: string }
  /** Excel had taken the zero or the plus away. */
  | { readonly kind: 'mended'; readonly phone: string }
  /** Excel has spoilt the number for good, or there is none. */
  | { readonly kind: 'not-a-phone' };

/** Reads a telephone number; a number that lost its leading zero in Excel gets it back, "4,13112E+09" and "####" are none. */
export function readPhone(text: string): PhoneReading {
  const bare = text.trim().replace(/^(\d+)[.,]0+$/, '$1');
  if (bare === '' || /^(keine?|nicht bekannt|unbekannt|folgt|offen)\.?$/i.test(bare)) return { kind: 'blank' };
  if (/\d\s*[eE]\s*[+-]?\s*\d+$/.test(bare) || /^#+$/.test(bare) || !/\d{2}/.test(bare)) return { kind: 'not-a-phone' };
  if (!/^[1-9]\d{8,14}$/.test(bare)) return { kind: 'exact', phone: bare };
  // An area code with its number has nine digits and more; without the plus the country's own stands before even more.
  return { kind: 'mended', phone: hasBareCountry(bare) ? `+${bare}` : `0${bare}` };
}

/**
 * Folds a telephone number: "+49 (0)4100 20000", "0049 4100/20000" and "04100-20000" are one. Numbers of other countries keep
 * their plus.
 */
export function phoneKey(text: string): string {
  const digits = text.replace(/\D/g, '');
  const isForeign = /^\D*\+/.test(text) || digits.startsWith('00');
  const international = digits.replace(/^00/, '');
  if (isForeign && !international.startsWith('49')) return `+${international}`;
  const national = isForeign || hasBareCountry(digits) ? international.replace(/^49/, '') : digits;
  return national.replace(/^0+/, '');
}

function hasBareCountry(digits: string): boolean {
  return digits.startsWith('49') && digits.length >= 12;
}
