import { Button } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { steeringGaps, type SteeringGap } from '../../../../shared/domain/steering/queries.ts';
import type { SteeringGroup, SteeringParty } from '../../../../shared/model/steering-group.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import { useAskedForm } from '../../records/index.ts';
import styles from '../steering.module.css';
import { MeetingDialog } from './meeting-dialog.tsx';
import { SeatDialog } from './seat-dialog.tsx';

interface GapsSectionProps {
  readonly group: SteeringGroup;
  readonly siteName: string;
}

const wanted: Readonly<Record<Exclude<SteeringGap, 'noMeeting'>, SteeringParty>> = {
  noMunicipality: 'MUNICIPALITY',
  noInsurer: 'HEALTH_INSURER',
  noSite: 'SITE',
};

/** What a steering body lacks on the day, each with the step that mends it; nothing where nothing is missing. */
export function GapsSection({ group, siteName }: GapsSectionProps) {
  const { gaps: words } = useText().steering;
  const canWrite = useCanWrite();
  const gaps = steeringGaps(group, useAsOf());
  const [mending, setMending] = useState<SteeringGap | null>(null);
  const close = (): void => setMending(null);
  useAskedForm(canWrite ? 'kommune' : null, () => setMending('noMunicipality'));
  const dialog =
    mending === 'noMeeting' ? (
      <MeetingDialog group={group} meeting={null} onClose={close} />
    ) : mending ? (
      <SeatDialog group={group} siteName={siteName} seat={null} party={wanted[mending]} onClose={close} />
    ) : null;
  // The dialog stands beside the section: the success of its own step takes the gap away before it closes.
  return (
    <>
      {gaps.length > 0 && (
        <Section title={words.title}>
          <ul className={styles.gaps}>
            {gaps.map((gap) => (
              <li key={gap} className={styles.gap}>
                <span className={styles.gapText}>
                  <span className={styles.gapIcon} aria-hidden="true">
                    <WarningRegular />
                  </span>
                  {words[gap]}
                </span>
                {canWrite && (
                  <Button size="small" onClick={() => setMending(gap)}>
                    {gap === 'noMeeting' ? words.addMeeting : words.addMember}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {dialog}
    </>
  );
}
