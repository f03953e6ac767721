import { Button, Field, Input, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import { canRead, type ListSource, type ListTarget } from '../import-stage.ts';
import { useDroppedFile } from '../use-dropped-file.ts';
import { useListSource } from '../use-list-source.ts';
import { usePastedList } from '../use-pasted-list.ts';
import { FileDrop } from './file-drop.tsx';
import { TargetChoice } from './target-choice.tsx';
import styles from './choose-step.module.css';

interface ChooseStepProps {
  readonly isBusy: boolean;
  /** One has been further on already. */
  readonly isAgain: boolean;
  readonly target: ListTarget;
  readonly onTarget: (target: ListTarget) => void;
  readonly onSource: (source: ListSource) => void;
}

const mostNameLetters = 80;

/** Asks what the list is about, and takes a file, dropped or chosen, or cells pasted from a spreadsheet. */
export function ChooseStep({ isBusy, isAgain, target, onTarget, onSource }: ChooseStepProps) {
  const { choose } = useText().imports;
  const source = useListSource(onSource);
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const [isTooEarly, setTooEarly] = useState(false);
  const isReady = canRead(target);
  const take = (list: File | string): void => {
    if (isBusy) return;
    setTooEarly(!isReady);
    if (isReady) source.take(list, name);
  };
  usePastedList(take);
  const isOver = useDroppedFile(take);
  return (
    <>
      <Section title={choose.title} takesFocus={isAgain}>
        <TargetChoice target={target} canBeAny isMissed={isTooEarly && !isReady} onTarget={onTarget} />
      </Section>
      {source.problem === null ? null : (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody className={styles.anywhere}>{source.problem}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.ways}>
        <Section title={choose.fileTitle}>
          <FileDrop isBusy={isBusy} isReady={isReady} isOver={isOver} onFile={take} />
        </Section>
        <Section title={choose.pasteTitle}>
          <Field label={choose.pasteLabel} hint={choose.pasteHint}>
            <Textarea
              value={typed}
              rows={5}
              resize="vertical"
              textarea={{ className: styles.paste, spellCheck: false }}
              onChange={(_, data) => setTyped(data.value)}
            />
          </Field>
          <Field label={choose.nameLabel} hint={choose.nameHint}>
            <Input value={name} maxLength={mostNameLetters} onChange={(_, data) => setName(data.value)} />
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
