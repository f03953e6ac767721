import { Switch } from '@fluentui/react-components';
import { CalendarClockRegular, CheckmarkCircleRegular } from '@fluentui/react-icons';
import { useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { deadlineBands, type DeadlineBand } from '../../../shared/domain/deadlines/deadline.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import type { Database } from '../../../shared/model/database.ts';
import { useAsOf, useToday } from '../../state/use-clock.ts';
import { useDocument } from '../../state/use-document.ts';
import { useText } from '../../state/use-text.ts';
import { useLanguage } from '../../state/ui-store.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { deadlineAddress } from '../records/index.ts';
import { BandBar } from './components/band-bar.tsx';
import { BulkActions } from './components/bulk-actions.tsx';
import { deadlineColumns } from './deadline-columns.tsx';
import { deadlineRows, type DeadlineRow } from './deadline-row.ts';
import styles from './deadlines.module.css';
import { useDeadlineActions } from './use-deadline-actions.ts';

const byDueDay = { id: 'dueOn', desc: false };
const keyOf = ({ deadline }: DeadlineRow): string => deadline.key;

/** What is due, as of the chosen day. */
export function DeadlinesPage() {
  const text = useText();
  const words = text.deadlines;
  const language = useLanguage();
  const asOf = useAsOf();
  const isPast = asOf < useToday();
  const navigate = useNavigate();
  const actions = useDeadlineActions();
  const [band, setBand] = useState<DeadlineBand | null>(null);
  const [isQuietShown, setQuietShown] = useState(false);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const all = useDocument(useCallback((database: Database) => deadlineRows(database, asOf, text), [asOf, text]));
  const counted = useMemo(
    () => all.filter(({ deadline }) => isQuietShown || deadline.state === 'OPEN'),
    [all, isQuietShown],
  );
  const rows = useMemo(
    () => counted.filter(({ deadline }) => band === null || deadline.band === band),
    [counted, band],
  );
  const columns = useMemo(() => deadlineColumns(text, actions), [text, actions]);
  const shown = rows.map(({ deadline }) => deadline);

  return (
    <Page title={words.title} isFilled>
      <PageHeader
        title={words.title}
        subtitle={words.intro(formatDay(asOf, language))}
        actions={
          <BulkActions
            ticked={shown.filter(({ key }) => selected.has(key))}
            shown={shown}
            actions={actions}
            onDone={() => setSelected(new Set())}
          />
        }
      />
      <div className={styles.page}>
        <div className={styles.head}>
          <BandBar counts={countsOf(counted)} shown={band} onShow={setBand} />
          <Switch label={words.showQuiet} checked={isQuietShown} onChange={(_, data) => setQuietShown(data.checked)} />
          {isPast && <span className={styles.state}>{words.pastDay}</span>}
        </div>
        <DataTable
          tableId="deadlines"
          label={words.title}
          rows={rows}
          columns={columns}
          getRowId={keyOf}
          initialSort={byDueDay}
          selection={{ selected, onChange: setSelected }}
          onOpen={({ deadline }) => void navigate(deadlineAddress(deadline))}
          emptyState={
            all.length === 0 ? (
              <EmptyState icon={<CalendarClockRegular />} title={words.emptyTitle} text={words.emptyText} />
            ) : (
              <EmptyState icon={<CheckmarkCircleRegular />} title={words.allDoneTitle} text={words.allDoneText} />
            )
          }
        />
      </div>
    </Page>
  );
}

function countsOf(rows: readonly DeadlineRow[]): Record<DeadlineBand, number> {
  const count = (band: DeadlineBand): number => rows.filter(({ deadline }) => deadline.band === band).length;
  return Object.fromEntries(deadlineBands.map((band) => [band, count(band)])) as Record<DeadlineBand, number>; // one entry a band
}
