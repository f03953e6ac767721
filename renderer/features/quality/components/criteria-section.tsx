import { useState } from 'react';
import { criteriaOn } from '../../../../shared/domain/quality/criteria.ts';
import type { Day } from '../../../../shared/kernel/dates.ts';
import type { GoodPracticeCriterion, Site } from '../../../../shared/model/site.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Section } from '../../../ui/page.tsx';
import { CriterionDialog } from './criterion-dialog.tsx';
import { CriterionRow } from './criterion-row.tsx';
import styles from './criteria.module.css';

interface CriteriaSectionProps {
  readonly site: Site;
}

/** The 12 Good-Practice criteria with the stage of the day and what a year has changed; a click enters a stage. */
export function CriteriaSection({ site }: CriteriaSectionProps) {
  const { criteria: words } = useText().quality;
  const canWrite = useCanWrite();
  const asOf = useAsOf();
  // The day a click counts for: that of the page, until another one is typed.
  const [typed, setTyped] = useState<Day | null>(null);
  const [open, setOpen] = useState<GoodPracticeCriterion | null>(null);
  const day = typed ?? asOf;
  const states = criteriaOn(site, asOf);
  const known = states.filter(({ entry }) => entry !== null).length;
  return (
    <Section title={words.title} description={words.explain}>
      <div className={styles.head}>
        <p className={styles.summary}>{words.summary(known, states.length)}</p>
        {canWrite && (
          <div className={styles.day}>
            <DayField label={words.day} hint={words.dayHint} value={day} onCommit={setTyped} />
          </div>
        )}
      </div>
      <ul className={styles.grid} aria-label={words.title}>
        {states.map((state) => (
          <CriterionRow
            key={state.criterion}
            siteId={site.id}
            state={state}
            day={day}
            onHistory={() => setOpen(state.criterion)}
          />
        ))}
      </ul>
      {open && <CriterionDialog site={site} criterion={open} onClose={() => setOpen(null)} />}
    </Section>
  );
}
