import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useText } from '../../state/use-text.ts';

interface PrintWarningsProps {
  /** What printing has found, in sentences; none: nothing is shown. */
  readonly warnings: readonly string[];
}

/** Says what was found when a paper was printed: that it takes more room than it should. */
export function PrintWarnings({ warnings }: PrintWarningsProps) {
  const { documents } = useText();
  if (warnings.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{documents.warnings}</MessageBarTitle>
        {warnings.map((warning) => (
          <p key={warning}>{warning}</p>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
