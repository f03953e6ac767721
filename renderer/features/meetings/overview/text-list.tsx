import { Button, Field, Input } from '@fluentui/react-components';
import { AddRegular, ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import styles from './overview.module.css';

interface Entry {
  /** Null: new. */
  readonly id: string | null;
  readonly text: string;
}

interface TextListProps {
  readonly label: string;
  readonly hint: string;
  readonly newLabel: string;
  readonly entries: readonly Entry[];
  /** Entries to begin with, offered while the list is empty. */
  readonly suggestion?: { readonly label: string; readonly texts: readonly string[] };
  readonly onChange: (entries: readonly Entry[]) => Promise<unknown>;
}

/** Short texts in an order: edit in place, Enter in the last line adds the next one. */
export function TextList({ label, hint, newLabel, entries, suggestion, onChange }: TextListProps) {
  const { list } = useText().meetings;
  const canWrite = useCanWrite();
  const headingId = useId();
  const [added, setAdded] = useState('');

  function add(): void {
    if (added.trim() === '') return;
    void onChange([...entries, { id: null, text: added.trim() }]);
    setAdded('');
  }

  function swap(index: number, by: -1 | 1): void {
    const next = [...entries];
    const [moved] = next.splice(index, 1);
    if (moved) next.splice(index + by, 0, moved);
    void onChange(next);
  }

  return (
    <div className={styles.list} role="group" aria-labelledby={headingId}>
      <h3 className={styles.listTitle} id={headingId}>
        {label}
      </h3>
      <ol className={styles.entries}>
        {entries.map((entry, index) => (
          <li key={entry.id ?? entry.text} className={styles.entry} data-entry={entry.id ?? undefined} tabIndex={-1}>
            <EntryInput
              label={`${label} ${String(index + 1)}`}
              text={entry.text}
              isReadOnly={!canWrite}
              onCommit={(text) =>
                void onChange(
                  text === ''
                    ? entries.filter((each) => each !== entry)
                    : entries.map((each) => (each === entry ? { ...each, text } : each)),
                )
              }
            />
            {canWrite ? (
              <>
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<ArrowUpRegular />}
                  aria-label={list.moveUp(entry.text)}
                  disabled={index === 0}
                  onClick={() => swap(index, -1)}
                />
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<ArrowDownRegular />}
                  aria-label={list.moveDown(entry.text)}
                  disabled={index === entries.length - 1}
                  onClick={() => swap(index, 1)}
                />
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<DeleteRegular />}
                  aria-label={list.remove(entry.text)}
                  onClick={() => void onChange(entries.filter((each) => each !== entry))}
                />
              </>
            ) : null}
          </li>
        ))}
      </ol>
      {canWrite ? (
        <div className={styles.adding}>
          <Field label={newLabel} hint={hint} className={styles.addField ?? ''}>
            <Input
              value={added}
              autoComplete="off"
              onChange={(_event, data) => setAdded(data.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                add();
              }}
            />
          </Field>
          <Button icon={<AddRegular />} onClick={add} disabled={added.trim() === ''}>
            {list.add}
          </Button>
          {suggestion && entries.length === 0 ? (
            <Button onClick={() => void onChange(suggestion.texts.map((text) => ({ id: null, text })))}>
              {suggestion.label}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

interface EntryInputProps {
  readonly label: string;
  readonly text: string;
  readonly isReadOnly: boolean;
  readonly onCommit: (text: string) => void;
}

function EntryInput({ label, text, isReadOnly, onCommit }: EntryInputProps) {
  const [draft, setDraft] = useState<string | null>(null);
  function commit(): void {
    if (draft !== null && draft.trim() !== text) onCommit(draft.trim());
    setDraft(null);
  }
  return (
    <Input
      className={styles.entryInput ?? ''}
      aria-label={label}
      readOnly={isReadOnly}
      maxLength={300}
      value={draft ?? text}
      onChange={(_event, data) => setDraft(data.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}
