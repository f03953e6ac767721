/** What a column asks of the room of its table, in whole px. */
export interface ColumnNeed {
  /** With this its heading and every cell can be read. */
  readonly naturalPx: number;
  /** Narrower it is never made for want of room. */
  readonly leastPx: number;
  /** Names the row or tells its kind: it has its natural width before others get more than their least. */
  readonly isLeading: boolean;
  /** Takes its share of what is left over. */
  readonly isText: boolean;
  /** The width its user has given it; null: none. */
  readonly chosenPx: number | null;
}

/** Shares the room of a table among its columns; what the user chose and what leads comes first, and where even the least does not fit, the table is wider than its room. */
export function shareRoom(needs: readonly ColumnNeed[], roomPx: number): readonly number[] {
  const floors = needs.map((need) => need.chosenPx ?? (need.isLeading ? naturalOf(need) : need.leastPx));
  if (sum(floors) >= roomPx) return floors;
  const wants = needs.map((need) => need.chosenPx ?? naturalOf(need));
  if (sum(wants) > roomPx) return levelled(floors, wants, roomPx);
  return spread(needs, wants, roomPx);
}

function naturalOf({ naturalPx, leastPx }: ColumnNeed): number {
  return Math.max(naturalPx, leastPx);
}

// Every column gets what it wants up to one common level, so that days and numbers stay whole and only long texts are cut.
function levelled(floors: readonly number[], wants: readonly number[], roomPx: number): readonly number[] {
  const at = (level: number): number[] => floors.map((floor, index) => clamp(level, floor, wants[index] ?? floor));
  let level = 0;
  let above = Math.max(...wants);
  while (above - level > 1) {
    const middle = Math.floor((level + above) / 2);
    if (sum(at(middle)) <= roomPx) level = middle;
    else above = middle;
  }
  const next = at(level + 1);
  let left = roomPx - sum(at(level));
  return at(level).map((px, index) => {
    const more = Math.min(left, (next[index] ?? px) - px);
    left -= more;
    return px + more;
  });
}

// Longer texts take the greater share; a table whose every width was chosen leaves its end empty.
function spread(needs: readonly ColumnNeed[], wants: readonly number[], roomPx: number): readonly number[] {
  const isOpen = needs.map(({ chosenPx }) => chosenPx === null);
  const isText = needs.map((need, index) => need.isText && isOpen[index] === true);
  const takes = isText.includes(true) ? isText : isOpen;
  const measure = sum(wants.filter((_, index) => takes[index]));
  const over = roomPx - sum(wants);
  let left = takes.includes(true) ? over : 0;
  const shares = wants.map((want, index) => (takes[index] ? Math.floor((over * want) / Math.max(measure, 1)) : 0));
  left -= sum(shares);
  return wants.map((want, index) => {
    const rest = takes[index] ? left : 0;
    left -= rest;
    return want + (shares[index] ?? 0) + rest;
  });
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
