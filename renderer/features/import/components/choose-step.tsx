import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import { formatInstant } from '../../../../shared/i18n/format.ts';
import { ClockContext } from '../../../state/clock.ts';
import { useLanguage } from '../../../state/ui-store.ts';
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
  const language = useLanguage();
  const clock = useContext(ClockContext);
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const isReady = canRead(target);
  const take = (list: File | string): void => {
    if (!isReady || isBusy) return;
    if (typeof list === 'string') {
      const fileName = name.trim() || choose.pastedAt(formatInstant(clock.now(), language));
      return onSource({ fileName, text: list });
    }
    void fileBase64(list).then((base64) => onSource({ fileName: list.name, base64 }));
  };
  usePastedList(take);
  return (
    <>
      <Section title={choose.title} takesFocus={isAgain}>
        <TargetChoice target={target} onTarget={onTarget} />
      </Section>
      <div className={styles.ways}>
        <Section title={choose.fileTitle}>
          <FileDrop isBusy={isBusy} isReady={isReady} onFile={take} />
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
