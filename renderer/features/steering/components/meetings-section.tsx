import { useState } from 'react';
import type { SteeringGroup, SteeringMeeting } from '../../../../shared/model/steering-group.ts';
import { useAsOf, useToday } from '../../../state/use-clock.ts';
import { useText } from '../../../state/use-text.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Section } from '../../../ui/page.tsx';
import { AddButton } from '../../records/index.ts';
import styles from '../steering.module.css';
import { MeetingDialog } from './meeting-dialog.tsx';
import { MeetingItem } from './meeting-item.tsx';

interface MeetingsSectionProps {
  readonly group: SteeringGroup;
}

/** As many meetings as a year has; older ones are folded away. */
const mostShown = 4;

/** When a steering body met and what it decided, the newest first; a look back shows the meetings up to that day. */
export function MeetingsSection({ group }: MeetingsSectionProps) {
  const { meetings: words } = useText().steering;
  const asOf = useAsOf();
  const today = useToday();
  const [isAdding, setAdding] = useState(false);
  const known = [...group.meetings].reverse().filter(({ heldOn }) => asOf >= today || heldOn <= asOf);
  const older = known.slice(mostShown);
  const item = (meeting: SteeringMeeting) => <MeetingItem key={meeting.id} group={group} meeting={meeting} />;
  return (
    <Section title={words.title} actions={<AddButton label={words.add} onClick={() => setAdding(true)} />}>
      {known.length === 0 && <p className={styles.quiet}>{words.empty}</p>}
      <div className={styles.meetings}>{known.slice(0, mostShown).map(item)}</div>
      {older.length > 0 && (
        <Disclosure label={words.older(older.length)}>
          <div className={styles.meetings}>{older.map(item)}</div>
        </Disclosure>
      )}
      {isAdding && <MeetingDialog group={group} meeting={null} onClose={() => setAdding(false)} />}
    </Section>
  );
}
