import { Button, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { CalendarMonthRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import type { Day } from '../../shared/kernel/dates.ts';
import { useText } from '../state/use-text.ts';

const Calendar = lazy(() => import('./calendar.tsx').then((part) => ({ default: part.Calendar })));

interface CalendarButtonProps {
  /** Label of the field it belongs to. */
  readonly label: string;
  readonly value: Day | null;
  readonly onPick: (day: Day) => void;
}

/** Opens a month beside a day field. */
export function CalendarButton({ label, value, onPick }: CalendarButtonProps) {
  const { field } = useText().common;
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover trapFocus open={isOpen} onOpenChange={(_, data) => setOpen(data.open)} positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          icon={<CalendarMonthRegular />}
          aria-label={field.openCalendar(label)}
        />
      </PopoverTrigger>
      <PopoverSurface aria-label={field.openCalendar(label)}>
        <Suspense fallback={null}>
          <Calendar
            value={value}
            onPick={(day) => {
              setOpen(false);
              onPick(day);
            }}
          />
        </Suspense>
      </PopoverSurface>
    </Popover>
  );
}
