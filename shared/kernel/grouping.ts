/** Finds the entries of a table that belong to a key. */
export type GroupOf<Entry> = (table: Readonly<Record<string, Entry>>, key: string) => readonly Entry[];

/**
 * Makes a question that sorts a table by key once and answers from that until the table changes; an entry may have
 * several keys, and one without a key is never found.
 */
export function groupedBy<Entry>(keysOf: (entry: Entry) => readonly (string | null)[]): GroupOf<Entry> {
  const known = new WeakMap<Readonly<Record<string, Entry>>, ReadonlyMap<string, readonly Entry[]>>();
  return (table, key) => {
    let groups = known.get(table);
    if (!groups) known.set(table, (groups = group(Object.values(table), keysOf)));
    return groups.get(key) ?? none;
  };
}

const none: readonly never[] = [];

function group<Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly (string | null)[],
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      if (key === null) continue;
      const found = groups.get(key);
      if (found) found.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
