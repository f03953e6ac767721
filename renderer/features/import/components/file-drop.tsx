import { Button, mergeClasses, Spinner } from '@fluentui/react-components';
import { DocumentTableRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useRef, useState, type DragEvent } from 'react';
import { useText } from '../../../state/use-text.ts';
import styles from './choose-step.module.css';

interface FileDropProps {
  readonly isBusy: boolean;
  readonly isReady: boolean;
  readonly onFile: (file: File) => void;
}

/** Takes the file of a list, dropped or chosen. */
export function FileDrop({ isBusy, isReady, onFile }: FileDropProps) {
  const { choose } = useText().imports;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
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
          <Button
            appearance="primary"
            icon={<FolderOpenRegular />}
            disabled={!isReady}
            onClick={() => input.current?.click()}
          >
            {choose.button}
          </Button>
        </>
      )}
      <p className={styles.quiet}>{choose.kinds}</p>
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,.xlsm"
        aria-label={choose.button}
        tabIndex={-1}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = ''; // the same file can be chosen again after it was corrected
        }}
      />
    </div>
  );
}
