import { useState } from 'react';
import { formatMonth, formatMonthName } from '../../shared/i18n/format.ts';
import { monthOf, yearOf, type Day } from '../../shared/kernel/dates.ts';
import { useLanguage } from '../state/ui-store.ts';
import { useToday } from '../state/use-clock.ts';
import { useText } from '../state/use-text.ts';
import { CalendarHeader } from './calendar-header.tsx';
import { monthsOf, movedMonths, movedYears, yearsAround } from './calendar-moves.ts';
import styles from './calendar.module.css';
import { MonthGrid } from './month-grid.tsx';
import { PeriodGrid } from './period-grid.tsx';

interface CalendarProps {
  readonly value: Day | null;
  readonly onPick: (day: Day) => void;
}

/** A month to pick a day from; its heading leads to the months of the year, and from there to the years. */
export function Calendar({ value, onPick }: CalendarProps) {
  const { calendar: words } = useText().common;
  const language = useLanguage();
  const today = useToday();
  const [focused, setFocused] = useState<Day>(value ?? today);
  const [view, setView] = useState<'days' | 'months' | 'years'>('days');
  const years = yearsAround(focused);

  const stepYears = (count: number): void => setFocused(movedYears(focused, count));
  const nameOfYear = (of: Day): string => String(yearOf(of));

  if (view === 'days') {
    const title = formatMonth(focused, language);
    return (
      <div className={styles.calendar}>
        <CalendarHeader
          title={title}
          widen={{ label: words.chooseMonth(title), onClick: () => setView('months') }}
          earlier={words.previousMonth}
          later={words.nextMonth}
          onEarlier={() => setFocused(movedMonths(focused, -1))}
          onLater={() => setFocused(movedMonths(focused, 1))}
        />
        <MonthGrid value={value} focused={focused} onMove={setFocused} onPick={onPick} />
      </div>
    );
  }
  if (view === 'months') {
    const title = nameOfYear(focused);
    return (
      <div className={styles.calendar}>
        <CalendarHeader
          title={title}
          widen={{ label: words.chooseYear(title), onClick: () => setView('years') }}
          earlier={words.previousYear}
          later={words.nextYear}
          onEarlier={() => stepYears(-1)}
          onLater={() => stepYears(1)}
        />
        <PeriodGrid
          key="months"
          label={title}
          columns={3}
          days={monthsOf(focused)}
          focused={focused}
          nameOf={(month) => formatMonthName(month, language)}
          isNow={(month) => isSameMonth(month, today)}
          isChosen={(month) => value !== null && isSameMonth(month, value)}
          page={1}
          beyond={(places) => movedMonths(focused, places)}
          onMove={setFocused}
          onPick={(month) => {
            setFocused(month);
            setView('days');
          }}
        />
      </div>
    );
  }
  const title = `${nameOfYear(years[0] ?? focused)} – ${nameOfYear(years.at(-1) ?? focused)}`;
  return (
    <div className={styles.calendar}>
      <CalendarHeader
        title={title}
        widen={null}
        earlier={words.previousYears}
        later={words.nextYears}
        onEarlier={() => stepYears(-10)}
        onLater={() => stepYears(10)}
      />
      <PeriodGrid
        key="years"
        label={title}
        columns={4}
        days={years}
        focused={focused}
        nameOf={nameOfYear}
        isNow={(year) => yearOf(year) === yearOf(today)}
        isChosen={(year) => value !== null && yearOf(year) === yearOf(value)}
        page={10}
        beyond={(places) => movedYears(focused, places)}
        onMove={setFocused}
        onPick={(year) => {
          setFocused(year);
          setView('months');
        }}
      />
    </div>
  );
}

function isSameMonth(left: Day, right: Day): boolean {
  return yearOf(left) === yearOf(right) && monthOf(left) === monthOf(right);
}
