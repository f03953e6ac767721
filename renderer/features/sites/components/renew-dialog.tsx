import { useState } from 'react';
import { lastDayAfterYears } from '../../../../shared/domain/agreements/term-length.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import { addDays, type Day } from '../../../../shared/kernel/dates.ts';
import { invalidField } from '../../../../shared/kernel/errors.ts';
import { err } from '../../../../shared/kernel/result.ts';
import type { Agreement } from '../../../../shared/model/agreement.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { FieldGrid } from '../../../ui/page.tsx';
import { EditDialog } from '../../records/index.ts';
import { PhaseField } from './phase-field.tsx';
import { TermEndFields } from './term-end-fields.tsx';
import { YearButtons } from './year-buttons.tsx';

interface RenewDialogProps {
  /** One whose end is known. */
  readonly agreement: Agreement;
  readonly onClose: () => void;
}

/** Asks how long the next term runs, and appends it to the chain. */
export function RenewDialog({ agreement, onClose }: RenewDialogProps) {
  const { agreements: words } = useText().sites;
  const run = useCommand();
  const language = useLanguage();
  const [termEnd, setTermEnd] = useState<Day | null>(null);
  const [years, setYears] = useState<number | null>(null);
  const [isOpenEnded, setOpenEnded] = useState(false);
  const [signedOn, setSignedOn] = useState<Day | null>(null);
  const firstDay = agreement.termEnd === null ? null : addDays(agreement.termEnd, 1);
  const [termStart, setTermStart] = useState<Day | null>(firstDay);
  const [fundingPhase, setFundingPhase] = useState('');

  /** A length chosen in years is kept when the term begins on another day; an end that was set stays where it is. */
  function changeStart(next: Day | null): void {
    setTermStart(next);
    if (next !== null && years !== null) setTermEnd(lastDayAfterYears(next, years));
  }

  function changeEnd(next: Day | null): void {
    setYears(null);
    setTermEnd(next);
  }

  return (
    <EditDialog
      title={words.renewTitle}
      submitLabel={words.renewSubmit}
      problemTexts={{ 'overlapping-terms': words.overlaps }}
      onClose={onClose}
      onSubmit={async () =>
        termEnd === null && !isOpenEnded
          ? err(invalidField('termEnd', 'required'))
          : run(
              'agreement.renew',
              {
                id: agreement.id,
                termEnd: isOpenEnded ? null : termEnd,
                signedOn,
                fundingPhase,
                ...(termStart !== null && { termStart }),
              },
              { quiet: true },
            )
      }
    >
      {(problemOf) => (
        <>
          {firstDay !== null && <p>{words.renewExplain(formatDay(firstDay, language))}</p>}
          <PhaseField
            value={fundingPhase}
            termStart={termStart}
            termEnd={termEnd}
            onCommit={(label, phase) => {
              setFundingPhase(label);
              if (phase?.until && termEnd === null) setTermEnd(phase.until);
            }}
          />
          <YearButtons
            termStart={termStart}
            termEnd={isOpenEnded ? null : termEnd}
            onEnd={(end, chosen) => {
              setOpenEnded(false);
              setTermEnd(end);
              setYears(chosen);
            }}
          />
          <FieldGrid>
            <DayField
              label={words.termStart}
              value={termStart}
              isRequired
              onCommit={changeStart}
              problem={problemOf('termStart')}
            />
            <TermEndFields
              termEnd={termEnd}
              isOpenEnded={isOpenEnded}
              onEnd={changeEnd}
              onOpenEnded={setOpenEnded}
              problem={problemOf('termEnd')}
            />
            <DayField label={words.signedOn} value={signedOn} onCommit={setSignedOn} problem={problemOf('signedOn')} />
          </FieldGrid>
        </>
      )}
    </EditDialog>
  );
}
