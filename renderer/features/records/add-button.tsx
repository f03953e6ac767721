import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useCanWrite } from '../../state/use-host.ts';

interface AddButtonProps {
  readonly label: string;
  readonly onClick: () => void;
}

/** The button of a section that adds an entry; not there while the file cannot be changed. */
export function AddButton({ label, onClick }: AddButtonProps) {
  if (!useCanWrite()) return null;
  return (
    <Button size="small" icon={<AddRegular />} onClick={onClick}>
      {label}
    </Button>
  );
}
