import { useState } from 'react';
import type { ContactId } from '../../../../shared/kernel/ids.ts';
import { blankRole } from '../../../../shared/model/blank.ts';
import type { ContactRole } from '../../../../shared/model/contact.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useText } from '../../../state/use-text.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { FieldGrid } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { EditDialog } from '../../records/index.ts';
import { PlaceField } from './place-field.tsx';

interface RoleDialogProps {
  readonly contactId: ContactId;
  /** Null: a new one. */
  readonly role: ContactRole | null;
  readonly onClose: () => void;
}

/** Adds or changes what a person does where, and for how long. */
export function RoleDialog({ contactId, role, onClose }: RoleDialogProps) {
  const text = useText();
  const { roles: words, save } = text.organisations;
  const run = useCommand();
  const [draft, setDraft] = useState<Omit<ContactRole, 'id'>>(role ?? blankRole());
  const change = (changes: Partial<ContactRole>): void => setDraft((now) => ({ ...now, ...changes }));
  return (
    <EditDialog
      title={role ? words.editTitle : words.add}
      submitLabel={save}
      problemTexts={{ required: words.placeRequired }}
      onClose={onClose}
      onSubmit={() =>
        role
          ? run('contact.updateRole', { id: contactId, roleId: role.id, role: draft }, { quiet: true })
          : run('contact.addRole', { id: contactId, role: draft }, { quiet: true })
      }
    >
      {(problemOf) => (
        <>
          <PlaceField place={draft} onChange={change} problem={problemOf('place')} />
          <TextField
            label={words.jobFunction}
            hint={words.jobFunctionHint}
            value={draft.jobFunction}
            onCommit={(jobFunction) => change({ jobFunction })}
            problem={problemOf('jobFunction')}
          />
          <TextField
            label={words.department}
            value={draft.department}
            onCommit={(department) => change({ department })}
            problem={problemOf('department')}
          />
          <FieldGrid>
            <DayField
              label={words.from}
              value={draft.from}
              onCommit={(from) => change({ from })}
              problem={problemOf('from')}
            />
            <DayField
              label={words.until}
              value={draft.until}
              onCommit={(until) => change({ until })}
              problem={problemOf('until')}
            />
          </FieldGrid>
        </>
      )}
    </EditDialog>
  );
}
