import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { fullName } from '../../../../shared/domain/organisations/names.ts';
import { openMattersOf } from '../../../../shared/domain/organisations/open-matters.ts';
import type { Day } from '../../../../shared/kernel/dates.ts';
import { invalidField } from '../../../../shared/kernel/errors.ts';
import type { ContactId } from '../../../../shared/kernel/ids.ts';
import { err } from '../../../../shared/kernel/result.ts';
import { blankContact } from '../../../../shared/model/blank.ts';
import type { Contact, ContactRole } from '../../../../shared/model/contact.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { useToday } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { ContactField, EditDialog } from '../../records/index.ts';
import { NewPersonFields, type NewPerson } from './new-person-fields.tsx';
import { OpenMattersList, keyOf } from './open-matters-list.tsx';
import { SamePersonField } from './same-person-field.tsx';
import { useSamePerson } from './use-same-person.ts';

interface HandOverDialogProps {
  readonly contact: Contact;
  readonly role: ContactRole;
  readonly onClose: () => void;
}

/** Gives a function to another person, with the invitations, tasks and seats that are ticked; one step to undo. */
export function HandOverDialog({ contact, role, onClose }: HandOverDialogProps) {
  const { handOver: words } = useText().organisations;
  const run = useCommand();
  const today = useToday();
  const [from, setFrom] = useState<Day | null>(today);
  const [isNew, setNew] = useState(false);
  const [successorId, setSuccessorId] = useState<ContactId | null>(null);
  const [person, setPerson] = useState<NewPerson>(blankPerson);
  // What was ticked otherwise than proposed; what is open depends on the day.
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const question = useSamePerson(isNew ? person : nobody, contact.id);
  const day = from ?? today;
  const contactId = contact.id;
  const open = useDocument(
    useCallback(
      (database: Database) => openMattersOf(database, { contactId, role, from: day }),
      [contactId, role, day],
    ),
  );
  const place = useDocument(useCallback((database: Database) => placeOf(database, role), [role]));

  function submit() {
    if (from === null) return Promise.resolve(err(invalidField('from', 'required')));
    if (!isNew && successorId === null) return Promise.resolve(err(invalidField('successorId', 'required')));
    const refusal = isNew ? question.refusal() : null;
    if (refusal) return Promise.resolve(err(refusal));
    const known = isNew ? question.meant : successorId;
    const isTicked = (key: string, isOfRole: boolean): boolean => ticked.get(key) ?? isOfRole;
    const input = {
      id: contactId,
      roleId: role.id,
      from,
      successorId: known,
      newPerson: known === null ? person : null,
      registrations: open.registrations
        .filter((each) => isTicked(keyOf.registration(each), each.isOfRole))
        .map(({ meeting, registration }) => ({ meetingId: meeting.id, registrationId: registration.id })),
      followUpIds: open.followUps
        .filter((each) => isTicked(keyOf.followUp(each), each.isOfRole))
        .map(({ followUp }) => followUp.id),
      seats: open.seats
        .filter((each) => isTicked(keyOf.seat(each), each.isOfRole))
        .map(({ group, seat }) => ({ steeringGroupId: group.id, seatId: seat.id })),
    };
    return run('contact.handOver', input, { quiet: true });
  }

  return (
    <EditDialog
      title={words.title(fullName(contact))}
      submitLabel={words.submit}
      problemTexts={{ 'end-before-start': words.tooEarly, 'not-one-of': words.notItself }}
      onClose={onClose}
      onSubmit={submit}
    >
      {(problemOf) => (
        <>
          <p>{words.explain([place, role.jobFunction].filter(Boolean).join(', '))}</p>
          <DayField label={words.from} value={from} isRequired onCommit={setFrom} problem={problemOf('from')} />
          <Field label={words.who}>
            <RadioGroup value={isNew ? 'new' : 'known'} onChange={(_, data) => setNew(data.value === 'new')}>
              <Radio value="known" label={words.known} />
              <Radio value="new" label={words.fresh} />
            </RadioGroup>
          </Field>
          {isNew ? (
            <>
              <NewPersonFields
                person={person}
                onChange={(changes) => setPerson((now) => ({ ...now, ...changes }))}
                problemOf={problemOf}
              />
              <SamePersonField question={question} problem={problemOf('samePerson')} />
            </>
          ) : (
            <ContactField
              label={words.successor}
              value={successorId}
              except={contactId}
              isRequired
              onCommit={setSuccessorId}
              problem={problemOf('successorId')}
            />
          )}
          <OpenMattersList
            open={open}
            ticked={ticked}
            onTick={(key, isTicked) => setTicked((now) => new Map([...now, [key, isTicked]]))}
          />
        </>
      )}
    </EditDialog>
  );
}

const { roles: _roles, note: _note, ...blankPerson } = blankContact('', '');

const nobody = { firstName: '', lastName: '', email: '' };

function placeOf(database: Database, { siteId, organisationId }: ContactRole): string {
  return siteId === null
    ? (database.organisations[organisationId ?? '']?.name ?? '')
    : (database.sites[siteId]?.shortName ?? '');
}
