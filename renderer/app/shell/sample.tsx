import { Button, Tooltip } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons';
import { useCommand } from '../../state/use-command.ts';
import { useCanWrite } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { useToast } from '../../ui/toast.tsx';
import styles from './sample.module.css';

interface SampleBadgeProps {
  readonly onRemove: () => void;
}

/** Marks invented data, and is the way to be rid of it. */
export function SampleBadge({ onRemove }: SampleBadgeProps) {
  const { sample } = useText().common;
  const canWrite = useCanWrite();
  return (
    <Tooltip content={sample.explain} relationship="description">
      <Button
        className={styles.badge ?? ''}
        size="small"
        icon={<BeakerRegular />}
        disabledFocusable={!canWrite}
        onClick={onRemove}
      >
        {sample.badge}
      </Button>
    </Tooltip>
  );
}

interface RemoveSampleDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks before the invented data goes; one step, and one undo brings it back. */
export function RemoveSampleDialog({ isOpen, onClose }: RemoveSampleDialogProps) {
  const { sample } = useText().common;
  const run = useCommand();
  const toast = useToast();
  async function remove(): Promise<void> {
    const outcome = await run('sample.remove', { officeName: '' });
    if (outcome.ok) toast.success(sample.removed);
  }
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={sample.removeTitle}
      text={sample.removeText}
      confirmLabel={sample.removeConfirm}
      onConfirm={remove}
      onClose={onClose}
    />
  );
}
