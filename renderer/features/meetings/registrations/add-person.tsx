import { Combobox, Field, Option } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { registeredContacts } from '../../../../shared/domain/attendance/queries.ts';
import { findPeople } from '../../../../shared/domain/attendance/presence-search.ts';
import { similarContacts } from '../../../../shared/domain/organisations/queries.ts';
import type { ContactId } from '../../../../shared/kernel/ids.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import type { RegistrationStatus } from '../../../../shared/model/registration.ts';
import { blankContact } from '../../../../shared/model/blank.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { CreateContactDialog } from '../../organisations/index.ts';
import { splitName } from '../../../../shared/domain/organisations/split-name.ts';
import { useFindableContacts } from '../components/use-findable-contacts.ts';
import styles from './registrations.module.css';

const mostShown = 12;
const newPerson = 'new';
const itself = (database: Database) => database;

/** Finds a person by name, site or organisation and puts them on the list; somebody unknown is made a contact at once, after the
 * question who is meant where there is one of that name. */
export function AddPerson({ meeting }: { readonly meeting: Meeting }) {
  const { attendance, common, enums } = useText();
  const run = useCommand();
  const toast = useToast();
  const people = useFindableContacts(meeting);
  const database = useDocument(itself);
  const [typed, setTyped] = useState('');
  const [isLeft, setLeft] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  const [status, setStatus] = useState<RegistrationStatus>('REGISTERED');
  const known = useMemo(() => registeredContacts(meeting), [meeting]);
  const found = useMemo(() => findPeople(people, typed).slice(0, mostShown), [people, typed]);

  async function register(contactId: ContactId, name: string): Promise<void> {
    const person = { contactId, guest: null };
    const done = await run('registration.add', { meetingId: meeting.id, person, registrationStatus: status });
    if (!done.ok) return;
    const isWaiting = done.value.registrationStatus === 'WAITLISTED' && status === 'REGISTERED';
    toast.success(isWaiting ? attendance.waitlisted(name) : attendance.added(name));
  }

  async function choose(value: string | undefined): Promise<void> {
    const name = typed.trim();
    setTyped('');
    const person = people.find((each) => each.id === value);
    if (person) return register(person.id, person.label);
    if (value !== newPerson || name === '') return;
    const { firstName, lastName } = splitName(name);
    // Somebody of that name on record may be meant: that is asked first.
    if (similarContacts(database, { firstName, lastName, email: '' }).length > 0) return setAsked(name);
    const made = await run('contact.create', { record: blankContact(firstName, lastName) });
    if (made.ok) await register(made.value.id as ContactId, name);
  }

  return (
    <>
      <Field
        label={attendance.addPerson}
        className={styles.addPerson ?? ''}
        {...(isLeft && typed.trim() !== '' ? { validationMessage: common.field.notChosenYet(typed.trim()) } : {})}
      >
        <Combobox
          placeholder={attendance.addPlaceholder}
          expandIcon={{ 'aria-label': common.field.openChoices(attendance.addPerson) }}
          freeform
          value={typed}
          selectedOptions={[]}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onFocus={() => setLeft(false)}
          onBlur={() => setLeft(true)}
          onOptionSelect={(_event, data) => void choose(data.optionValue)}
        >
          {found.map((person) => (
            <Option key={person.id} value={person.id} text={person.label} disabled={known.has(person.id)}>
              <span className={styles.option}>
                <span>{person.label}</span>
                <span className={styles.hint}>
                  {known.has(person.id) ? attendance.alreadyThere : person.site || person.organisation}
                </span>
              </span>
            </Option>
          ))}
          {typed.trim() === '' ? null : (
            <Option key={newPerson} value={newPerson} text={typed}>
              {attendance.createContact(typed.trim())}
            </Option>
          )}
        </Combobox>
      </Field>
      {asked === null ? null : (
        <CreateContactDialog
          place={null}
          placeName=""
          named={splitName(asked)}
          onCreated={(id) => void register(id, asked)}
          onClose={() => setAsked(null)}
        />
      )}
      <div className={styles.addStatus}>
        <ChoiceField
          label={attendance.addStatus}
          value={status}
          choices={(['REGISTERED', 'INVITED', 'WAITLISTED'] as const).map((value) => ({
            value,
            label: enums.registrationStatus[value],
          }))}
          onCommit={setStatus}
        />
      </div>
    </>
  );
}
