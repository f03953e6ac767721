import { createHash } from 'node:crypto';
import { z } from 'zod';

/** The hidden sheet that says what was sent. */
export const metaSheet = '_Formular';

/** The name of the format; a later one may hold other rows. */
export const formFormat = 'austauschwerk-steckbrief';

/** The version of the format this program writes and reads. */
export const formVersion = 1;

/** The column that holds the key of each row, hidden. */
export const keyColumn = 1;

/** The first column people see. */
export const firstColumn = 2;

/** How many columns a form has beside the keys. */
export const columnCount = 6;

/** A cell of Excel takes no more letters than this. */
export const pieceLength = 30_000;

/** Where a value of a row stands, and what was sent there. */
export const sentCell = z.object({
  key: z.string().max(200),
  field: z.string().max(60),
  kind: z.enum(['line', 'prose', 'day', 'number', 'choice']),
  column: z.int().min(1).max(20),
  value: z.string().max(20_000),
});

/** What a form says of itself on its hidden sheet. */
export const formMeta = z.object({
  format: z.literal(formFormat),
  version: z.int(),
  siteId: z.string().max(64),
  siteName: z.string().max(300),
  officeName: z.string().max(300),
  asOf: z.string().max(10),
  revision: z.int().min(0),
  /** What stands at the head of the sheet, to notice a form that was filled in for somebody else. */
  heading: z.string().max(600),
  cells: z.array(sentCell).max(2000),
});
export type FormMeta = z.infer<typeof formMeta>;

/** The checksum of what a form says of itself. */
export function metaHash(json: string): string {
  return createHash('sha256').update(json).digest('hex');
}
