import { Badge } from '@fluentui/react-components';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import type { DataColumn } from '../../ui/data-table/column.ts';
import styles from './deadlines.module.css';
import { RowActions } from './components/row-actions.tsx';
import type { DeadlineRow } from './deadline-row.ts';
import type { DeadlineActions } from './use-deadline-actions.ts';

/** The columns of the list of deadlines; without `actions` nothing can be marked. */
export function deadlineColumns(text: Catalogue, actions: DeadlineActions): DataColumn<DeadlineRow>[] {
  const { columns, ...words } = text.deadlines;
  const stateText = ({ deadline: { state, snoozedUntil, note } }: DeadlineRow): string =>
    snoozedUntil !== null
      ? words.snoozedUntil(formatDay(snoozedUntil, text.language))
      : note === ''
        ? words.states[state]
        : words.doneBecause(note);
  const standing = (row: DeadlineRow): string =>
    row.deadline.state === 'OPEN' ? words.daysLeft(row.deadline.daysLeft) : stateText(row);
  return [
    { id: 'title', header: columns.title, text: ({ title }) => title },
    { id: 'place', header: columns.place, text: ({ place }) => place },
    {
      id: 'kind',
      header: columns.kind,
      text: ({ deadline }) => words.shortKinds[deadline.kind],
      hasFilter: true,
    },
    {
      id: 'dueOn',
      header: columns.dueOn,
      text: ({ deadline }) => formatDay(deadline.dueOn, text.language),
      sortBy: ({ deadline }) => deadline.dueOn,
    },
    {
      id: 'daysLeft',
      header: columns.daysLeft,
      text: standing,
      sortBy: ({ deadline }) => deadline.daysLeft,
      isLeading: true,
      besideTextPx: 12,
      render: (row) => <Standing text={standing(row)} row={row} />,
    },
    {
      id: 'actions',
      header: columns.actions,
      text: stateText,
      contentPx: 112,
      render: (row) => <RowActions row={row} actions={actions} />,
      isFixed: true,
    },
    {
      id: 'responsible',
      header: columns.responsible,
      text: ({ responsible }) => responsible || words.nobody,
      hasFilter: true,
    },
    {
      id: 'state',
      header: columns.state,
      text: stateText,
      filterValues: ({ deadline }) => [words.states[deadline.state]],
      hasFilter: true,
      isInitiallyHidden: true,
    },
  ];
}

function Standing({ text, row: { deadline } }: { readonly text: string; readonly row: DeadlineRow }) {
  if (deadline.state !== 'OPEN')
    return (
      <span className={styles.state} title={text}>
        {text}
      </span>
    );
  if (deadline.band === 'overdue') {
    return (
      <Badge appearance="tint" color="danger">
        {text}
      </Badge>
    );
  }
  if (!deadline.isPressing) return <span>{text}</span>;
  return (
    <Badge appearance="tint" color="warning">
      {text}
    </Badge>
  );
}
