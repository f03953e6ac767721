import { useState } from 'react';
import type { Day } from '../../../../shared/kernel/dates.ts';
import { invalidField } from '../../../../shared/kernel/errors.ts';
import { err } from '../../../../shared/kernel/result.ts';
import type { SteeringGroup, SteeringMeeting } from '../../../../shared/model/steering-group.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useText } from '../../../state/use-text.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { DataHint, EditDialog } from '../../records/index.ts';

interface MeetingDialogProps {
  readonly group: SteeringGroup;
  /** Null: a new one. */
  readonly meeting: SteeringMeeting | null;
  readonly onClose: () => void;
}

/** Adds or changes a meeting of a steering body; its decisions are entered below it. */
export function MeetingDialog({ group, meeting, onClose }: MeetingDialogProps) {
  const words = useText().steering;
  const run = useCommand();
  const asOf = useAsOf();
  const [heldOn, setHeldOn] = useState<Day | null>(meeting?.heldOn ?? asOf);
  const [place, setPlace] = useState(meeting?.place ?? '');
  const [topics, setTopics] = useState(meeting?.topics ?? '');
  return (
    <EditDialog
      title={meeting ? words.meetings.editTitle : words.meetings.add}
      submitLabel={words.save}
      onClose={onClose}
      onSubmit={async () =>
        heldOn === null
          ? err(invalidField('heldOn', 'required'))
          : run(
              'steeringGroup.putMeeting',
              { id: group.id, meetingId: meeting?.id ?? null, meeting: { heldOn, place, topics } },
              { quiet: true },
            )
      }
    >
      {(problemOf) => (
        <>
          <DayField
            label={words.meetings.heldOn}
            value={heldOn}
            isRequired
            autoFocus
            onCommit={setHeldOn}
            problem={problemOf('heldOn')}
          />
          <TextField label={words.meetings.place} value={place} onCommit={setPlace} problem={problemOf('place')} />
          <TextField
            label={words.meetings.topics}
            value={topics}
            isMultiline
            rows={4}
            onCommit={setTopics}
            problem={problemOf('topics')}
          />
          <DataHint>{words.noClientData}</DataHint>
        </>
      )}
    </EditDialog>
  );
}
