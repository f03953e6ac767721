import { formatClock } from '../../shared/i18n/format.ts';
import type { Instant } from '../../shared/kernel/dates.ts';
import type { ActionContext } from './action.ts';
import { commandLabelOf } from './command-label.ts';

/** Writes now, whatever is still in a field included, and always says so. */
export async function saveNow({ host, texts, toast }: ActionContext): Promise<void> {
  commitFocusedField();
  const saved = await host.call('document.save', {});
  if (!saved.ok) return toast.problem(saved.error);
  if (saved.value.phase !== 'open') return;
  const { save } = saved.value.document;
  if (save.state === 'failed') return toast.problem(save.error);
  // the core writes moments in UTC
  if (save.state === 'saved') toast.success(texts.common.file.saved(formatClock(save.at as Instant, texts.language)));
}

/** Takes the last change back. */
export async function undoNow(context: ActionContext): Promise<void> {
  await step(context, 'undo');
}

/** Repeats the change taken back last. */
export async function redoNow(context: ActionContext): Promise<void> {
  await step(context, 'redo');
}

async function step({ host, texts, toast, appState }: ActionContext, direction: 'undo' | 'redo'): Promise<void> {
  commitFocusedField();
  const { file } = texts.common;
  const name = appState.phase === 'open' ? appState.document[direction] : null;
  const outcome = await host.call(`history.${direction}`, {});
  if (!outcome.ok) {
    if (outcome.error.code !== 'nothing-to-undo') return toast.problem(outcome.error);
    return toast.info(direction === 'undo' ? file.nothingToUndo : file.nothingToRedo);
  }
  if (name === null) return;
  const label = commandLabelOf(texts, name);
  toast.info(direction === 'undo' ? file.undone(label) : file.redone(label));
}

/** A field accepts its text when it loses the focus; the focus comes straight back. */
function commitFocusedField(): void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement)) return;
  focused.blur();
  focused.focus();
}
