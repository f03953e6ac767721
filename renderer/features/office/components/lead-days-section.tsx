import type { Office } from '../../../../shared/model/office.ts';
import { useText } from '../../../state/use-text.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { Section } from '../../../ui/page.tsx';
import styles from './office.module.css';
import { useOfficeChange } from './use-office-change.ts';

const kinds = ['agreementEnd', 'milestone', 'followUp', 'registrationDeadline', 'steeringDecision'] as const;
const mostDays = 3650;

interface LeadDaysSectionProps {
  readonly office: Office;
}

/** How far ahead the office wants to be reminded, for each kind of deadline. */
export function LeadDaysSection({ office }: LeadDaysSectionProps) {
  const { leadDays: words } = useText().deadlines;
  const change = useOfficeChange();
  return (
    <Section title={words.title} description={words.description}>
      <div className={styles.fields}>
        {kinds.map((kind) => (
          <NumberField
            key={kind}
            label={words[kind]}
            unit={words.unit}
            max={mostDays}
            isRequired
            value={office.deadlineLeadDays[kind]}
            onCommit={(days) =>
              change({
                deadlineLeadDays: { ...office.deadlineLeadDays, [kind]: days ?? office.deadlineLeadDays[kind] },
              })
            }
          />
        ))}
      </div>
    </Section>
  );
}
