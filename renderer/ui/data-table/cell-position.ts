/** A cell by row and column; row -1 is the header. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey'>;

const pageRows = 15;

/** Where a key leads in a grid; null where it is none of the grid's keys. */
export function nextCell(
  from: CellPosition,
  { key, ctrlKey, altKey }: PressedKey,
  size: GridSize,
): CellPosition | null {
  if (altKey) return null;
  const to = (row: number, column: number): CellPosition => clampCell({ row, column }, size);
  switch (key) {
    case 'ArrowDown':
      return to(ctrlKey ? size.rows - 1 : from.row + 1, from.column);
    case 'ArrowUp':
      return to(ctrlKey ? 0 : from.row - 1, from.column);
    case 'ArrowLeft':
      return to(from.row, from.column - 1);
    case 'ArrowRight':
      return to(from.row, from.column + 1);
    case 'PageDown':
      return ctrlKey ? null : to(from.row + pageRows, from.column);
    case 'PageUp':
      return ctrlKey ? null : to(Math.max(from.row - pageRows, 0), from.column);
    case 'Home':
      return to(ctrlKey ? 0 : from.row, 0);
    case 'End':
      return to(ctrlKey ? size.rows - 1 : from.row, size.columns - 1);
    default:
      return null;
  }
}

/** Brings a position back into a grid that has become smaller. */
export function clampCell({ row, column }: CellPosition, size: GridSize): CellPosition {
  return {
    row: Math.max(-1, Math.min(row, size.rows - 1)),
    column: Math.max(0, Math.min(column, size.columns - 1)),
  };
}

/** The element id of a cell. */
export function cellId(gridId: string, { row, column }: CellPosition): string {
  return `${gridId}-${row}-${column}`;
}
