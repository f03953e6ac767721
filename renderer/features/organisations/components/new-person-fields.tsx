import { salutation, type Contact } from '../../../../shared/model/contact.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { FieldGrid } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { DataHint } from '../../records/index.ts';

/** What is asked of a person who is added on the way. */
export type NewPerson = Omit<Contact, 'id' | 'roles' | 'note'>;

interface NewPersonFieldsProps {
  readonly person: NewPerson;
  readonly onChange: (changes: Partial<NewPerson>) => void;
  readonly problemOf: (field: string) => string | undefined;
}

/** The fields of a person who is added on the way. */
export function NewPersonFields({ person, onChange, problemOf }: NewPersonFieldsProps) {
  const { enums, organisations } = useText();
  const { contactFields: fields } = organisations;
  return (
    <>
      <FieldGrid>
        <ChoiceField
          label={fields.salutation}
          value={person.salutation}
          choices={salutation.options.map((value) => ({ value, label: enums.salutation[value] }))}
          onCommit={(value) => onChange({ salutation: value })}
        />
        {(['academicTitle', 'firstName', 'lastName', 'phone', 'email'] as const).map((field) => (
          <TextField
            key={field}
            label={fields[field]}
            value={person[field]}
            isRequired={field === 'lastName'}
            {...(field === 'email' ? { type: 'email' as const } : {})}
            onCommit={(value) => onChange({ [field]: value })}
            problem={problemOf(field)}
          />
        ))}
      </FieldGrid>
      <DataHint>{organisations.workDataOnly}</DataHint>
    </>
  );
}
