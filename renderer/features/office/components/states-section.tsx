import { federalStateKeys } from '../../../../shared/domain/office/federal-states.ts';
import type { Office } from '../../../../shared/model/office.ts';
import { useText } from '../../../state/use-text.ts';
import { MultiChoiceField } from '../../../ui/multi-choice-field.tsx';
import { Section } from '../../../ui/page.tsx';
import { useOfficeChange } from './use-office-change.ts';

interface StatesSectionProps {
  readonly office: Office;
}

/** The Länder the office serves. */
export function StatesSection({ office }: StatesSectionProps) {
  const text = useText();
  const { sections, statesHint, statesLabel } = text.office;
  const change = useOfficeChange();
  return (
    <Section title={sections.states}>
      <MultiChoiceField
        label={statesLabel}
        hint={statesHint}
        values={office.federalStates}
        choices={federalStateKeys.map((key) => ({
          value: key,
          label: `${key} ${text.enums.federalState[key]}`,
        }))}
        onCommit={(values) => change({ federalStates: values.sort() })}
      />
    </Section>
  );
}
