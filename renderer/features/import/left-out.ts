import type { ListColumn, ListMeeting, ListTable } from '../../../shared/domain/import/import-preview.ts';
import type { Mapping } from './import-stage.ts';

/** A column that is not taken over, and its place from 1. */
export interface LeftOutColumn {
  readonly column: ListColumn;
  readonly number: number;
}

/** The columns that are not taken over: those without a field, and each second one with the same; blank ones aside. */
export function columnsLeftOut({ columns }: Pick<ListTable, 'columns'>, mapping: Mapping): LeftOutColumn[] {
  const taken = new Set<string>();
  return columns.flatMap((column, index) => {
    const field = isBarred(column) ? undefined : mapping[column.key];
    if (field !== undefined && !taken.has(field)) {
      taken.add(field);
      return [];
    }
    return isBlank(column) ? [] : [{ column, number: index + 1 }];
  });
}

/** Says whether a column must not be taken over, whatever it is called. */
export function isBarred({ remark }: ListColumn): boolean {
  return remark === 'health-data';
}

/** The meetings that taking the list over makes, because no meeting is known on the day of a column. */
export function meetingsMade({ meetings }: Pick<ListTable, 'meetings'>, mapping: Mapping): ListMeeting[] {
  const used = new Set(Object.values(mapping));
  return meetings.filter(({ id, isNew }) => isNew && used.has(`meeting:${id}`));
}

function isBlank({ heading, samples, remark }: ListColumn): boolean {
  return heading === '' && remark === null && samples.every((sample) => sample === '');
}
