export { DataTable, type TableSelection } from './data-table/data-table.tsx';
export type { DataColumn, TableSort } from './data-table/column.ts';
