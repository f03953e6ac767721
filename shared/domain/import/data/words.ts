/** Parts a text into words, so that a table of them stays readable. */
export function wordList(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
