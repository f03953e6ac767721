import { Button, mergeClasses } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { formatMonth, formatWeekday, formatWeekdayName } from '../../shared/i18n/format.ts';
import { addDays, addMonths, monthOf, weekdayOf, weekOf, type Day } from '../../shared/kernel/dates.ts';
import { useLanguage } from '../state/ui-store.ts';
import { useToday } from '../state/use-clock.ts';
import { useText } from '../state/use-text.ts';
import styles from './month-grid.module.css';

interface MonthGridProps {
  readonly value: Day | null;
  readonly onPick: (day: Day) => void;
}

const weekRows = [0, 1, 2, 3, 4, 5];
const weekDays = [0, 1, 2, 3, 4, 5, 6];

/** A month with week numbers, Monday first; arrows move by day and week, Page Up and Down by month. */
export function MonthGrid({ value, onPick }: MonthGridProps) {
  const { field } = useText().common;
  const language = useLanguage();
  const today = useToday();
  const [focused, setFocused] = useState<Day>(value ?? today);
  const grid = useRef<HTMLTableElement>(null);
  const first = firstShown(focused);

  useEffect(() => {
    grid.current?.querySelector<HTMLElement>(`[data-day="${focused}"]`)?.focus();
  }, [focused]);

  function onKeyDown(event: KeyboardEvent): void {
    const next = moved(focused, event);
    if (!next) return;
    event.preventDefault();
    setFocused(next);
  }

  return (
    <div className={styles.month}>
      <div className={styles.header}>
        <span className={styles.title} aria-live="polite">
          {formatMonth(focused, language)}
        </span>
        <Button
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={field.previousMonth}
          onClick={() => setFocused(addMonths(focused, -1))}
        />
        <Button
          appearance="subtle"
          icon={<ChevronRightRegular />}
          aria-label={field.nextMonth}
          onClick={() => setFocused(addMonths(focused, 1))}
        />
      </div>
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
              {field.week}
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
    </div>
  );
}

/** The Monday of the week in which the month begins. */
function firstShown(day: Day): Day {
  const firstOfMonth = addDays(day, 1 - Number(day.slice(8)));
  return addDays(firstOfMonth, 1 - weekdayOf(firstOfMonth));
}

function moved(day: Day, { key }: KeyboardEvent): Day | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    case 'Home':
      return addDays(day, 1 - weekdayOf(day));
    case 'End':
      return addDays(day, 7 - weekdayOf(day));
    default:
      return null;
  }
}
