import { isOpenOn, type OpenDecision } from '../../../../shared/domain/steering/queries.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { SteeringDecision, SteeringGroup } from '../../../../shared/model/steering-group.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { EntryList } from '../../../ui/entry-list.tsx';
import styles from '../steering.module.css';

interface DecisionListProps {
  readonly label: string;
  readonly group: SteeringGroup;
  readonly decisions: readonly OpenDecision[];
  readonly empty: string;
  /** Opens the form of a decision; not given: the list only ticks off. */
  readonly onEdit?: (decision: SteeringDecision) => void;
}

/** Decisions to tick off, with who is in charge and until when. */
export function DecisionList({ label, group, decisions, empty, onEdit }: DecisionListProps) {
  const { sites, steering } = useText();
  const words = steering.decisions;
  const language = useLanguage();
  const run = useCommand();
  const canWrite = useCanWrite();
  const asOf = useAsOf();

  function when({ dueOn, doneOn }: SteeringDecision): string {
    if (doneOn !== null && doneOn <= asOf) return words.finished(formatDay(doneOn, language));
    if (dueOn === null) return words.open;
    return dueOn < asOf ? words.overdue(formatDay(dueOn, language)) : words.due(formatDay(dueOn, language));
  }

  return (
    <EntryList
      label={label}
      empty={empty}
      entries={decisions.map(({ meeting, decision }) => {
        const { id, text, responsible, dueOn } = decision;
        const isOpen = isOpenOn(decision, asOf);
        const isOverdue = isOpen && dueOn !== null && dueOn < asOf;
        return {
          key: id,
          title: text,
          tick: {
            label: words.done(text),
            isTicked: !isOpen,
            isDisabled: !canWrite,
            onChange: (isTicked) =>
              void run('steeringGroup.setDecisionDone', {
                id: group.id,
                meetingId: meeting.id,
                decisionId: id,
                doneOn: isTicked ? asOf : null,
              }),
          },
          details: (
            <>
              <span className={isOverdue ? styles.overdue : undefined}>{when(decision)}</span>
              {responsible ? ` · ${responsible}` : ''}
            </>
          ),
          isCurrent: isOpen,
          ...(canWrite &&
            onEdit && {
              edit: { label: sites.history.edit(text), onClick: () => onEdit(decision) },
              remove: {
                label: sites.history.remove(text),
                onClick: () =>
                  void run('steeringGroup.removeDecision', { id: group.id, meetingId: meeting.id, decisionId: id }),
              },
            }),
        };
      })}
    />
  );
}
