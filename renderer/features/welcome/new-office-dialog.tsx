import { useState } from 'react';
import { useHost } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { FormDialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface NewOfficeDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks how the office and its file are called, and makes an empty data file. */
export function NewOfficeDialog({ isOpen, onClose }: NewOfficeDialogProps) {
  const { welcome } = useText().recovery;
  const host = useHost();
  const [officeName, setOfficeName] = useState('');
  const [fileName, setFileName] = useState<string | null>(null);
  const suggested = fileNameFrom(officeName) || welcome.fileNameDefault;
  return (
    <FormDialog
      isOpen={isOpen}
      title={welcome.createTitle}
      submitLabel={welcome.createConfirm}
      onSubmit={() =>
        host.call('document.create', { from: 'empty', officeName: officeName.trim(), fileName: fileName ?? suggested })
      }
      onClose={onClose}
    >
      <TextField
        label={welcome.officeName}
        hint={welcome.officeNameHint}
        value={officeName}
        onType={setOfficeName}
        onCommit={setOfficeName}
        isAlwaysEditable
        autoFocus
      />
      <TextField
        label={welcome.fileName}
        value={fileName ?? suggested}
        maxLength={80}
        onType={setFileName}
        onCommit={setFileName}
        isAlwaysEditable
      />
    </FormDialog>
  );
}

/** A name every file system takes. */
function fileNameFrom(officeName: string): string {
  return officeName
    .replace(/[<>:"/\\|?*\p{Control}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60);
}
