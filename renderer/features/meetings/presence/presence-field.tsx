import { Field, Input } from '@fluentui/react-components';
import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { findHits, type Hit } from '../../../../shared/domain/attendance/presence-search.ts';
import { registeredContacts, type RegistrationRow } from '../../../../shared/domain/attendance/queries.ts';
import { mayChange } from '../../../../shared/domain/attendance/states.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useText } from '../../../state/use-text.ts';
import { useFindableContacts } from '../components/use-findable-contacts.ts';
import { candidates, type Candidate } from './candidates.ts';
import styles from './presence.module.css';

interface PresenceFieldProps {
  readonly meeting: Meeting;
  readonly rows: readonly RegistrationRow[];
  readonly onMarked: (announcement: string) => void;
  /** Asks for the form of a guest with the name that was typed. */
  readonly onGuest: (name: string) => void;
}

const mostShown = 8;
const nothing = -1;

/** Two letters, Enter: the best match by name is present. Arrows choose another, the last entry takes a guest; who fits by place only is never taken unchosen. */
export function PresenceField({ meeting, rows, onMarked, onGuest }: PresenceFieldProps) {
  const { attendance } = useText();
  const texts = attendance.presence;
  const run = useCommand();
  const listId = useId();
  const contacts = useFindableContacts(meeting);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<number | null>(null);
  const known = useMemo(() => registeredContacts(meeting), [meeting]);
  const people = useMemo(
    () =>
      candidates(
        rows,
        contacts.filter((contact) => !known.has(contact.id)),
      ),
    [rows, contacts, known],
  );
  const found = useMemo(() => openFirst(findHits(people, typed)).slice(0, mostShown), [people, typed]);
  const name = typed.trim();
  const entryCount = name === '' ? 0 : found.length + 1;
  const isOnlyPlace = found[0]?.isByName === false;
  const atFirst = isOnlyPlace ? nothing : 0;
  const at = Math.min(chosen ?? atFirst, entryCount - 1);
  const optionId = (index: number): string => `${listId}-${String(index)}`;

  async function take(index: number): Promise<void> {
    if (index === nothing) return onMarked(texts.onlyPlace);
    const person = found[index]?.person;
    setTyped('');
    setChosen(null);
    if (person === undefined) return onGuest(name);
    if (person.isPresent) return onMarked(`${person.label}: ${texts.alreadyPresent}`);
    const done = await mark(person);
    if (done) onMarked(texts.marked(person.label));
  }

  async function mark(person: Candidate): Promise<boolean> {
    const meetingId = meeting.id;
    if (person.registrationId !== null)
      return (await run('registration.markPresent', { meetingId, id: person.registrationId })).ok;
    const walkIn = { contactId: person.contactId, guest: null };
    return (await run('registration.addWalkIn', { meetingId, person: walkIn })).ok;
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') setChosen(Math.min(at + 1, entryCount - 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(at - 1, atFirst));
    else if (event.key === 'Enter' && name !== '') void take(at);
    else if (event.key === 'Escape' && typed !== '') setTyped('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className={styles.search}>
      <Field label={texts.fieldLabel} hint={texts.typeMore} size="large">
        <Input
          size="large"
          className={styles.bigInput ?? ''}
          placeholder={texts.field}
          autoComplete="off"
          autoFocus
          role="combobox"
          aria-expanded={entryCount > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          {...(entryCount > 0 && at !== nothing ? { 'aria-activedescendant': optionId(at) } : {})}
          value={typed}
          onChange={(_event, data) => {
            setTyped(data.value);
            setChosen(null);
          }}
          onKeyDown={onKeyDown}
        />
      </Field>
      <ul id={listId} role="listbox" aria-label={texts.fieldLabel} className={styles.options} hidden={entryCount === 0}>
        {isOnlyPlace && at === nothing ? (
          <li role="presentation" className={`${styles.option ?? ''} ${styles.muted ?? ''}`}>
            {texts.onlyPlace}
          </li>
        ) : null}
        {found.map(({ person }, index) => (
          <li
            key={person.key}
            id={optionId(index)}
            role="option"
            aria-selected={index === at}
            className={styles.option}
            onMouseDown={(event) => {
              event.preventDefault();
              void take(index);
            }}
          >
            <strong>{person.label}</strong>
            <span>{person.site || person.organisation}</span>
            <span className={styles.muted}>{stateOf(person)}</span>
          </li>
        ))}
        {name === '' ? null : (
          <li
            id={optionId(found.length)}
            role="option"
            aria-selected={at === found.length}
            className={styles.option}
            onMouseDown={(event) => {
              event.preventDefault();
              void take(found.length);
            }}
          >
            {texts.registerWalkIn(name)}
          </li>
        )}
      </ul>
    </div>
  );

  function stateOf(person: Candidate): string {
    if (person.isPresent) return texts.alreadyPresent;
    return person.registrationId === null ? texts.notRegistered : '';
  }
}

// Whoever can still be marked comes before those who are here already, and a name before any place.
function openFirst(hits: readonly Hit<Candidate>[]): Hit<Candidate>[] {
  const last = ({ person, isByName }: Hit<Candidate>): number => Number(!isByName) * 2 + Number(!canCome(person));
  return [...hits].sort((left, right) => last(left) - last(right));
}

function canCome({ isPresent, status }: Candidate): boolean {
  return !isPresent && (status === null || mayChange(status, 'ATTENDED'));
}
