import { useState, type ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { recordMakers } from '../../../../renderer/app/record-makers.ts';
import { GuestDialog } from '../../../../renderer/features/meetings/presence/guest-dialog.tsx';
import { AddPerson } from '../../../../renderer/features/meetings/registrations/add-person.tsx';
import { FollowUpDialog } from '../../../../renderer/features/follow-ups/follow-up-dialog.tsx';
import { CreateContactDialog } from '../../../../renderer/features/organisations/index.ts';
import { HandOverDialog } from '../../../../renderer/features/organisations/components/hand-over-dialog.tsx';
import { RecordMakersContext } from '../../../../renderer/features/records/index.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { memoryHost } from '../../../builders/memory-host.ts';
import { click, render, type, type Rendered } from '../ui/render.tsx';
import { controlsOf, enter, fillStarred, marksIn, nameOf, openDialog, settle, submit } from './form-walk.ts';
import { formWorld } from './form-world.ts';

let rendered: Rendered | null = null;
let database: () => Database;

afterEach(async () => {
  await rendered?.leave();
  document.body.replaceChildren();
});

function Closable({ draw }: { readonly draw: (close: () => void) => ReactNode }) {
  const [isOpen, setOpen] = useState(true);
  return <MemoryRouter>{isOpen ? draw(() => setOpen(false)) : null}</MemoryRouter>;
}

async function show(draw: (close: () => void) => ReactNode): Promise<HTMLElement> {
  const memory = memoryHost(formWorld());
  database = memory.database;
  rendered = await render(
    <RecordMakersContext value={recordMakers}>
      <Closable draw={draw} />
    </RecordMakersContext>,
    memory.host,
  );
  await settle();
  return openDialog() ?? rendered.page;
}

const control = (form: HTMLElement, name: string) =>
  required(
    controlsOf(form).find((each) => nameOf(each) === name),
    name,
  );
const meeting = () => required(database().meetings['m1'], 'm1');
const registered = () => Object.values(meeting().registrations).map(({ contactId, guest }) => contactId ?? guest);
const contacts = () => Object.keys(database().contacts).length;

async function pick(form: HTMLElement, text: string): Promise<void> {
  const radio = [...form.querySelectorAll('label')].find((each) => each.textContent.startsWith(text));
  await click(required(radio === undefined ? null : document.getElementById(radio.htmlFor), text));
  await settle();
}

async function option(text: string): Promise<void> {
  const found = [...document.querySelectorAll('[role=option]')].find((each) => each.textContent.includes(text));
  await click(required(found, text));
  await settle();
}

async function refusesUntilAnswered(form: HTMLElement): Promise<void> {
  await submit(form);
  expect(openDialog()).toBe(form);
  expect(marksIn(form).map(({ message }) => message)).toEqual([
    'Bitte wählen Sie, ob eine der genannten Personen gemeint ist oder eine andere.',
  ]);
}

describe('a person typed a second time is asked about', () => {
  it('at the desk: the one on record is present, not a guest', async () => {
    const name = { firstName: 'anna', lastName: 'Mueller' };
    const form = await show((close) => <GuestDialog meeting={meeting()} name={name} onClose={close} />);
    await refusesUntilAnswered(form);
    await pick(form, 'Ja, Anna Müller');
    await submit(form);
    expect([openDialog(), registered()]).toEqual([null, ['c1']]);
  });

  it('at the desk: another person of the name is a guest', async () => {
    const name = { firstName: 'Anna', lastName: 'Müller' };
    const form = await show((close) => <GuestDialog meeting={meeting()} name={name} onClose={close} />);
    await pick(form, 'Nein');
    await submit(form);
    expect(registered()).toEqual([{ firstName: 'Anna', lastName: 'Müller', organisation: '' }]);
  });

  it('in the form of a new person: the one on record gets the function', async () => {
    const place = { siteId: 's2' as never, organisationId: null };
    const form = await show((close) => <CreateContactDialog place={place} placeName="Wuppertal" onClose={close} />);
    await enter(control(form, 'Vorname'), 'Anna');
    await enter(control(form, 'Nachname'), 'Müller');
    await refusesUntilAnswered(form);
    await pick(form, 'Ja, Anna Müller (Bottrop)');
    await submit(form);
    expect(openDialog()).toBeNull();
    expect([contacts(), database().contacts['c1']?.roles.map(({ siteId }) => siteId)]).toEqual([3, ['s1', 's2']]);
  });

  it('in the form of a new person: another name asks anew', async () => {
    const form = await show((close) => <CreateContactDialog place={null} placeName="" onClose={close} />);
    await enter(control(form, 'Vorname'), 'Anna');
    await enter(control(form, 'Nachname'), 'Müller');
    await pick(form, 'Nein');
    await enter(control(form, 'Vorname'), 'Max');
    await enter(control(form, 'Nachname'), 'Schulz');
    await refusesUntilAnswered(form);
    await pick(form, 'Nein');
    await submit(form);
    expect([openDialog(), contacts()]).toEqual([null, 4]);
  });

  it('as a successor: the one on record takes over', async () => {
    const form = await show((close) => {
      const contact = required(database().contacts['c1'], 'c1');
      return <HandOverDialog contact={contact} role={required(contact.roles[0], 'a role')} onClose={close} />;
    });
    await pick(form, 'Eine neue Person');
    await enter(control(form, 'Vorname'), 'Max');
    await enter(control(form, 'Nachname'), 'Schulz');
    await refusesUntilAnswered(form);
    await pick(form, 'Ja, Max Schulz');
    await submit(form);
    expect([openDialog(), contacts()]).toEqual([null, 3]);
    expect(database().contacts['c1']?.roles[0]?.successorId).toBe('c2');
  });

  it('in the list of registrations: before anybody is made', async () => {
    const page = await show(() => <AddPerson meeting={meeting()} />);
    const input = required(controlsOf(page)[0], 'the field');
    await click(input);
    await type(input, 'Müller, Anna');
    await option('Anna“');
    const form = required(openDialog(), 'the question');
    expect(contacts()).toBe(3);
    await pick(form, 'Ja, Anna Müller');
    await submit(form);
    expect([contacts(), registered()]).toEqual([3, ['c1']]);
  });
});

describe('a field of a person', () => {
  it('makes somebody not known yet where the name was typed, and chooses them', async () => {
    const form = await show((close) => <FollowUpDialog start={{}} followUp={null} onClose={close} />);
    await fillStarred(form);
    const input = control(form, 'Zugesagt von (außerhalb des Büros)');
    await click(input);
    await type(input, 'Erna Neu');
    await option('„Erna Neu“ als Person anlegen');
    await expect.poll(() => openDialog() === form).toBe(false);
    await submit(required(openDialog(), 'the form of a person'));
    await submit(form);
    const made = Object.values(database().contacts).find(({ lastName }) => lastName === 'Neu');
    expect(Object.values(database().followUps).map(({ contactId }) => contactId)).toEqual([made?.id]);
  });
});
