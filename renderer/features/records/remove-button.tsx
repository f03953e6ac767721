import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { TableName } from '../../../shared/model/database.ts';
import { useCommand } from '../../state/use-command.ts';
import { useCanWrite } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { RemoveDialog } from './remove-dialog.tsx';

interface RemoveButtonProps {
  readonly table: TableName;
  readonly command: 'contact.remove' | 'organisation.remove';
  readonly id: string;
  /** What the record is called. */
  readonly name: string;
  /** The page to go to when the record is gone. */
  readonly listAddress: string;
}

/** Deletes the record of a page after asking, and leads back to its list. */
export function RemoveButton({ table, command, id, name, listAddress }: RemoveButtonProps) {
  const { remove } = useText().organisations;
  const run = useCommand();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  if (!useCanWrite()) return null;
  return (
    <>
      <Button icon={<DeleteRegular />} onClick={() => setAsking(true)}>
        {remove}
      </Button>
      {isAsking && (
        <RemoveDialog
          {...{ table, id, name }}
          onConfirm={async () => {
            const outcome = await run(command, { id });
            if (outcome.ok) void navigate(listAddress);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
