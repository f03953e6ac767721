import { Badge, Button, Tooltip } from '@fluentui/react-components';
import { AddRegular, DeleteRegular, EditRegular } from '@fluentui/react-icons';
import { useContext, useState } from 'react';
import { isOpenOn } from '../../../../shared/domain/steering/queries.ts';
import { formatDay, formatWeekday } from '../../../../shared/i18n/format.ts';
import type { SteeringDecision, SteeringGroup, SteeringMeeting } from '../../../../shared/model/steering-group.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { AskedEntryContext } from '../../../ui/asked-entry.ts';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import styles from '../steering.module.css';
import { DecisionDialog } from './decision-dialog.tsx';
import { DecisionList } from './decision-list.tsx';
import { MeetingDialog } from './meeting-dialog.tsx';

interface MeetingItemProps {
  readonly group: SteeringGroup;
  readonly meeting: SteeringMeeting;
}

type Open = 'edit' | 'remove' | 'newDecision' | { readonly decision: SteeringDecision } | null;

/** One meeting of a steering body with its decisions. */
export function MeetingItem({ group, meeting }: MeetingItemProps) {
  const { sites, steering } = useText();
  const { meetings: words, decisions } = steering;
  const language = useLanguage();
  const run = useCommand();
  const canWrite = useCanWrite();
  const asOf = useAsOf();
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const asked = useContext(AskedEntryContext);
  const isAskedOpen = meeting.decisions.some((each) => each.id === asked && isOpenOn(each, asOf));
  const day = formatDay(meeting.heldOn, language);
  const label = words.label(day);
  const remove = () => run('steeringGroup.removeMeeting', { id: group.id, meetingId: meeting.id });
  return (
    <article className={styles.meeting} aria-label={label} data-entry={meeting.id} tabIndex={-1}>
      <div className={styles.meetingHead}>
        <h3 className={styles.meetingTitle}>
          {[formatWeekday(meeting.heldOn, language), meeting.place].filter(Boolean).join(' · ')}
          {meeting.heldOn > asOf && (
            <Badge appearance="tint" color="informative">
              {words.planned}
            </Badge>
          )}
        </h3>
        {canWrite && (
          <div className={styles.buttons}>
            <Tooltip content={sites.history.edit(label)} relationship="label">
              <Button appearance="subtle" size="small" icon={<EditRegular />} onClick={() => setOpen('edit')} />
            </Tooltip>
            <Tooltip content={sites.history.remove(label)} relationship="label">
              <Button
                appearance="subtle"
                size="small"
                icon={<DeleteRegular />}
                onClick={() => (meeting.decisions.length === 0 ? void remove() : setOpen('remove'))}
              />
            </Tooltip>
          </div>
        )}
      </div>
      {meeting.topics !== '' && <p className={styles.topics}>{meeting.topics}</p>}
      {meeting.decisions.length > 0 && (
        // A link to an open decision leads to the list of those, where it is never folded away.
        <AskedEntryContext value={isAskedOpen ? null : asked}>
          <DecisionList
            label={decisions.list(day)}
            group={group}
            decisions={meeting.decisions.map((decision) => ({ meeting, decision }))}
            empty=""
            onEdit={(decision) => setOpen({ decision })}
          />
        </AskedEntryContext>
      )}
      {canWrite && (
        <Button
          className={styles.add ?? ''}
          appearance="transparent"
          size="small"
          icon={<AddRegular />}
          onClick={() => setOpen('newDecision')}
        >
          {decisions.add}
        </Button>
      )}
      {open === 'edit' && <MeetingDialog group={group} meeting={meeting} onClose={close} />}
      {open === 'newDecision' && (
        <DecisionDialog group={group} meetingId={meeting.id} decision={null} onClose={close} />
      )}
      {open !== null && typeof open === 'object' && (
        <DecisionDialog group={group} meetingId={meeting.id} decision={open.decision} onClose={close} />
      )}
      {open === 'remove' && (
        <ConfirmDialog
          isOpen
          title={words.removeTitle(day)}
          text={words.removeText(meeting.decisions.length)}
          confirmLabel={words.remove}
          onConfirm={remove}
          onClose={close}
        />
      )}
    </article>
  );
}
