import { Button, Field, mergeClasses, Spinner, Textarea } from '@fluentui/react-components';
import { DocumentTableRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useRef, useState, type DragEvent } from 'react';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import { sourceOfFile, sourceOfText, type ListSource } from '../import-stage.ts';
import styles from './choose-step.module.css';

interface ChooseStepProps {
  readonly isBusy: boolean;
  readonly onSource: (source: ListSource) => void;
}

/** Takes a file, dropped or chosen, or cells pasted from a spreadsheet. */
export function ChooseStep({ isBusy, onSource }: ChooseStepProps) {
  const { choose } = useText().imports;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) void sourceOfFile(file).then(onSource);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div className={styles.ways}>
      <Section title={choose.title}>
        <div
          className={mergeClasses(styles.drop, isOver && styles.over)}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <span className={styles.icon} aria-hidden="true">
            <DocumentTableRegular />
          </span>
          {isBusy ? (
            <Spinner size="small" label={choose.reading} />
          ) : (
            <>
              <p>
                {choose.drop} <span className={styles.quiet}>{choose.or}</span>
              </p>
              <Button appearance="primary" icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
                {choose.button}
              </Button>
            </>
          )}
          <p className={styles.quiet}>{choose.kinds}</p>
          <input
            ref={input}
            className={styles.file}
            type="file"
            accept=".csv,.tsv,.txt,.xlsx"
            aria-label={choose.button}
            tabIndex={-1}
            onChange={(event) => {
              take(event.target.files);
              event.target.value = ''; // the same file can be chosen again after it was corrected
            }}
          />
        </div>
      </Section>
      <Section title={choose.pasteTitle}>
        <Field label={choose.pasteLabel} hint={choose.pasteHint}>
          <Textarea
            value={pasted}
            rows={7}
            resize="vertical"
            textarea={{ className: styles.paste, spellCheck: false }}
            onChange={(_, data) => setPasted(data.value)}
          />
        </Field>
        <div>
          <Button
            disabled={pasted.trim() === '' || isBusy}
            onClick={() => onSource(sourceOfText(pasted, choose.pastedName))}
          >
            {choose.pasteButton}
          </Button>
        </div>
      </Section>
    </div>
  );
}
