import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ListTable } from '../../../../shared/domain/import/import-preview.ts';
import { useText } from '../../../state/use-text.ts';
import { isOfMeeting, type ListTarget } from '../import-stage.ts';

interface KindDoubtProps {
  readonly table: ListTable;
  readonly isBusy: boolean;
  readonly onTarget: (target: ListTarget) => void;
}

/** Says when a list looks like another kind than it is read as, or like none. */
export function KindDoubt({ table, isBusy, onTarget }: KindDoubtProps) {
  const { imports } = useText();
  const words = imports.target;
  const { kind, likelyKind, meetingId, isRemembered } = table;
  if (kind === likelyKind || isRemembered) return null;
  if (likelyKind === null) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{words.unclear}</MessageBarBody>
      </MessageBar>
    );
  }
  const name = imports.kinds[likelyKind];
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.likely(name)}</MessageBarBody>
      <MessageBarActions>
        <Button
          disabled={isBusy}
          onClick={() => onTarget({ kind: likelyKind, meetingId: isOfMeeting(likelyKind) ? meetingId : null })}
        >
          {words.readAs(name)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
