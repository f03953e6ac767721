/** Makes a way to list the records of a site that looks through the table once per change of it. */
export function bySite<Entry extends { readonly siteId: string | null }>(): (
  table: Readonly<Record<string, Entry>>,
  siteId: string | null,
) => readonly Entry[] {
  const indexes = new WeakMap<Readonly<Record<string, Entry>>, ReadonlyMap<string | null, readonly Entry[]>>();
  return (table, siteId) => {
    let index = indexes.get(table);
    if (!index) indexes.set(table, (index = indexOf(table)));
    return index.get(siteId) ?? [];
  };
}

function indexOf<Entry extends { readonly siteId: string | null }>(
  table: Readonly<Record<string, Entry>>,
): ReadonlyMap<string | null, readonly Entry[]> {
  const index = new Map<string | null, Entry[]>();
  for (const entry of Object.values(table)) {
    const list = index.get(entry.siteId);
    if (list) list.push(entry);
    else index.set(entry.siteId, [entry]);
  }
  return index;
}
