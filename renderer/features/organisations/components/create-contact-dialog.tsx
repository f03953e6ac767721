import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { formalName } from '../../../../shared/i18n/salutation.ts';
import { similarContacts } from '../../../../shared/domain/organisations/queries.ts';
import { invalidField, type AppError } from '../../../../shared/kernel/errors.ts';
import type { ContactId } from '../../../../shared/kernel/ids.ts';
import { err, type Result } from '../../../../shared/kernel/result.ts';
import { blankContact, blankRole } from '../../../../shared/model/blank.ts';
import { salutation, type Contact } from '../../../../shared/model/contact.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { FieldGrid } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { DataHint, EditDialog, RecordLink } from '../../records/index.ts';
import { PlaceField, type Place } from './place-field.tsx';

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

/** Adds a person, with the first role, in one step; says when there may be one of that name already. */
export function CreateContactDialog({ place, placeName, named, onCreated, onClose }: CreateContactDialogProps) {
  const text = useText();
  const { contactFields: fields, roles, ...words } = text.organisations;
  const run = useCommand();
  const [draft, setDraft] = useState<Omit<Contact, 'id'>>(blankContact(named?.firstName ?? '', named?.lastName ?? ''));
  const [chosen, setChosen] = useState<Place>(place ?? { siteId: null, organisationId: null });
  const [jobFunction, setJobFunction] = useState('');
  const change = (changes: Partial<Contact>): void => setDraft((now) => ({ ...now, ...changes }));
  const { firstName, lastName, email } = draft;
  const similar = useDocument(
    useCallback(
      (database: Database) => similarContacts(database, { firstName, lastName, email }).slice(0, 3),
      [firstName, lastName, email],
    ),
  );

  // Two of one name happen; a second record of the same person is asked about, once for each name.
  const [asked, setAsked] = useState('');
  const nameKey = JSON.stringify([firstName, lastName, email]);

  async function create(): Promise<Result<unknown, AppError>> {
    if (similar.length > 0 && asked !== nameKey) {
      setAsked(nameKey);
      return err(invalidField('person', 'maybe-same-person'));
    }
    const hasPlace = chosen.siteId !== null || chosen.organisationId !== null;
    const role = { ...blankRole(), id: 'first', ...chosen, jobFunction };
    const record = { ...draft, roles: hasPlace ? [role] : [] };
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
          {similar.map((contact) => (
            <MessageBar key={contact.id} intent="warning" layout="multiline">
              <MessageBarBody>
                {words.contactDuplicate(formalName(contact))}{' '}
                <RecordLink to={`/personen/${contact.id}`}>{words.openExisting(formalName(contact))}</RecordLink>
              </MessageBarBody>
            </MessageBar>
          ))}
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
