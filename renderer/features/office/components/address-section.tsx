import type { Office } from '../../../../shared/model/office.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import styles from './office.module.css';
import { useOfficeChange } from './use-office-change.ts';

interface AddressSectionProps {
  readonly office: Office;
}

const inputTypes = {
  shortName: 'text',
  street: 'text',
  postcode: 'text',
  city: 'text',
  phone: 'tel',
  email: 'email',
  website: 'url',
} as const;

/** The office's name and how it is reached. */
export function AddressSection({ office }: AddressSectionProps) {
  const { fields, sections } = useText().office;
  const change = useOfficeChange();
  return (
    <Section title={sections.address}>
      <TextField label={fields.name} name="name" value={office.name} onCommit={(name) => change({ name })} />
      <div className={styles.fields}>
        {(Object.keys(inputTypes) as (keyof typeof inputTypes)[]).map((field) => (
          <TextField
            key={field}
            label={fields[field]}
            name={field}
            type={inputTypes[field]}
            value={office[field]}
            onCommit={(value) => change({ [field]: value })}
          />
        ))}
      </div>
    </Section>
  );
}
