import { mergeClasses } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import type { Day } from '../../shared/kernel/dates.ts';
import { movedPlaces, movedYears } from './calendar-moves.ts';
import styles from './calendar.module.css';
import { useGridFocus } from './use-grid-focus.ts';

interface PeriodGridProps {
  readonly label: string;
  readonly columns: 3 | 4;
  /** One day in each month or year to choose from. */
  readonly days: readonly Day[];
  readonly focused: Day;
  readonly nameOf: (day: Day) => string;
  readonly isNow: (day: Day) => boolean;
  readonly isChosen: (day: Day) => boolean;
  /** How many years Page Up and Down go. */
  readonly page: number;
  /** Where a step past the first or last place leads. */
  readonly beyond: (places: number) => Day;
  readonly onMove: (day: Day) => void;
  readonly onPick: (day: Day) => void;
}

/** The months of a year, or years, to choose one; arrows move through them. */
export function PeriodGrid(props: PeriodGridProps) {
  const { days, focused, columns } = props;
  const grid = useRef<HTMLDivElement>(null);
  useGridFocus(grid, focused);

  function onKeyDown(event: KeyboardEvent): void {
    const places = movedPlaces(event, columns);
    if (places !== null) props.onMove(days[days.indexOf(focused) + places] ?? props.beyond(places));
    else if (event.key === 'PageUp') props.onMove(movedYears(focused, -props.page));
    else if (event.key === 'PageDown') props.onMove(movedYears(focused, props.page));
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={grid}
      role="group"
      aria-label={props.label}
      className={mergeClasses(styles.periods, columns === 4 ? styles.four : styles.three)}
      onKeyDown={onKeyDown}
    >
      {days.map((day) => (
        <button
          key={day}
          type="button"
          data-day={day}
          tabIndex={day === focused ? 0 : -1}
          className={mergeClasses(styles.period, props.isNow(day) && styles.now, props.isChosen(day) && styles.chosen)}
          aria-pressed={props.isChosen(day)}
          aria-current={props.isNow(day) ? 'date' : undefined}
          onClick={() => props.onPick(day)}
        >
          {props.nameOf(day)}
        </button>
      ))}
    </div>
  );
}
