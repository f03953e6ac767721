import { useState } from 'react';
import type { Day } from '../../../../shared/kernel/dates.ts';
import { invalidField } from '../../../../shared/kernel/errors.ts';
import { err } from '../../../../shared/kernel/result.ts';
import type { ContactId } from '../../../../shared/kernel/ids.ts';
import type { ContactRole } from '../../../../shared/model/contact.ts';
import { useToday } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useText } from '../../../state/use-text.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { EditDialog } from '../../records/index.ts';

interface EndRoleDialogProps {
  readonly contactId: ContactId;
  readonly role: ContactRole;
  readonly onClose: () => void;
}

/** Asks for the last day of a role; the role stays in the history. */
export function EndRoleDialog({ contactId, role, onClose }: EndRoleDialogProps) {
  const { roles: words, save } = useText().organisations;
  const run = useCommand();
  const today = useToday();
  const [until, setUntil] = useState<Day | null>(today);
  return (
    <EditDialog
      title={words.endTitle}
      submitLabel={save}
      onClose={onClose}
      onSubmit={async () =>
        until === null
          ? err(invalidField('until', 'required'))
          : run('contact.endRole', { id: contactId, roleId: role.id, until }, { quiet: true })
      }
    >
      {(problemOf) => (
        <>
          <p>{words.endExplain}</p>
          <DayField label={words.lastDay} value={until} isRequired onCommit={setUntil} problem={problemOf('until')} />
        </>
      )}
    </EditDialog>
  );
}
