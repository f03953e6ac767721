import { useState } from 'react';
import { sortedGerman } from '../../../../shared/kernel/collate.ts';
import { invalidField, type AppError } from '../../../../shared/kernel/errors.ts';
import type { SiteId } from '../../../../shared/kernel/ids.ts';
import { err, type Result } from '../../../../shared/kernel/result.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { SamePersonField, useSamePerson } from '../../organisations/index.ts';
import { EditDialog } from '../../records/index.ts';

interface GuestDialogProps {
  readonly meeting: Meeting;
  readonly name: { readonly firstName: string; readonly lastName: string };
  readonly onClose: () => void;
}

const sitesOf = (database: Database) => database.sites;

/** Somebody who came without being known: name, organisation, Enter. */
export function GuestDialog({ meeting, name, onClose }: GuestDialogProps) {
  const texts = useText().attendance.presence;
  const run = useCommand();
  const sites = sortedGerman(Object.values(useDocument(sitesOf)), ({ shortName }) => shortName);
  const [firstName, setFirstName] = useState(name.firstName);
  const [lastName, setLastName] = useState(name.lastName);
  const [organisation, setOrganisation] = useState('');
  const [siteId, setSiteId] = useState<SiteId | null>(null);

  const question = useSamePerson({ firstName, lastName, email: '' });

  async function save(): Promise<Result<unknown, AppError>> {
    if (lastName === '') return err(invalidField('lastName', 'required'));
    const refusal = question.refusal();
    if (refusal) return err(refusal);
    const guest = { firstName, lastName, organisation };
    const person = {
      contactId: question.meant,
      guest: question.meant === null ? guest : null,
      // A person on record stands for their own place, unless another is chosen here.
      ...(siteId === null && question.meant !== null ? {} : { siteId }),
      ...(siteId === null ? {} : { meetingRole: 'SITE_REPRESENTATIVE' as const }),
    };
    return run('registration.addWalkIn', { meetingId: meeting.id, person }, { quiet: true });
  }

  const hasName = name.lastName !== '';
  return (
    <EditDialog
      title={texts.guestTitle}
      submitLabel={texts.guestSave}
      problemTexts={{ required: texts.guestNameMissing }}
      onSubmit={save}
      onClose={onClose}
    >
      {(problemOf) => (
        <>
          <TextField
            label={texts.guestFirstName}
            value={firstName}
            autoFocus={!hasName}
            onCommit={setFirstName}
            problem={problemOf('firstName')}
          />
          <TextField
            label={texts.guestLastName}
            value={lastName}
            isRequired
            onCommit={setLastName}
            problem={problemOf('lastName')}
          />
          <SamePersonField question={question} problem={problemOf('samePerson')} />
          <TextField
            label={texts.guestOrganisation}
            value={organisation}
            autoFocus={hasName}
            onCommit={setOrganisation}
            problem={problemOf('organisation')}
          />
          <ChoiceField
            label={texts.guestSite}
            value={siteId}
            choices={sites.map(({ id, shortName }) => ({ value: id, label: shortName }))}
            clearLabel={texts.guestNoSite}
            onCommit={setSiteId}
            onClear={() => setSiteId(null)}
          />
        </>
      )}
    </EditDialog>
  );
}
