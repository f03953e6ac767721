import { useState } from 'react';
import { proposedFileStem } from '../../../shared/kernel/file-name.ts';
import { useHost } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { TextField } from '../../ui/text-field.tsx';
import { EditDialog } from '../records/index.ts';

interface NewOfficeDialogProps {
  readonly onClose: () => void;
}

/** Asks how the office and its file are called, and makes an empty data file. */
export function NewOfficeDialog({ onClose }: NewOfficeDialogProps) {
  const { welcome } = useText().recovery;
  const host = useHost();
  const [officeName, setOfficeName] = useState('');
  const [fileName, setFileName] = useState<string | null>(null);
  const suggested = proposedFileStem(officeName, welcome.fileNameDefault);
  return (
    <EditDialog
      title={welcome.createTitle}
      submitLabel={welcome.createConfirm}
      problemTexts={{ 'wrong-shape': welcome.fileNameWrong, 'too-long': welcome.tooLong }}
      onSubmit={() =>
        host.call('document.create', { from: 'empty', officeName: officeName.trim(), fileName: fileName ?? suggested })
      }
      onClose={onClose}
    >
      {(problemOf) => (
        <>
          <TextField
            label={welcome.officeName}
            hint={welcome.officeNameHint}
            value={officeName}
            onType={setOfficeName}
            onCommit={setOfficeName}
            problem={problemOf('officeName')}
            isAlwaysEditable
            autoFocus
          />
          <TextField
            label={welcome.fileName}
            value={fileName ?? suggested}
            onType={setFileName}
            onCommit={setFileName}
            problem={problemOf('fileName')}
            isAlwaysEditable
          />
        </>
      )}
    </EditDialog>
  );
}
