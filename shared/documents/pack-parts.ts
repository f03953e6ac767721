/** The parts of a Tagungsmappe, in the order they are bound. */
export const packParts = [
  'cover',
  'contents',
  'welcome',
  'programme',
  'participants',
  'profiles',
  'questions',
  'notes',
  'office-contacts',
] as const;

/** The name of a part of a Tagungsmappe. */
export type PackPart = (typeof packParts)[number];

/** Says whether a text names a part. */
export function isPackPart(text: string): text is PackPart {
  return packParts.some((part) => part === text);
}
