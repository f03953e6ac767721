import { mergeClasses } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { formatMonth, formatWeekday, formatWeekdayName } from '../../shared/i18n/format.ts';
import { addDays, monthOf, weekdayOf, weekOf, type Day } from '../../shared/kernel/dates.ts';
import { useLanguage } from '../state/ui-store.ts';
import { useToday } from '../state/use-clock.ts';
import { useText } from '../state/use-text.ts';
import { movedDay } from './calendar-moves.ts';
import styles from './month-grid.module.css';
import { useGridFocus } from './use-grid-focus.ts';

interface MonthGridProps {
  readonly value: Day | null;
  /** The day the arrows stand on; its month is shown. */
  readonly focused: Day;
  readonly onMove: (day: Day) => void;
  readonly onPick: (day: Day) => void;
}

const weekRows = [0, 1, 2, 3, 4, 5];
const weekDays = [0, 1, 2, 3, 4, 5, 6];

/** A month with week numbers, Monday first; arrows move by day and week, Page Up and Down by month, with Shift by year. */
export function MonthGrid({ value, focused, onMove, onPick }: MonthGridProps) {
  const { calendar: words } = useText().common;
  const language = useLanguage();
  const today = useToday();
  const grid = useRef<HTMLTableElement>(null);
  const first = firstShown(focused);
  useGridFocus(grid, focused);

  function onKeyDown(event: KeyboardEvent): void {
    const next = movedDay(focused, event);
    if (!next) return;
    event.preventDefault();
    onMove(next);
  }

  return (
    <table
      className={styles.grid}
      role="grid"
      aria-label={formatMonth(focused, language)}
      ref={grid}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          <th scope="col" className={styles.week}>
            {words.week}
          </th>
          {weekDays.map((offset) => (
            <th key={offset} scope="col" abbr={formatWeekdayName(addDays(first, offset), 'long', language)}>
              {formatWeekdayName(addDays(first, offset), 'short', language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weekRows.map((row) => (
          <tr key={row}>
            <th scope="row" className={styles.week}>
              {weekOf(addDays(first, row * 7))}
            </th>
            {weekDays.map((offset) => {
              const day = addDays(first, row * 7 + offset);
              return (
                <td key={day} aria-selected={day === value}>
                  <button
                    type="button"
                    data-day={day}
                    tabIndex={day === focused ? 0 : -1}
                    className={mergeClasses(
                      styles.day,
                      monthOf(day) !== monthOf(focused) && styles.other,
                      day === today && styles.today,
                      day === value && styles.chosen,
                    )}
                    aria-label={formatWeekday(day, language)}
                    aria-current={day === today ? 'date' : undefined}
                    onClick={() => onPick(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The Monday of the week in which the month begins. */
function firstShown(day: Day): Day {
  const firstOfMonth = addDays(day, 1 - Number(day.slice(8)));
  return addDays(firstOfMonth, 1 - weekdayOf(firstOfMonth));
}
