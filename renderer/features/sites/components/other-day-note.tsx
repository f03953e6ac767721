import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { formatDay } from '../../../../shared/i18n/format.ts';
import { useAsOf, useToday } from '../../../state/use-clock.ts';
import { useText } from '../../../state/use-text.ts';
import { useUiStore } from '../../../state/ui-store.ts';

/** Says that the page shows another day than today, what a change means then, and leads back; nothing today. */
export function OtherDayNote() {
  const { common, language } = useText();
  const asOf = useAsOf();
  const today = useToday();
  const setAsOf = useUiStore((state) => state.setAsOf);
  if (asOf === today) return null;
  return (
    <MessageBar intent="info" layout="auto">
      <MessageBarBody>{common.asOf.otherDay(formatDay(asOf, language))}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => setAsOf(null)}>
          {common.asOf.backToToday}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
