import { Button, mergeClasses, Spinner } from '@fluentui/react-components';
import { DocumentTableRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useText } from '../../../state/use-text.ts';
import styles from './choose-step.module.css';

interface FileDropProps {
  readonly isBusy: boolean;
  readonly isReady: boolean;
  /** A file hovers over the page and would be taken. */
  readonly isOver: boolean;
  readonly onFile: (file: File) => void;
}

/** Where the file of a list is dropped, and the button to choose one. */
export function FileDrop({ isBusy, isReady, isOver, onFile }: FileDropProps) {
  const { choose } = useText().imports;
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={mergeClasses(styles.drop, isOver && styles.over)}>
      <span className={styles.icon} aria-hidden="true">
        <DocumentTableRegular />
      </span>
      {isBusy ? (
        <Spinner size="small" label={choose.reading} />
      ) : (
        <>
          <p>
            {isOver ? choose.release : choose.drop} <span className={styles.quiet}>{isOver ? '' : choose.or}</span>
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
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = ''; // the same file can be chosen again after it was corrected
        }}
      />
    </div>
  );
}
