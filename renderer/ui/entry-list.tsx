import { Button, Checkbox, mergeClasses, Tooltip } from '@fluentui/react-components';
import { DeleteRegular, EditRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useAskedElement } from './asked-entry.ts';
import styles from './entry-list.module.css';

interface EntryTick {
  readonly label: string;
  readonly isTicked: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (isTicked: boolean) => void;
}

/** One entry of a list on a page, with what can be done to it. */
export interface Entry {
  readonly key: string;
  /** What the entry says first, in bold. */
  readonly title: ReactNode;
  /** When it holds, or other facts, in smaller type; each of a list on a line of its own. */
  readonly details?: ReactNode | readonly string[];
  /** A box before the entry, to tick it off; the label says what ticking means. */
  readonly tick?: EntryTick;
  /** Marks what holds on the day the page speaks of. */
  readonly isCurrent?: boolean;
  /** Further buttons, before edit and remove. */
  readonly actions?: ReactNode;
  readonly edit?: { readonly label: string; readonly onClick: () => void };
  readonly remove?: { readonly label: string; readonly onClick: () => void };
}

interface EntryListProps {
  readonly label: string;
  readonly entries: readonly Entry[];
  /** What stands there when there are no entries. */
  readonly empty: string;
}

/** Lists short entries with their buttons, such as a history by date or the places of a site. */
export function EntryList({ label, entries, empty }: EntryListProps) {
  if (entries.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    <ul className={styles.list} aria-label={label}>
      {entries.map((entry) => (
        <EntryItem key={entry.key} entry={entry} />
      ))}
    </ul>
  );
}

function EntryItem({ entry }: { readonly entry: Entry }) {
  const { ref, isAsked } = useAskedElement<HTMLLIElement>(entry.key);
  return (
    <li
      ref={ref}
      className={mergeClasses(styles.entry, entry.isCurrent && styles.current, isAsked && styles.asked)}
      aria-current={entry.isCurrent ? 'true' : undefined}
      {...(isAsked && { tabIndex: -1 })}
    >
      {entry.tick && <TickBox {...entry.tick} />}
      <div className={styles.text}>
        <div className={mergeClasses(styles.title, entry.tick?.isTicked && styles.ticked)}>{entry.title}</div>
        {linesOf(entry.details).map((line, index) => (
          <div key={index} className={styles.details}>
            {line}
          </div>
        ))}
      </div>
      <div className={styles.actions}>
        {entry.actions}
        {entry.edit && <IconButton icon={<EditRegular />} {...entry.edit} />}
        {entry.remove && <IconButton icon={<DeleteRegular />} {...entry.remove} />}
      </div>
    </li>
  );
}

function TickBox({ label, isTicked, isDisabled, onChange }: EntryTick) {
  return (
    <div className={styles.tick}>
      <Checkbox
        aria-label={label}
        checked={isTicked}
        disabled={isDisabled}
        onChange={(_, data) => onChange(data.checked === true)}
      />
    </div>
  );
}

function linesOf(details: Entry['details']): readonly ReactNode[] {
  const lines: readonly ReactNode[] = Array.isArray(details) ? (details as readonly string[]) : [details];
  return lines.filter((line) => line !== '' && line !== undefined && line !== null);
}

interface IconButtonProps {
  readonly icon: ReactNode & object;
  readonly label: string;
  readonly onClick: () => void;
}

function IconButton({ icon, label, onClick }: IconButtonProps) {
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" size="small" icon={<>{icon}</>} onClick={onClick} />
    </Tooltip>
  );
}
