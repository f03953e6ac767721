import { Field, SearchBox } from '@fluentui/react-components';
import { useText } from '../../../state/use-text.ts';

interface FilterInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A search that narrows a list while typing. */
export function FilterInput({ label, value, onChange }: FilterInputProps) {
  const { actions } = useText().common;
  return (
    <Field label={label}>
      <SearchBox
        value={value}
        autoComplete="off"
        dismiss={{ 'aria-label': actions.clear }}
        onChange={(_event, data) => onChange(data.value)}
      />
    </Field>
  );
}
