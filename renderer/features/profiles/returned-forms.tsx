import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import type { ReadForm } from '../../../shared/contract/methods.ts';
import type { Database } from '../../../shared/model/database.ts';
import { useToday } from '../../state/use-clock.ts';
import { useCommand } from '../../state/use-command.ts';
import { useDocument } from '../../state/use-document.ts';
import { useCanWrite, useHost } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { useToast } from '../../ui/toast.tsx';
import { FormDrop } from './form-drop.tsx';
import { FormReviewSection } from './form-review-section.tsx';
import { shownForms, takenForms, tickKey, type Ticks } from './form-state.ts';
import styles from './profiles.module.css';

/** However many are dropped at once, a call carries only so many. */
const formsAtOnce = 50;

/** Reads forms that have come back, shows field by field what they change, and takes what is ticked in one step. */
export function ReturnedForms() {
  const { profiles } = useText();
  const texts = profiles.read;
  const host = useHost();
  const toast = useToast();
  const run = useCommand();
  const canWrite = useCanWrite();
  const today = useToday();
  const [read, setRead] = useState<readonly ReadForm[]>([]);
  const [ticks, setTicks] = useState<Ticks>(new Map());
  const [isBusy, setBusy] = useState(false);
  const shown = useDocument(useCallback((database: Database) => shownForms(database, read, today), [read, today]));
  const taken = takenForms(shown, ticks);
  const count = taken.reduce((sum, { changes }) => sum + changes.length, 0);

  const add = async (files: { fileName: string; base64: string }[]): Promise<void> => {
    setBusy(true);
    for (let first = 0; first < files.length; first += formsAtOnce) {
      const outcome = await host.call('profile.readForms', { files: files.slice(first, first + formsAtOnce) });
      if (!outcome.ok) {
        toast.problem(outcome.error);
        break;
      }
      setRead((before) => [...before, ...outcome.value]);
    }
    setBusy(false);
  };
  const clear = (): void => {
    setRead([]);
    setTicks(new Map());
  };
  const take = async (): Promise<void> => {
    setBusy(true);
    const outcome = await run('siteForm.take', { forms: taken });
    setBusy(false);
    if (!outcome.ok) return;
    const { created, updated } = outcome.value;
    toast.success(texts.taken(created, updated));
    clear();
  };
  return (
    <div className={styles.read}>
      {canWrite ? null : (
        <MessageBar intent="warning">
          <MessageBarBody>{texts.readOnly}</MessageBarBody>
        </MessageBar>
      )}
      <FormDrop isBusy={isBusy} onFiles={(files) => void add(files)} />
      {read.map((each, index) =>
        'fault' in each ? (
          <MessageBar key={`${String(index)}/${each.fileName}`} intent="error" layout="multiline">
            <MessageBarBody>{texts.faults[each.fault](each.fileName)}</MessageBarBody>
          </MessageBar>
        ) : null,
      )}
      {shown.map((each) => (
        <FormReviewSection
          key={each.key}
          shown={each}
          ticks={ticks}
          onTick={(change, isTicked) => setTicks(new Map(ticks).set(tickKey(each, change), isTicked))}
        />
      ))}
      {read.length === 0 ? null : (
        <div className={styles.bar}>
          <Button
            appearance="primary"
            icon={<CheckmarkRegular />}
            disabledFocusable={count === 0 || isBusy || !canWrite}
            onClick={() => void take()}
          >
            {texts.take(count)}
          </Button>
          <Button onClick={clear}>{texts.clear}</Button>
        </div>
      )}
    </div>
  );
}
