import { useState } from 'react';
import type { AppError } from '../../../../shared/kernel/errors.ts';
import type { ContactId } from '../../../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../../../shared/kernel/result.ts';
import { blankContact, blankRole } from '../../../../shared/model/blank.ts';
import { salutation, type Contact } from '../../../../shared/model/contact.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { FieldGrid } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { DataHint, EditDialog } from '../../records/index.ts';
import { PlaceField, type Place } from './place-field.tsx';
import { SamePersonField } from './same-person-field.tsx';
import { useSamePerson } from './use-same-person.ts';

interface CreateContactDialogProps {
  /** Where the person works; null: the dialog asks, and may leave it open. */
  readonly place: Place | null;
  /** What that place is called. */
  readonly placeName: string;
  /** A name typed elsewhere already. */
  readonly named?: { readonly firstName: string; readonly lastName: string };
  readonly onCreated?: (id: ContactId) => void;
  readonly onClose: () => void;
}

/** Adds a person, with the first role, in one step; asks when there may be one of that name already, and takes that one. */
export function CreateContactDialog({ place, placeName, named, onCreated, onClose }: CreateContactDialogProps) {
  const text = useText();
  const { contactFields: fields, roles, ...words } = text.organisations;
  const run = useCommand();
  const [draft, setDraft] = useState<Omit<Contact, 'id'>>(blankContact(named?.firstName ?? '', named?.lastName ?? ''));
  const [chosen, setChosen] = useState<Place>(place ?? { siteId: null, organisationId: null });
  const [jobFunction, setJobFunction] = useState('');
  const change = (changes: Partial<Contact>): void => setDraft((now) => ({ ...now, ...changes }));
  const { firstName, lastName, email } = draft;
  const question = useSamePerson({ firstName, lastName, email });

  async function create(): Promise<Result<unknown, AppError>> {
    const refusal = question.refusal();
    if (refusal) return err(refusal);
    const hasPlace = chosen.siteId !== null || chosen.organisationId !== null;
    const role = { ...blankRole(), ...chosen, jobFunction };
    const { meant } = question;
    if (meant !== null) {
      const added = hasPlace ? await run('contact.addRole', { id: meant, role }, { quiet: true }) : ok(null);
      if (added.ok) onCreated?.(meant);
      return added;
    }
    const record = { ...draft, roles: hasPlace ? [{ ...role, id: 'first' }] : [] };
    const outcome = await run('contact.create', { record }, { quiet: true });
    if (outcome.ok) onCreated?.(outcome.value.id as ContactId); // the command has made it
    return outcome;
  }

  return (
    <EditDialog
      title={place ? words.createContactAt(placeName) : words.createContactTitle}
      submitLabel={words.submit}
      onClose={onClose}
      onSubmit={create}
    >
      {(problemOf) => (
        <>
          <FieldGrid>
            <ChoiceField
              label={fields.salutation}
              value={draft.salutation}
              choices={salutation.options.map((value) => ({ value, label: text.enums.salutation[value] }))}
              onCommit={(value) => change({ salutation: value })}
            />
            <TextField
              label={fields.academicTitle}
              hint={fields.academicTitleHint}
              value={draft.academicTitle}
              onCommit={(academicTitle) => change({ academicTitle })}
              problem={problemOf('academicTitle')}
            />
            <TextField
              label={fields.firstName}
              value={firstName}
              onCommit={(value) => change({ firstName: value })}
              problem={problemOf('firstName')}
            />
            <TextField
              label={fields.lastName}
              value={lastName}
              isRequired
              onCommit={(value) => change({ lastName: value })}
              problem={problemOf('lastName')}
            />
          </FieldGrid>
          <SamePersonField question={question} problem={problemOf('samePerson')} />
          {place === null && <PlaceField place={chosen} onChange={setChosen} problem={problemOf('place')} isOptional />}
          <FieldGrid>
            <TextField
              label={roles.jobFunction}
              hint={roles.jobFunctionHint}
              value={jobFunction}
              onCommit={setJobFunction}
              problem={problemOf('jobFunction')}
            />
            <TextField
              label={fields.phone}
              type="tel"
              value={draft.phone}
              onCommit={(phone) => change({ phone })}
              problem={problemOf('phone')}
            />
            <TextField
              label={fields.email}
              type="email"
              value={email}
              onCommit={(value) => change({ email: value })}
              problem={problemOf('email')}
            />
          </FieldGrid>
          <DataHint>{words.workDataOnly}</DataHint>
        </>
      )}
    </EditDialog>
  );
}
