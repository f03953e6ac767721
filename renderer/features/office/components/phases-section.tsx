import { Badge } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { agreementsOfPhase, phasesByTime } from '../../../../shared/domain/funding/queries.ts';
import { holdsOn } from '../../../../shared/domain/sites/queries.ts';
import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { FundingPhase } from '../../../../shared/model/funding-phase.ts';
import { useToday } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { EntryList } from '../../../ui/entry-list.tsx';
import { Section } from '../../../ui/page.tsx';
import { AddButton, RemoveDialog } from '../../records/index.ts';
import { PhaseDialog } from './phase-dialog.tsx';
import styles from './office.module.css';

type Open = { readonly dialog: 'edit' | 'remove'; readonly phase: FundingPhase } | 'new' | null;

/** The funding phases of the office, with how many agreements name each. */
export function PhasesSection() {
  const text = useText();
  const { phases: words } = text.agreements;
  const run = useCommand();
  const canWrite = useCanWrite();
  const today = useToday();
  const phases = useDocument(useCallback((database: Database) => countedPhases(database), []));
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  return (
    <Section
      title={words.title}
      description={words.description}
      actions={<AddButton label={words.add} onClick={() => setOpen('new')} />}
    >
      <EntryList
        label={words.title}
        empty={words.empty}
        entries={phases.map(({ phase, count }) => {
          const isRunning = (phase.from !== null || phase.until !== null) && holdsOn(phase, today);
          return {
            key: phase.id,
            title: (
              <span className={styles.phase}>
                {phase.label}
                {isRunning && (
                  <Badge appearance="tint" color="success">
                    {words.running}
                  </Badge>
                )}
              </span>
            ),
            details: [[phaseTerm(phase, text), words.used(count)].join(' · '), phase.note],
            isCurrent: isRunning,
            ...(canWrite && {
              edit: { label: words.edit(phase.label), onClick: () => setOpen({ dialog: 'edit', phase }) },
            }),
            ...(canWrite &&
              count === 0 && {
                remove: { label: words.remove(phase.label), onClick: () => setOpen({ dialog: 'remove', phase }) },
              }),
          };
        })}
      />
      {open === 'new' && <PhaseDialog phase={null} onClose={close} />}
      {open !== null && open !== 'new' && open.dialog === 'edit' && <PhaseDialog phase={open.phase} onClose={close} />}
      {open !== null && open !== 'new' && open.dialog === 'remove' && (
        <RemoveDialog
          table="fundingPhases"
          id={open.phase.id}
          name={open.phase.label}
          onConfirm={() => run('fundingPhase.remove', { id: open.phase.id })}
          onClose={close}
        />
      )}
    </Section>
  );
}

function countedPhases(database: Database): { phase: FundingPhase; count: number }[] {
  const agreements = Object.values(database.agreements);
  return phasesByTime(database).map((phase) => ({ phase, count: agreementsOfPhase(agreements, phase.label).length }));
}

function phaseTerm({ from, until }: FundingPhase, { agreements: { phases: words }, language }: Catalogue): string {
  if (from !== null && until !== null) return words.term(formatDay(from, language), formatDay(until, language));
  if (from !== null) return words.since(formatDay(from, language));
  return until === null ? words.noDays : words.upTo(formatDay(until, language));
}
