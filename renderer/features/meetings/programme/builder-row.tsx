import { rectSortingStrategy, SortableContext, useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Button, Tooltip } from '@fluentui/react-components';
import { LockClosedFilled, LockOpenRegular, ReOrderDotsVerticalRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { ScheduledItem } from '../../../../shared/domain/programme/schedule.ts';
import { useText } from '../../../state/use-text.ts';
import { useBuilder } from './builder-context.ts';
import { rowCommandOf } from './builder-keys.ts';
import styles from './builder.module.css';
import { InlineCell } from './inline-cell.tsx';
import { lookOf } from './item-look.ts';
import looks from './item-look.module.css';
import { RowMenu } from './row-menu.tsx';
import { TimingNote } from './timing-note.tsx';

interface BuilderRowProps {
  readonly row: ScheduledItem;
}

/** One item of the programme: times, type, title and who; what runs side by side follows as columns. */
export function BuilderRow({ row }: BuilderRowProps) {
  const { programme, enums } = useText();
  const { currentId, editing, select, perform, childrenOf, canWrite, names } = useBuilder();
  const { item } = row;
  const isCurrent = currentId === item.id;
  const isEditing = editing?.id === item.id;
  const element = useRef<HTMLLIElement>(null);
  const sortable = useSortable({ id: item.id, disabled: !canWrite || isEditing });
  const children = childrenOf(item);
  const untitled = children.length > 0 ? programme.parallel : programme.untitled;
  const title = item.title === '' ? untitled : item.title;
  const about = [
    item.themeId === null ? '' : names.theme(item.themeId),
    ...item.siteIds.map(names.site),
    ...item.speakerIds.map(names.contact),
  ].filter((text) => text !== '');

  // Focus follows the current row, also when a move has made its element anew; never away from a field or a dialog.
  useEffect(() => {
    const focused = document.activeElement;
    const isFree = focused === null || focused === document.body || focused.closest('[role="tree"]') !== null;
    if (isCurrent && !isEditing && isFree && !element.current?.contains(focused)) element.current?.focus();
  }, [isCurrent, isEditing, item.parentId, item.position]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget) return;
    const command = rowCommandOf(event);
    if (command === null) return;
    event.preventDefault();
    event.stopPropagation();
    perform(item.id, command);
  }

  return (
    <li
      ref={(node) => {
        element.current = node;
        sortable.setNodeRef(node);
      }}
      role="treeitem"
      tabIndex={isCurrent && !isEditing ? 0 : -1}
      aria-label={programme.row(title, row.start, row.end)}
      aria-level={row.depth + 1}
      aria-selected={isCurrent}
      {...(children.length > 0 ? { 'aria-expanded': true } : {})}
      data-item-id={item.id}
      data-entry={item.id}
      className={`${styles.row ?? ''} ${sortable.isDragging ? (styles.dragged ?? '') : ''}`}
      style={{ transform: CSS.Translate.toString(sortable.transform), transition: sortable.transition }}
      onFocus={(event) => event.target === event.currentTarget && select(item.id)}
      onKeyDown={onKeyDown}
    >
      <TimingNote row={row} />
      <div
        className={`${styles.line ?? ''} ${looks[lookOf(item.agendaItemType)] ?? ''} ${isCurrent ? (styles.current ?? '') : ''}`}
      >
        <button
          type="button"
          className={styles.grip}
          {...sortable.attributes}
          {...sortable.listeners}
          role="button"
          tabIndex={isCurrent ? 0 : -1}
          aria-label={programme.drag.handle(title)}
          disabled={!canWrite}
        >
          <ReOrderDotsVerticalRegular aria-hidden="true" />
        </button>
        <span className={styles.time}>
          {row.start}–{row.end}
        </span>
        <div className={styles.what}>
          <InlineCell
            item={item}
            field="title"
            label={programme.columns.title}
            shown={item.title}
            placeholder={untitled}
          />
          <span className={styles.about}>
            <span className={styles.type}>{enums.agendaItemType[item.agendaItemType]}</span>
            {about.map((text, index) => (
              <span key={`${String(index)}/${text}`} className={styles.chip}>
                {text}
              </span>
            ))}
          </span>
        </div>
        <InlineCell
          item={item}
          field="duration"
          label={programme.columns.duration}
          shown={programme.minutes(children.length > 0 ? row.lastsMinutes : item.durationMinutes)}
        />
        <InlineCell
          item={item}
          field="who"
          label={programme.columns.who}
          shown={item.who}
          placeholder={programme.columns.who}
        />
        <InlineCell
          item={item}
          field="room"
          label={programme.columns.room}
          shown={item.room}
          placeholder={programme.columns.room}
        />
        <span className={styles.buttons}>
          <Tooltip content={item.lockedStart === null ? programme.lock : programme.unlock} relationship="label">
            <Button
              appearance="subtle"
              size="small"
              tabIndex={isCurrent ? 0 : -1}
              disabled={!canWrite}
              className={(item.lockedStart === null ? styles.unlocked : styles.locked) ?? ''}
              aria-pressed={item.lockedStart !== null}
              icon={item.lockedStart === null ? <LockOpenRegular /> : <LockClosedFilled />}
              onClick={() => perform(item.id, 'toggle-lock')}
            />
          </Tooltip>
          {canWrite ? <RowMenu item={item} isCurrent={isCurrent} /> : null}
        </span>
      </div>
      {children.length > 0 ? <ParallelBlock rows={children} /> : null}
    </li>
  );
}

// Rows and columns hold one another, so they share a file.
function ParallelBlock({ rows }: { readonly rows: readonly ScheduledItem[] }) {
  return (
    <SortableContext items={rows.map((row) => row.item.id)} strategy={rectSortingStrategy}>
      <ul role="group" className={styles.columns}>
        {rows.map((row) => (
          <BuilderRow key={row.item.id} row={row} />
        ))}
      </ul>
    </SortableContext>
  );
}
