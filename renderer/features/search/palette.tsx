import { Dialog, DialogSurface, mergeClasses, useId } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ActionContext } from '../../actions/action.ts';
import { useText } from '../../state/use-text.ts';
import { paletteEntries, type PaletteEntry } from './palette-entries.tsx';
import styles from './palette.module.css';
import { useSearch } from './use-search.ts';

interface PaletteProps {
  readonly context: ActionContext;
  readonly onClose: () => void;
}

const mostRecords = 30;

/** Search over every record and command: type, choose with the arrows, Enter. */
export function Palette({ context, onClose }: PaletteProps) {
  const { search } = useText();
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState(0);
  const listId = useId('palette');
  const list = useRef<HTMLUListElement>(null);
  const records = useSearch(typed, mostRecords);
  const entries = paletteEntries(typed, records, context);
  const chosen = Math.min(wanted, entries.length - 1);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen, typed]);

  function choose(entry: PaletteEntry | undefined): void {
    if (!entry) return;
    onClose();
    entry.perform();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') choose(entries[chosen]);
    else if (event.key === 'ArrowDown') setWanted((chosen + 1) % Math.max(entries.length, 1));
    else if (event.key === 'ArrowUp') setWanted((chosen - 1 + entries.length) % Math.max(entries.length, 1));
    else return;
    event.preventDefault();
  }

  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface ?? ''} aria-label={search.paletteTitle}>
        <div className={styles.field}>
          <SearchRegular aria-hidden="true" />
          <input
            className={styles.input}
            autoFocus
            role="combobox"
            aria-label={search.label}
            aria-expanded={entries.length > 0}
            aria-controls={listId}
            aria-activedescendant={entries.length > 0 ? `${listId}-${chosen}` : undefined}
            aria-autocomplete="list"
            placeholder={search.placeholder}
            value={typed}
            data-own-undo=""
            onChange={(event) => {
              setTyped(event.target.value);
              setWanted(0);
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        {entries.length > 0 ? (
          <ul className={styles.list} id={listId} role="listbox" aria-label={search.paletteTitle} ref={list}>
            {entries.map((entry, index) => (
              <li
                key={entry.id}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === chosen}
                className={mergeClasses(styles.entry, index === chosen && styles.chosen)}
                onPointerMove={() => setWanted(index)}
                onClick={() => choose(entry)}
              >
                <span className={styles.icon} aria-hidden="true">
                  {entry.icon}
                </span>
                <span className={styles.texts}>
                  <span className={styles.title}>{entry.title}</span>
                  {entry.detail ? <span className={styles.detail}>{entry.detail}</span> : null}
                </span>
                <span className={styles.kind}>{entry.note}</span>
              </li>
            ))}
          </ul>
        ) : (
          <div className={styles.none} role="status">
            <p>{search.none(typed)}</p>
            <p className={styles.detail}>{search.noneText}</p>
          </div>
        )}
        <p className={styles.hint}>{search.keysHint}</p>
      </DialogSurface>
    </Dialog>
  );
}
