import { Button, Popover, PopoverSurface, PopoverTrigger, Tooltip } from '@fluentui/react-components';
import { CalendarClockRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { formatDay } from '../../../shared/i18n/format.ts';
import { useUiStore } from '../../state/ui-store.ts';
import { useText } from '../../state/use-text.ts';
import { DayField } from '../../ui/day-field.tsx';
import styles from './as-of-picker.module.css';

/** The day that lists and charts speak of; today unless chosen. */
export function AsOfPicker() {
  const { asOf: texts } = useText().common;
  const asOf = useUiStore((state) => state.asOf);
  const setAsOf = useUiStore((state) => state.setAsOf);
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover trapFocus positioning="below-end" open={isOpen} onOpenChange={(_, data) => setOpen(data.open)}>
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content={texts.explain} relationship="description">
          <Button appearance={asOf === null ? 'subtle' : 'primary'} icon={<CalendarClockRegular />}>
            <span className={styles.text}>{asOf === null ? texts.today : texts.shown(formatDay(asOf))}</span>
          </Button>
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface ?? ''} aria-label={texts.label}>
        <DayField label={texts.label} value={asOf} onCommit={setAsOf} isAlwaysEditable />
        <p className={styles.explain}>{texts.explain}</p>
        <Button
          disabled={asOf === null}
          onClick={() => {
            setAsOf(null);
            setOpen(false); // the button that has the focus is about to be out of use
          }}
        >
          {texts.backToToday}
        </Button>
      </PopoverSurface>
    </Popover>
  );
}
