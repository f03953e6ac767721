import { Button, Tab, TabList } from '@fluentui/react-components';
import { AddRegular, PanelRightRegular } from '@fluentui/react-icons';
import { useContext, useRef, useState } from 'react';
import { placed } from '../../../../shared/domain/programme/arrange.ts';
import { programmeOf } from '../../../../shared/domain/programme/blocks.ts';
import { scheduleDay } from '../../../../shared/domain/programme/schedule.ts';
import { formatShortWeekday } from '../../../../shared/i18n/format.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import type { AgendaItem } from '../../../../shared/model/agenda-item.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { useText } from '../../../state/use-text.ts';
import { AskedEntryContext } from '../../../ui/asked-entry.ts';
import { Builder } from './builder.tsx';
import { DetailsPanel } from './details-panel.tsx';
import { spotOver } from './drop-spot.ts';
import { KeysHint } from './keys-hint.tsx';
import styles from './programme-tab.module.css';
import { TemplateChoice } from './template-choice.tsx';
import { useBuilderState } from './use-builder-state.ts';
import { WarningsPanel } from './warnings-panel.tsx';

/** The programme of a meeting, day by day: the builder, what to look at, and the details of the current item. */
export function ProgrammeTab({ meeting }: { readonly meeting: Meeting }) {
  const { programme } = useText();
  const language = useLanguage();
  const asked = useContext(AskedEntryContext);
  const [chosenDay, setChosenDay] = useState(asked === null ? 0 : (meeting.agenda[asked]?.dayIndex ?? 0));
  const [isDetailsOpen, setDetailsOpen] = useState(true);
  const [preview, setPreview] = useState<readonly AgendaItem[] | null>(null);
  const details = useRef<HTMLElement>(null);
  const dayIndex = Math.min(chosenDay, meeting.days.length - 1);
  const day = required(meeting.days[dayIndex], 'a meeting has at least one day');
  const items = programmeOf(meeting);
  const stored = scheduleDay(items, dayIndex, day.startTime);
  // While something is dragged, rows keep their order (the drag moves them) but show the times they would get.
  const shown = preview === null ? stored : withTimesOf(stored, scheduleDay(preview, dayIndex, day.startTime));
  const { state, announcement, addAtEnd } = useBuilderState(meeting, dayIndex, stored, () => {
    setDetailsOpen(true);
    requestAnimationFrame(() => details.current?.querySelector<HTMLElement>('input, textarea, select')?.focus());
  });
  const current = stored.rows.find((row) => row.item.id === state.currentId);

  return (
    <div className={styles.tab}>
      {meeting.days.length > 1 ? (
        <TabList
          aria-label={programme.dayTabs}
          size="small"
          selectedValue={String(dayIndex)}
          onTabSelect={(_event, data) => setChosenDay(Number(data.value))}
        >
          {meeting.days.map((each, index) => (
            <Tab key={each.date} value={String(index)}>
              {programme.dayTab(index + 1, formatShortWeekday(each.date, language))}
            </Tab>
          ))}
        </TabList>
      ) : null}
      {items.length === 0 ? (
        <TemplateChoice meeting={meeting} onBlank={() => void addAtEnd()} />
      ) : (
        <div className={styles.columns}>
          <div className={styles.main}>
            <div className={styles.toolbar}>
              <p className={styles.summary}>
                <strong>{programme.summary(shown.start, shown.end)}</strong>
                {shown.endsAfterMidnight ? <span>{programme.nextDay}</span> : null}
                <span>{programme.total(shown.totalMinutes)}</span>
              </p>
              <KeysHint />
              <Button
                icon={<PanelRightRegular />}
                appearance="subtle"
                aria-pressed={isDetailsOpen}
                onClick={() => setDetailsOpen(!isDetailsOpen)}
              >
                {programme.details.title}
              </Button>
              {state.canWrite ? (
                <Button icon={<AddRegular />} appearance="primary" onClick={() => void addAtEnd()}>
                  {programme.add}
                </Button>
              ) : null}
            </div>
            <Builder
              state={state}
              items={items}
              schedule={shown}
              onPreview={(next) => setPreview(next === null ? null : previewOf(items, next.id, next.overId))}
            />
            <p className="only-for-screen-readers" role="status">
              {announcement}
            </p>
          </div>
          <aside className={styles.aside} aria-label={programme.details.title} ref={details}>
            <WarningsPanel warnings={shown.warnings} meeting={meeting} names={state.names} onSelect={state.select} />
            {isDetailsOpen ? <DetailsPanel meeting={meeting} row={current} actions={state.actions} /> : null}
          </aside>
        </div>
      )}
    </div>
  );
}

function previewOf(items: readonly AgendaItem[], id: string, overId: string): readonly AgendaItem[] | null {
  const item = items.find((each) => each.id === id);
  const spot = spotOver(items, id, overId);
  return item && spot ? placed(items, item, spot) : null;
}

type Schedule = ReturnType<typeof scheduleDay>;

function withTimesOf(order: Schedule, times: Schedule): Schedule {
  const byId = new Map(times.rows.map((row) => [row.item.id, row]));
  const rows = order.rows.map((row) => {
    const timed = byId.get(row.item.id);
    return timed ? { ...timed, item: row.item, depth: row.depth } : row;
  });
  return { ...times, rows };
}
