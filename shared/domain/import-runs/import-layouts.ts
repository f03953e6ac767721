import { z } from 'zod';
import { foldGerman } from '../../kernel/collate.ts';
import type { ImportLayoutId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import type { ImportKind, ImportLayout } from '../../model/import-run.ts';
import { line, lineLimit } from '../../model/scalars.ts';
import type { CommandContext, Transaction } from '../command.ts';

/** A column of a list: its heading, and what it is taken over as; null: it is not taken over. */
export const layoutColumn = z.object({ heading: z.string(), field: line.nullable() });
export type LayoutColumn = Readonly<z.infer<typeof layoutColumn>>;

/** How many layouts are remembered; the one used longest ago is forgotten first. */
const rememberedLayouts = 100;

/**
 * The fields that the columns of a list were last taken over as, by the place of the column; null: a list with these
 * headings was never taken over. Order and spelling of the headings do not count.
 */
export function rememberedFields(
  database: Database,
  importKind: ImportKind,
  headings: readonly string[],
): ReadonlyMap<number, string> | null {
  const layout = layoutOf(Object.values(database.importLayouts), importKind, headings);
  if (layout === undefined) return null;
  const waiting = new Map<string, (string | null)[]>();
  for (const { heading, field } of layout.columns) {
    const name = folded(heading);
    waiting.set(name, [...(waiting.get(name) ?? []), field]);
  }
  const fields = new Map<number, string>();
  headings.forEach((heading, place) => {
    const field = waiting.get(folded(heading))?.shift() ?? null;
    if (field !== null) fields.set(place, field);
  });
  return fields;
}

/** Remembers how the columns of a list were taken over, in the step of the import itself. */
export function rememberLayout(
  tx: Transaction,
  { importKind, columns }: { readonly importKind: ImportKind; readonly columns: readonly LayoutColumn[] },
  context: CommandContext,
): void {
  const named = columns.filter(({ heading }) => folded(heading) !== '');
  if (named.length === 0) return;
  const layouts = tx.table('importLayouts');
  const headings = named.map(({ heading }) => heading);
  const known = layoutOf(layouts.all(), importKind, headings);
  layouts.put({
    id: known?.id ?? (context.newId() as ImportLayoutId), // the id source makes ids of every kind
    importKind,
    columns: named.map(({ heading, field }) => ({ heading: heading.slice(0, lineLimit), field })),
    usedAt: context.now,
  });
  const oldestFirst = [...layouts.all()].sort((left, right) => (left.usedAt < right.usedAt ? -1 : 1));
  for (const each of oldestFirst.slice(0, -rememberedLayouts)) layouts.remove(each.id);
}

function layoutOf(
  layouts: Iterable<ImportLayout>,
  importKind: ImportKind,
  headings: readonly string[],
): ImportLayout | undefined {
  const key = layoutKey(headings);
  for (const each of layouts) {
    if (each.importKind === importKind && layoutKey(each.columns.map(({ heading }) => heading)) === key) return each;
  }
  return undefined;
}

function layoutKey(headings: readonly string[]): string {
  return headings
    .map(folded)
    .filter((heading) => heading !== '')
    .sort()
    .join('|');
}

function folded(heading: string): string {
  return foldGerman(heading.slice(0, lineLimit)).replace(/[^\p{Letter}\p{Number}]/gu, '');
}
