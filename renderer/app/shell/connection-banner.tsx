import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useIsConnected } from '../../state/use-connection.ts';
import { useText } from '../../state/use-text.ts';

/** Says that the program is out of reach and what is safe, for as long as that is so. */
export function ConnectionBanner() {
  const { connection } = useText().common;
  if (useIsConnected()) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{connection.lostTitle}</MessageBarTitle> {connection.lostText}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => window.location.reload()}>{connection.reload}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
