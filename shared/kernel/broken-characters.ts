/** Says whether letters were lost on the way, as when "Nguyễn" was written through an old code page. */
export function hasBrokenCharacters(text: string): boolean {
  return /\p{L}\?\p{L}|\ufffd|Ã[\u0080-\u00bf¤¶¼ŸÄÖÜ„–œ]|Ã¼|Ã¶|Ã¤|ÃŸ/u.test(text);
}
