import { Button } from '@fluentui/react-components';
import { PersonProhibitedRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { fullName } from '../../../../shared/domain/organisations/names.ts';
import type { Contact } from '../../../../shared/model/contact.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import { useToast } from '../../../ui/toast.tsx';

/** Takes name and addresses from a person for good, after saying what goes, what stays and where copies are. */
export function AnonymiseButton({ contact }: { readonly contact: Contact }) {
  const { anonymise: words } = useText().organisations;
  const run = useCommand();
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  if (!useCanWrite()) return null;

  async function anonymise(): Promise<void> {
    const done = await run('contact.anonymise', { id: contact.id, placeholder: words.placeholder });
    if (done.ok) toast.success(words.done);
  }

  return (
    <>
      <Button icon={<PersonProhibitedRegular />} onClick={() => setAsking(true)}>
        {words.action}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={words.title(fullName(contact))}
        text={
          <>
            <p>{words.goes}</p>
            <p>{words.stays}</p>
            <p>{words.copies}</p>
            <p>{words.final}</p>
          </>
        }
        confirmLabel={words.confirm}
        onConfirm={anonymise}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
