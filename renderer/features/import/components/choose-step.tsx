import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import { fileBase64 } from '../../records/index.ts';
import { canRead, type ListSource, type ListTarget } from '../import-stage.ts';
import { usePastedList } from '../use-pasted-list.ts';
import { FileDrop } from './file-drop.tsx';
import { TargetChoice } from './target-choice.tsx';
import styles from './choose-step.module.css';

interface ChooseStepProps {
  readonly isBusy: boolean;
  readonly target: ListTarget;
  readonly onTarget: (target: ListTarget) => void;
  readonly onSource: (source: ListSource) => void;
}

/** Asks what the list is about, and takes a file, dropped or chosen, or cells pasted from a spreadsheet. */
export function ChooseStep({ isBusy, target, onTarget, onSource }: ChooseStepProps) {
  const { choose, target: words } = useText().imports;
  const [typed, setTyped] = useState('');
  const isReady = canRead(target);
  const take = (list: File | string): void => {
    if (!isReady || isBusy) return;
    if (typeof list === 'string') onSource({ fileName: choose.pastedName, text: list });
    else void fileBase64(list).then((base64) => onSource({ fileName: list.name, base64 }));
  };
  usePastedList(take);
  return (
    <>
      <Section title={choose.title}>
        <TargetChoice target={target} onTarget={onTarget} />
        {isReady ? null : <p className={styles.quiet}>{words.meetingFirst}</p>}
      </Section>
      <div className={styles.ways}>
        <Section title={choose.fileTitle}>
          <FileDrop isBusy={isBusy} isReady={isReady} onFile={take} />
        </Section>
        <Section title={choose.pasteTitle}>
          <Field label={choose.pasteLabel} hint={choose.pasteHint}>
            <Textarea
              value={typed}
              rows={6}
              resize="vertical"
              textarea={{ className: styles.paste, spellCheck: false }}
              onChange={(_, data) => setTyped(data.value)}
            />
          </Field>
          <div>
            <Button disabled={typed.trim() === '' || isBusy || !isReady} onClick={() => take(typed)}>
              {choose.pasteButton}
            </Button>
          </div>
        </Section>
      </div>
    </>
  );
}
