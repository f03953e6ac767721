import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useHost } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { useToast } from '../../../ui/toast.tsx';
import styles from './import-table.module.css';

interface ResultStepProps {
  readonly created: number;
  readonly updated: number;
  readonly onAnother: () => void;
}

/** What the import did, and how to take it back. */
export function ResultStep({ created, updated, onAnother }: ResultStepProps) {
  const { result } = useText().imports;
  const host = useHost();
  const toast = useToast();
  const navigate = useNavigate();
  const [isUndone, setUndone] = useState(false);
  const undo = async (): Promise<void> => {
    const outcome = await host.call('history.undo', {});
    if (outcome.ok) setUndone(true);
    else toast.problem(outcome.error);
  };
  const sentences = [created > 0 ? result.created(created) : '', updated > 0 ? result.updated(updated) : ''];
  const summary = sentences.filter((sentence) => sentence !== '').join(', ');
  return (
    <>
      <MessageBar intent={isUndone ? 'info' : 'success'} layout="multiline">
        <MessageBarBody>
          {isUndone ? (
            result.undone
          ) : (
            <>
              <MessageBarTitle>{result.title}</MessageBarTitle>
              {summary === '' ? result.nothing : `${summary}.`} {result.undoHint}
            </>
          )}
        </MessageBarBody>
      </MessageBar>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void navigate('/standorte')}>
          {result.toSites}
        </Button>
        <Button onClick={onAnother}>{result.another}</Button>
        {isUndone || summary === '' ? null : (
          <Button icon={<ArrowUndoRegular />} onClick={() => void undo()}>
            {result.undo}
          </Button>
        )}
      </div>
    </>
  );
}
