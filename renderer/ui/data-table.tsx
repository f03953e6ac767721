export { DataTable } from './data-table/data-table.tsx';
export type { DataColumn, TableSelection, TableSort } from './data-table/column.ts';
