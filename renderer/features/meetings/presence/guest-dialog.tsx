import { Field, Input } from '@fluentui/react-components';
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
import { FormDialog } from '../../../ui/dialog.tsx';

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
  const [isNameMissing, setNameMissing] = useState(false);

  async function save(): Promise<Result<unknown, AppError>> {
    if (`${firstName}${lastName}`.trim() === '') {
      setNameMissing(true);
      return err(invalidField('guest', 'required'));
    }
    const guest = { firstName: firstName.trim(), lastName: lastName.trim(), organisation: organisation.trim() };
    const person = {
      contactId: null,
      guest,
      siteId,
      ...(siteId === null ? {} : { meetingRole: 'SITE_REPRESENTATIVE' as const }),
    };
    return run('registration.addWalkIn', { meetingId: meeting.id, person }, { quiet: true });
  }

  const hasName = name.lastName !== '';
  return (
    <FormDialog isOpen title={texts.guestTitle} submitLabel={texts.guestSave} onSubmit={save} onClose={onClose}>
      <Field label={texts.guestFirstName}>
        <Input
          value={firstName}
          maxLength={300}
          autoComplete="off"
          autoFocus={!hasName}
          onChange={(_event, data) => setFirstName(data.value)}
        />
      </Field>
      <Field
        label={texts.guestLastName}
        required
        {...(isNameMissing ? { validationMessage: texts.guestNameMissing } : {})}
      >
        <Input
          value={lastName}
          maxLength={300}
          autoComplete="off"
          onChange={(_event, data) => setLastName(data.value)}
        />
      </Field>
      <Field label={texts.guestOrganisation}>
        <Input
          value={organisation}
          maxLength={300}
          autoComplete="off"
          autoFocus={hasName}
          onChange={(_event, data) => setOrganisation(data.value)}
        />
      </Field>
      <ChoiceField
        label={texts.guestSite}
        value={siteId}
        choices={sites.map(({ id, shortName }) => ({ value: id, label: shortName }))}
        clearLabel={texts.guestNoSite}
        onCommit={setSiteId}
        onClear={() => setSiteId(null)}
      />
    </FormDialog>
  );
}
