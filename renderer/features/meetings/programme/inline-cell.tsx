import { Input } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { parseDuration } from '../../../../shared/domain/programme/guess.ts';
import type { AgendaItem } from '../../../../shared/model/agenda-item.ts';
import { lineLimit } from '../../../../shared/model/scalars.ts';
import { useText } from '../../../state/use-text.ts';
import { inlineFields, useBuilder, type InlineField } from './builder-context.ts';
import styles from './builder.module.css';

interface InlineCellProps {
  readonly item: AgendaItem;
  readonly field: InlineField;
  readonly label: string;
  readonly shown: string;
  /** What stands there when nothing is filled in. */
  readonly placeholder?: string;
}

/** A field of a row: shows its text, a click or F2 makes it an input; Enter and Tab accept, Esc restores. */
export function InlineCell({ item, field, label, shown, placeholder = '' }: InlineCellProps) {
  const { editing, edit, select, canWrite } = useBuilder();
  if (editing?.id === item.id && editing.field === field)
    return <InlineInput item={item} field={field} label={label} />;
  const text = shown === '' ? placeholder : shown;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${styles.cell ?? ''} ${styles[field] ?? ''} ${shown === '' ? (styles.unfilled ?? '') : ''}`}
      aria-label={`${label}: ${text}`}
      disabled={!canWrite}
      onClick={() => {
        select(item.id);
        edit({ id: item.id, field });
      }}
    >
      {text}
    </button>
  );
}

interface InlineInputProps {
  readonly item: AgendaItem;
  readonly field: InlineField;
  readonly label: string;
}

function InlineInput({ item, field, label }: InlineInputProps) {
  const { programme } = useText();
  const { actions, edit, perform } = useBuilder();
  const stored = storedText(item, field);
  const [text, setText] = useState(stored);
  const [isWrong, setWrong] = useState(false);

  /** Writes what was typed; false where it cannot be understood. */
  async function commit(): Promise<boolean> {
    const typed = text.trim();
    if (typed === stored) return true;
    if (field === 'duration') {
      const durationMinutes = parseDuration(typed);
      if (durationMinutes === null) {
        setWrong(true);
        return false;
      }
      return actions.update(item.id, { durationMinutes });
    }
    return field === 'title' ? actions.rename(item.id, typed) : actions.update(item.id, { [field]: typed });
  }

  async function onKeyDown(event: KeyboardEvent): Promise<void> {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      edit(null);
      if (item.title === '' && field === 'title') perform(item.id, 'remove');
      return;
    }
    if (event.key !== 'Enter' && event.key !== 'Tab') return;
    const next = inlineFields[inlineFields.indexOf(field) + (event.shiftKey ? -1 : 1)];
    if (event.key === 'Tab' && next === undefined) return; // leaves the row the usual way
    event.preventDefault();
    const addsBelow = event.key === 'Enter' && event.ctrlKey;
    if (!(await commit())) return;
    if (event.key === 'Tab' && next !== undefined) return edit({ id: item.id, field: next });
    edit(null);
    if (addsBelow) perform(item.id, 'add-below');
  }

  return (
    <span className={`${styles.editing ?? ''} ${styles[field] ?? ''}`}>
      <Input
        size="small"
        className={styles.input ?? ''}
        aria-label={label}
        aria-invalid={isWrong}
        autoComplete="off"
        autoFocus
        maxLength={lineLimit}
        inputMode={field === 'duration' ? 'numeric' : 'text'}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(_, data) => {
          setText(data.value);
          setWrong(false);
        }}
        onKeyDown={(event) => void onKeyDown(event)}
        onBlur={() => {
          void commit().then((isDone) => isDone && edit(null));
        }}
      />
      {isWrong ? (
        <span className={styles.problem} role="alert">
          {programme.durationProblem}
        </span>
      ) : null}
    </span>
  );
}

function storedText(item: AgendaItem, field: InlineField): string {
  return field === 'duration' ? String(item.durationMinutes) : item[field];
}
