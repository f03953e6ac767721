import { Button } from '@fluentui/react-components';
import { phasesByTime } from '../../../../shared/domain/funding/queries.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { Day } from '../../../../shared/kernel/dates.ts';
import type { FundingPhase } from '../../../../shared/model/funding-phase.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';

interface PhaseFieldProps {
  /** Label of the phase; blank: none. */
  readonly value: string;
  readonly termStart: Day | null;
  readonly termEnd: Day | null;
  readonly onCommit: (label: string, phase: FundingPhase | null) => void;
  /** Offers the days of the chosen phase where the term has others; not given: the phase only gives its name. */
  readonly onTakeTerm?: (phase: FundingPhase) => void;
  readonly problem?: string | undefined;
}

/** The funding phase of a term: one of the office's, or the label that is there already. */
export function PhaseField({ value, termStart, termEnd, onCommit, onTakeTerm, problem }: PhaseFieldProps) {
  const { agreements: words, sites, language } = useText();
  const phases = useDocument(phasesByTime);
  const chosen = phases.find(({ label }) => label === value) ?? null;
  const labels = phases.map(({ label }) => label);
  const isOther = chosen !== null && (chosen.from !== termStart || chosen.until !== termEnd);
  return (
    <div>
      <ChoiceField
        label={sites.agreements.fundingPhase}
        {...(phases.length === 0 && { hint: words.phaseHint })}
        value={value === '' ? null : value}
        choices={(value === '' || chosen ? labels : [...labels, value]).map((label) => ({ value: label, label }))}
        onCommit={(label) => onCommit(label, phases.find((each) => each.label === label) ?? null)}
        onClear={() => onCommit('', null)}
        clearLabel={words.noPhase}
        problem={problem}
      />
      {onTakeTerm && isOther && chosen.from !== null && chosen.until !== null && (
        <Button size="small" appearance="transparent" onClick={() => onTakeTerm(chosen)}>
          {words.takePhaseTerm(formatDay(chosen.from, language), formatDay(chosen.until, language))}
        </Button>
      )}
    </div>
  );
}
