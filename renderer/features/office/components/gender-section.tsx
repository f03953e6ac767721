import { Radio, RadioGroup } from '@fluentui/react-components';
import { createWords } from '../../../../shared/i18n/words.ts';
import { genderForm, type Office } from '../../../../shared/model/office.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import styles from './office.module.css';
import { useOfficeChange } from './use-office-change.ts';

interface GenderSectionProps {
  readonly office: Office;
}

/** How texts name groups of people, with an example that follows the choice. */
export function GenderSection({ office }: GenderSectionProps) {
  const text = useText();
  const { gender, sections } = text.office;
  const change = useOfficeChange();
  const canWrite = useCanWrite();
  return (
    <Section title={sections.gender}>
      <RadioGroup
        aria-label={sections.gender}
        value={office.genderForm}
        disabled={!canWrite}
        onChange={(_, data) => void change({ genderForm: genderForm.parse(data.value) })}
      >
        {genderForm.options.map((form) => (
          <Radio key={form} value={form} label={text.enums.genderForm[form]} />
        ))}
      </RadioGroup>
      <p className={styles.example} lang="de" aria-live="polite">
        {gender.example(createWords(office))}
      </p>
    </Section>
  );
}
