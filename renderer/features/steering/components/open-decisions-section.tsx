import { openDecisionsOn } from '../../../../shared/domain/steering/queries.ts';
import type { SteeringGroup } from '../../../../shared/model/steering-group.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import { DecisionList } from './decision-list.tsx';

interface OpenDecisionsSectionProps {
  readonly group: SteeringGroup;
}

/** What a steering body has decided and nobody has done yet, due first. */
export function OpenDecisionsSection({ group }: OpenDecisionsSectionProps) {
  const { decisions: words } = useText().steering;
  const open = openDecisionsOn(group, useAsOf());
  return (
    <Section title={words.title}>
      <DecisionList label={words.title} group={group} decisions={open} empty={words.none} />
    </Section>
  );
}
