import { sortedGerman } from '../../kernel/collate.ts';
import type { Database } from '../../model/database.ts';
import type { StaffMember } from '../../model/office.ts';

/** Lists the office's staff, the German way by last name; who has left comes last. */
export function staffByName(database: Database): StaffMember[] {
  const sorted = sortedGerman(Object.values(database.staff), ({ name }) => lastNameFirst(name));
  return [...sorted.filter(({ isActive }) => isActive), ...sorted.filter(({ isActive }) => !isActive)];
}

function lastNameFirst(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words.at(-1) ?? '', ...words.slice(0, -1)].join(' ');
}
