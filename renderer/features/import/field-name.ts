import type { ListTable } from '../../../shared/domain/import/import-preview.ts';
import { formatDay, type Language } from '../../../shared/i18n/format.ts';
import type { ImportsTexts } from '../../../shared/i18n/de/imports.ts';
import { isDay } from '../../../shared/kernel/dates.ts';

/** What a field of a list is called; of a column that stands for a meeting, its day and title. */
export function fieldName(
  table: Pick<ListTable, 'kind' | 'meetings'>,
  field: string,
  { imports, language }: { readonly imports: ImportsTexts; readonly language: Language },
): string {
  const names: Readonly<Record<string, string>> = imports.fields[table.kind];
  const meeting = table.meetings.find(({ id }) => field === `meeting:${id}`);
  if (meeting === undefined) return names[field] ?? field;
  if (meeting.isNew) return imports.mapping.newMeeting(meeting.title);
  return [isDay(meeting.date) ? formatDay(meeting.date, language) : '', meeting.title].filter(Boolean).join(' · ');
}
