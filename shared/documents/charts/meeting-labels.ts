import type { Day } from '../../kernel/dates.ts';
import { formatDay, type Language } from '../../i18n/format.ts';

/** Names meetings by their day; a second meeting on the same day gets a number, so that no two names are equal. */
export function meetingLabels(meetings: readonly { readonly date: Day }[], language: Language): string[] {
  const seen = new Map<Day, number>();
  return meetings.map(({ date }) => {
    const count = (seen.get(date) ?? 0) + 1;
    seen.set(date, count);
    return count === 1 ? formatDay(date, language) : `${formatDay(date, language)} (${count})`;
  });
}
