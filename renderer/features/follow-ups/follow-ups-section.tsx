import { useCallback, useState } from 'react';
import { followUpsOf, type FollowUpPlace } from '../../../shared/domain/follow-ups/queries.ts';
import type { Database } from '../../../shared/model/database.ts';
import { useAsOf, useToday } from '../../state/use-clock.ts';
import { useDocument } from '../../state/use-document.ts';
import { useText } from '../../state/use-text.ts';
import { Section } from '../../ui/page.tsx';
import { AddButton } from '../records/index.ts';
import { FollowUpDialog } from './follow-up-dialog.tsx';
import { FollowUpEntries } from './follow-up-entries.tsx';

interface FollowUpsSectionProps {
  /** The record the tasks belong to; new ones begin with it. */
  readonly of: FollowUpPlace;
  /** Whether the page speaks of the chosen day; others speak of today. */
  readonly usesAsOf?: boolean;
}

/** The tasks the office has with a site, with a meeting, or with a person. */
export function FollowUpsSection({ of, usesAsOf = false }: FollowUpsSectionProps) {
  const { followUps: words, sections } = useText().sites;
  const today = useToday();
  const chosen = useAsOf();
  const asOf = usesAsOf ? chosen : today;
  const { field, id } = of;
  const followUps = useDocument(useCallback((database: Database) => followUpsOf(database, { field, id }), [field, id]));
  const [isAdding, setAdding] = useState(false);
  return (
    <Section
      title={sections.followUps}
      actions={<AddButton label={words.add} form="aufgabe" onClick={() => setAdding(true)} />}
    >
      <FollowUpEntries
        label={sections.followUps}
        followUps={followUps}
        empty={words.empty}
        asOf={asOf}
        isPast={asOf < today}
        withPlaces={of.field !== 'siteId'}
      />
      {isAdding && <FollowUpDialog start={{ [field]: id }} followUp={null} onClose={() => setAdding(false)} />}
    </Section>
  );
}
