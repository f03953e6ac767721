import { act } from 'react';
import { required } from '../../../../shared/kernel/assert.ts';
import { click, leaveField, type } from '../ui/render.tsx';
import type { ControlKind } from './hostile-values.ts';

/** A control into which text can be typed. */
export type Control = HTMLInputElement | HTMLTextAreaElement;

/** The dialog that is on top. */
export function openDialog(): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>('[role=dialog], [role=alertdialog]')].at(-1) ?? null;
}

/** The controls of a form into which text can be typed, in their order. */
export function controlsOf(form: ParentNode): Control[] {
  return [...form.querySelectorAll<Control>('input, textarea')].filter(
    (each) => !['checkbox', 'radio', 'file', 'search'].includes(each.type) && !each.disabled && !each.readOnly,
  );
}

/** What a control is called where it stands. */
export function nameOf(control: Element): string {
  const label = control.id === '' ? null : document.querySelector(`label[for="${control.id}"]`);
  return (label?.textContent ?? control.getAttribute('aria-label') ?? control.className).replace(/\*$/, '').trim();
}

/** What a control takes. */
export function kindOf(control: Control): ControlKind {
  if (control.getAttribute('role') === 'combobox') return 'choice';
  if (control.placeholder === 'TT.MM.JJJJ') return 'day';
  if (control.placeholder === 'HH:MM') return 'time';
  return control.inputMode === 'numeric' ? 'number' : 'text';
}

/** Says whether a control carries a star. */
export function isStarred(control: Element): boolean {
  return control.hasAttribute('required') || control.getAttribute('aria-required') === 'true';
}

/** The marked fields of a form; each with the sentence that stands beside it. */
export function marksIn(form: ParentNode): { readonly element: Element; readonly message: string }[] {
  return [...form.querySelectorAll('[aria-invalid="true"]')].map((element) => {
    const ids = (element.getAttribute('aria-describedby') ?? '').split(' ');
    // A hint describes a field too; what is wrong stands in the part that is announced.
    const told = ids.map((id) => document.getElementById(id)).filter((each) => each?.id.includes('validationMessage'));
    return { element, message: told.map((each) => each?.textContent ?? '').join(' ') };
  });
}

/** Waits until what was begun has come to rest. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  });
}

/** Fills every starred field that is blank, so that nothing else stands in the way of the one that is tried. */
export async function fillStarred(form: HTMLElement): Promise<void> {
  for (const group of form.querySelectorAll('[role=radiogroup]'))
    if (isStarred(group) && group.querySelector('input:checked') === null)
      await click(required(group.querySelector('input'), 'a choice has something to choose'));
  for (const select of form.querySelectorAll('select'))
    if (isStarred(select) && select.value === '') await pick(select);
  for (const control of controlsOf(form)) {
    if (!isStarred(control) || control.value !== '') continue;
    if (kindOf(control) === 'choice') await choose(control);
    else await enter(control, { day: '1.12.2017', time: '10:00', number: '3', text: '3', choice: '' }[kindOf(control)]);
  }
}

async function pick(select: HTMLSelectElement): Promise<void> {
  const option = required(
    [...select.options].find((each) => each.value !== ''),
    'a choice has something to choose',
  );
  await act(() => {
    const write = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
    write?.call(select, option.value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return Promise.resolve();
  });
}

async function choose(control: Control): Promise<void> {
  await click(control);
  const option = document.querySelector('[role=option]:not([aria-disabled=true])');
  await click(required(option, `${nameOf(control)} has something to choose`));
  await settle();
}

/** Types into a control and leaves it. */
export async function enter(control: Control, text: string): Promise<void> {
  await type(control, text);
  await leaveField(control);
  await settle();
}

/** Presses the button that does the work of a dialog. */
export async function submit(form: HTMLElement): Promise<'disabled' | 'pressed'> {
  const button = required(form.querySelector<HTMLButtonElement>('button[type=submit]'), 'a form has its button');
  if (button.disabled) return 'disabled';
  await click(button);
  await settle();
  return 'pressed';
}
