import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { required } from '../../../../shared/kernel/assert.ts';
import { memoryHost } from '../../../builders/memory-host.ts';
import { click, render, type Rendered } from '../ui/render.tsx';
import { dialogs, dialogsWithoutText, type ListedDialog } from './dialog-list.tsx';
import {
  controlsOf,
  enter,
  fillStarred,
  isStarred,
  kindOf,
  marksIn,
  nameOf,
  openDialog,
  settle,
  submit,
} from './form-walk.ts';
import { formWorld } from './form-world.ts';
import { hostileValues } from './hostile-values.ts';

const root = path.resolve(import.meta.dirname, '..', '..', '..', '..');
let rendered: Rendered | null = null;

afterEach(close);

async function close(): Promise<void> {
  await rendered?.leave();
  rendered = null;
  document.body.replaceChildren();
}

function Opened({ listed }: { readonly listed: ListedDialog }) {
  const [isOpen, setOpen] = useState(true);
  const [database] = useState(formWorld);
  return <MemoryRouter>{isOpen ? listed.draw(database, () => setOpen(false)) : null}</MemoryRouter>;
}

async function open(listed: ListedDialog, { isFilled } = { isFilled: true }): Promise<HTMLElement> {
  await close();
  rendered = await render(<Opened listed={listed} />, memoryHost(formWorld()).host);
  if (listed.opener !== undefined) {
    const buttons = [...document.querySelectorAll('button')];
    await click(
      required(
        buttons.find((each) => each.textContent === listed.opener),
        listed.opener,
      ),
    );
  }
  await settle();
  const dialog = required(openDialog(), `${listed.name} opens`);
  if (isFilled) await fillStarred(dialog);
  return dialog;
}

const shown = (value: string): string =>
  value.length > 40 ? `${value.slice(0, 12)}… (${String(value.length)})` : value;

/** Tries every hostile text in one control; lists where a refusal has no marked field with its reason. */
async function faultsOf(listed: ListedDialog, index: number): Promise<string[]> {
  const faults: string[] = [];
  let dialog = await open(listed);
  const first = required(controlsOf(dialog)[index], 'the control is there');
  for (const value of hostileValues[kindOf(first)]) {
    if (openDialog() === null) dialog = await open(listed);
    const control = required(controlsOf(dialog)[index], `control ${String(index)} of ${listed.name}`);
    const where = `${listed.name}, ${nameOf(control)}, "${shown(value)}"`;
    const starred = isStarred(control);
    await enter(control, value);
    const pressed = await submit(dialog);
    const isOpen = openDialog() !== null;
    if (!isOpen && starred && value.trim() === '') faults.push(`${where}: went through though it is starred`);
    if (!isOpen) continue;
    const marks = marksIn(dialog);
    if (marks.length === 0) faults.push(`${where}: refused (${pressed}) without a marked field`);
    for (const mark of marks)
      if (mark.message.trim() === '') faults.push(`${where}: ${nameOf(mark.element)} says no reason`);
    if (value.trim() !== '' && kindOf(control) !== 'choice' && control.isConnected && control.value.trim() === '')
      faults.push(`${where}: the refused text is gone`);
  }
  return faults;
}

describe('every dialog that takes text', () => {
  it('is in the list', () => {
    const listed = new Set([...dialogs.map(({ file }) => file), ...dialogsWithoutText]);
    const known = /<(FormDialog|EditDialog)\b/;
    const forms = readdirSync(path.join(root, 'renderer'), { recursive: true, encoding: 'utf8' })
      .map((name) => `renderer/${name.split(path.sep).join('/')}`)
      .filter((name) => name.endsWith('.tsx') && known.test(readFileSync(path.join(root, name), 'utf8')))
      .filter((name) => name !== 'renderer/features/records/edit-dialog.tsx');
    expect(forms.filter((name) => !listed.has(name))).toEqual([]);
    expect([...listed].filter((name) => !forms.includes(name))).toEqual([]);
  });

  it.each(dialogs.map((listed) => [listed.name, listed] as const))(
    'says why it refuses at a marked field: %s',
    async (_name, listed) => {
      const count = controlsOf(await open(listed)).length;
      const faults: string[] = [];
      for (let index = 0; index < count; index += 1) faults.push(...(await faultsOf(listed, index)));
      expect(faults).toEqual([]);
    },
    120_000,
  );

  it.each(dialogs.filter(({ needsTicks }) => !needsTicks).map((listed) => [listed.name, listed] as const))(
    'has a button that can be pressed and says what is missing: %s',
    async (_name, listed) => {
      const dialog = await open(listed, { isFilled: false });
      const pressed = await submit(dialog);
      const isOpen = openDialog() !== null;
      expect([pressed, isOpen && marksIn(dialog).length === 0]).toEqual(['pressed', false]);
    },
  );

  it.each(dialogs.map((listed) => [listed.name, listed] as const))(
    'cuts no text while it is typed or pasted: %s',
    async (_name, listed) => {
      const cutting = controlsOf(await open(listed)).filter((each) => each.maxLength >= 0);
      expect(cutting.map(nameOf)).toEqual([]);
    },
  );
});

describe('a refused text', () => {
  it('is not passed by with what stood there before', async () => {
    const listed = required(
      dialogs.find(({ name }) => name === 'new meeting'),
      'new meeting',
    );
    const dialog = await open(listed);
    const date = required(
      controlsOf(dialog).find((each) => kindOf(each) === 'day'),
      'the day',
    );
    await enter(date, '31.02.2018');
    await submit(dialog);
    expect(openDialog()).toBe(dialog);
    expect(marksIn(dialog).map(({ element }) => element)).toEqual([date]);
    await enter(date, '28.02.2018');
    await submit(dialog);
    expect(openDialog()).toBeNull();
  });
});
