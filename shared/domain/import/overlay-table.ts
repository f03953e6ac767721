/** The records of one table as an import sees them: what the file holds, overlaid with what the rows so far have put. */
export interface OverlayTable<Entry extends { readonly id: string }> {
  get(id: string): Entry | undefined;
  put(entry: Entry): void;
  all(): Iterable<Entry>;
  /** Makes a look-up by keys of a record; it is built once and follows every `put`. */
  index(keysOf: (entry: Entry) => readonly string[]): (key: string) => readonly Entry[];
  /** How many times a record was put, to know when an answer has grown old. */
  puts(): number;
  /** Every record that was put and differs from what is stored; `before` undefined: it is new. */
  changes(): { readonly id: string; readonly before: Entry | undefined; readonly after: Entry }[];
}

/** Lays a table of an import over stored records; those stay as they are. */
export function overlayTable<Entry extends { readonly id: string }>(
  stored: Readonly<Record<string, Entry>>,
): OverlayTable<Entry> {
  const puts = new Map<string, Entry>();
  let count = 0;
  const followers: ((entry: Entry) => void)[] = [];
  const get = (id: string): Entry | undefined => puts.get(id) ?? (Object.hasOwn(stored, id) ? stored[id] : undefined);
  const all = function* all(): Iterable<Entry> {
    for (const entry of Object.values(stored)) if (!puts.has(entry.id)) yield entry;
    yield* puts.values();
  };
  return {
    get,
    all,
    puts: () => count,
    changes: () =>
      [...puts].flatMap(([id, after]) => {
        const before = Object.hasOwn(stored, id) ? stored[id] : undefined;
        // Records are plain JSON, so equal text is equal data.
        return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ id, before, after }];
      }),
    put: (entry) => {
      count += 1;
      puts.set(entry.id, entry);
      for (const follow of followers) follow(entry);
    },
    index: (keysOf) => {
      const entries = new Map<string, Map<string, Entry>>();
      const follow = (entry: Entry): void => {
        for (const key of keysOf(entry)) {
          const known = entries.get(key);
          if (known) known.set(entry.id, entry);
          else entries.set(key, new Map([[entry.id, entry]]));
        }
      };
      for (const entry of all()) follow(entry);
      followers.push(follow);
      return (key) => {
        const found: Entry[] = [];
        for (const [id, indexed] of entries.get(key) ?? []) {
          const entry = get(id);
          // A record that was put again may have lost a key it once had.
          if (entry !== undefined && (entry === indexed || keysOf(entry).includes(key))) found.push(entry);
        }
        return found;
      };
    },
  };
}
