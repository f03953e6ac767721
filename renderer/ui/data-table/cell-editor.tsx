import { mergeClasses } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { CellEdit } from '../../../shared/commands/cell-edit.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { foldGerman } from '../../../shared/kernel/collate.ts';
import { useText } from '../../state/use-text.ts';
import styles from './cell-editor.module.css';

/** Where the cursor goes after a cell was changed. */
export type AfterEdit = 'down' | 'up' | 'right' | 'left' | 'stay';

interface CellEditorProps<Row> {
  readonly row: Row;
  readonly edit: CellEdit<Row>;
  readonly label: string;
  /** What was typed to begin with, in place of what the cell holds; null: begin with what it holds. */
  readonly initial: string | null;
  /** Takes the text; a sentence back says why not, and the field stays open. */
  readonly onCommit: (typed: string, after: AfterEdit) => string | undefined;
  readonly onCancel: () => void;
}

/** Fluent moves the focus on Tab before the field hears of it, unless told not to. */
const tabIsOurs = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });

/** The field in a cell: Enter accepts and goes down, Tab to the side, Esc leaves the cell as it was. */
export function CellEditor<Row>({ row, edit, label, initial, onCommit, onCancel }: CellEditorProps<Row>) {
  const { views, language } = useText();
  const [typed, setTyped] = useState(() => firstText(edit, row, initial));
  const [problem, setProblem] = useState<string>();
  const frame = useRef<HTMLDivElement>(null);
  const isLeft = useRef(false);
  const hintId = useId();
  const hint = problem ?? (edit.from ? views.cells.from(formatDay(edit.from, language)) : undefined);
  useLayoutEffect(() => takeFocus(frame.current, initial === null), [initial]);
  useLayoutEffect(() => keepHintInSight(frame.current), [hint]);

  function commit(after: AfterEdit): void {
    if (isLeft.current) return;
    isLeft.current = true; // handing over moves the focus, which would commit again
    const refused = onCommit(typed, after);
    if (refused === undefined) return;
    isLeft.current = false;
    setProblem(refused);
  }

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    const after = afterKey(event);
    if (after) commit(after);
    else if (event.key === 'Escape') {
      isLeft.current = true;
      onCancel();
    } else return;
    event.preventDefault();
    event.nativeEvent.stopImmediatePropagation();
  }

  const common = {
    'aria-label': label,
    'aria-invalid': problem !== undefined,
    'aria-describedby': hint ? hintId : undefined,
    'data-dirty': '',
    'data-tabster': tabIsOurs,
    onKeyDown,
    onBlur: () => commit('stay'),
    // Copying and pasting inside the field belong to its text.
    onCopy: stop,
    onPaste: stop,
  };
  return (
    <div ref={frame} className={styles.frame}>
      {edit.choices ? (
        <select {...common} className={styles.field} value={typed} onChange={(event) => setTyped(event.target.value)}>
          {edit.choices.some(({ label: each }) => each === typed) ? null : (
            <option value={typed}>{typed || views.cells.choose}</option>
          )}
          {edit.choices.map((choice) => (
            <option key={choice.value} value={choice.label}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          className={styles.field}
          value={typed}
          autoComplete="off"
          spellCheck={edit.kind === 'text'}
          inputMode={edit.kind === 'number' ? 'numeric' : 'text'}
          onChange={(event) => {
            setTyped(event.target.value);
            setProblem(undefined);
          }}
        />
      )}
      {hint ? (
        <div
          id={hintId}
          role={problem ? 'alert' : 'note'}
          data-hint=""
          className={mergeClasses(styles.hint, problem !== undefined && styles.problem)}
        >
          {hint}
        </div>
      ) : null}
    </div>
  );
}

// A letter typed on a cell with choices leads to the first choice that begins with it.
function firstText<Row>(edit: CellEdit<Row>, row: Row, initial: string | null): string {
  if (initial === null) return edit.typed(row);
  if (!edit.choices) return initial;
  const found = edit.choices.find(({ label }) => foldGerman(label).startsWith(foldGerman(initial)));
  return found?.label ?? edit.typed(row);
}

function afterKey({ key, shiftKey, altKey, ctrlKey }: KeyboardEvent): AfterEdit | null {
  if (altKey || ctrlKey) return null;
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return null;
}

function takeFocus(frame: HTMLElement | null, isWholeTextMarked: boolean): void {
  const field = frame?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
  field?.focus({ preventScroll: true });
  if (field instanceof HTMLInputElement && isWholeTextMarked) field.select();
}

// In the last rows and columns the hint would lie outside the table, which cuts off what sticks out.
function keepHintInSight(frame: HTMLElement | null): void {
  const hint = frame?.querySelector<HTMLElement>('[data-hint]');
  const table = frame?.closest('[role=grid], [role=treegrid]')?.getBoundingClientRect();
  if (!frame || !hint || !table) return;
  const cell = frame.getBoundingClientRect();
  hint.dataset['above'] = String(cell.bottom + hint.offsetHeight > table.bottom);
  hint.dataset['toLeft'] = String(cell.left + hint.offsetWidth > table.right);
}

function stop(event: { stopPropagation: () => void }): void {
  event.stopPropagation();
}
