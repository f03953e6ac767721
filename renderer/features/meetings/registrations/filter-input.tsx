import { Field, SearchBox } from '@fluentui/react-components';

interface FilterInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A search that narrows a list while typing. */
export function FilterInput({ label, value, onChange }: FilterInputProps) {
  return (
    <Field label={label}>
      <SearchBox value={value} autoComplete="off" onChange={(_event, data) => onChange(data.value)} />
    </Field>
  );
}
