import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useCanWrite } from '../../state/use-host.ts';
import { useAskedForm, type AskedForm } from './use-asked-form.ts';

interface AddButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  /** The name by which an address asks for the form; not given: none does. */
  readonly form?: AskedForm;
}

/** The button of a section that adds an entry; not there while the file cannot be changed. */
export function AddButton(props: AddButtonProps) {
  return useCanWrite() && <UsableAddButton {...props} />;
}

function UsableAddButton({ label, onClick, form }: AddButtonProps) {
  useAskedForm(form ?? null, onClick);
  return (
    <Button size="small" icon={<AddRegular />} onClick={onClick}>
      {label}
    </Button>
  );
}
