import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { listKinds } from '../../../../shared/domain/import/list-kind.ts';
import { firstDate, meetingsByDate } from '../../../../shared/domain/meetings/queries.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { canRead, isOfMeeting, type ListTarget } from '../import-stage.ts';
import styles from './choose-step.module.css';

interface TargetChoiceProps {
  readonly target: ListTarget;
  /** It may be left to the program to see what the list is about. */
  readonly canBeAny?: boolean;
  /** A list came before the meeting it belongs to was chosen. */
  readonly isMissed?: boolean;
  readonly onTarget: (target: ListTarget) => void;
}

/** Asks what the list is about, and where that matters, the meeting its rows belong to. */
export function TargetChoice({ target, canBeAny = false, isMissed = false, onTarget }: TargetChoiceProps) {
  const { imports } = useText();
  const words = imports.target;
  const language = useLanguage();
  const meetings = useDocument(meetingsByDate);
  const choices = meetings
    .map((meeting) => ({ value: meeting.id, label: `${formatDay(firstDate(meeting), language)} · ${meeting.title}` }))
    .reverse();
  const { kind, meetingId } = target;
  return (
    <div className={styles.target}>
      <ChoiceField
        label={words.kind}
        value={kind}
        choices={listKinds.map((value) => ({ value, label: imports.kinds[value] }))}
        hint={kind === null ? words.anyKindHint : imports.kindHints[kind]}
        {...(canBeAny ? { onClear: () => onTarget({ kind: null, meetingId: null }), clearLabel: words.anyKind } : {})}
        isAlwaysEditable
        onCommit={(next) => onTarget({ kind: next, meetingId: isOfMeeting(next) ? meetingId : null })}
      />
      {!isOfMeeting(kind) || (kind === 'attendance' && choices.length === 0) ? null : choices.length === 0 ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.noMeetings}</MessageBarBody>
        </MessageBar>
      ) : (
        <ChoiceField<string>
          key={kind}
          label={words.meeting}
          value={meetingId}
          choices={choices}
          isRequired={kind === 'registrations'}
          {...(canRead(target) || isMissed ? {} : { hint: words.meetingFirst })}
          problem={isMissed ? words.meetingMissed : undefined}
          isAlwaysEditable
          onCommit={(id) => onTarget({ kind, meetingId: id })}
          {...(kind === 'attendance'
            ? { onClear: () => onTarget({ kind, meetingId: null }), clearLabel: words.eachColumn }
            : {})}
        />
      )}
    </div>
  );
}
