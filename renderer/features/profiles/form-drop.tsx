import { Button, mergeClasses, Spinner } from '@fluentui/react-components';
import { FolderOpenRegular, TableArrowUpRegular } from '@fluentui/react-icons';
import { useRef, useState, type DragEvent } from 'react';
import { useText } from '../../state/use-text.ts';
import styles from './profiles.module.css';

interface FormDropProps {
  readonly isBusy: boolean;
  readonly onFiles: (files: { fileName: string; base64: string }[]) => void;
}

/** Takes the files of forms, dropped or chosen. */
export function FormDrop({ isBusy, onFiles }: FormDropProps) {
  const { read: texts } = useText().profiles;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    if (files && files.length > 0) void Promise.all([...files].map(contentOf)).then(onFiles);
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
      <span className={styles.dropIcon} aria-hidden="true">
        <TableArrowUpRegular />
      </span>
      {isBusy ? (
        <Spinner size="small" label={texts.reading} />
      ) : (
        <>
          <p>
            {texts.drop} <span className={styles.hint}>{texts.or}</span>
          </p>
          <Button icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
            {texts.button}
          </Button>
        </>
      )}
      <p className={styles.hint}>{texts.kinds}</p>
      <input
        ref={input}
        className={styles.file}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        aria-label={texts.button}
        tabIndex={-1}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = ''; // the same file can be chosen again after it was corrected
        }}
      />
    </div>
  );
}

/** One byte more than is read of a form: enough to say that a file is too large, without holding it. */
const mostBytes = 5_000_001;

async function contentOf(file: File): Promise<{ fileName: string; base64: string }> {
  const bytes = new Uint8Array(await file.slice(0, mostBytes).arrayBuffer());
  let binary = '';
  const piece = 0x8000; // a call takes only so many arguments
  for (let start = 0; start < bytes.length; start += piece)
    binary += String.fromCharCode(...bytes.subarray(start, start + piece));
  return { fileName: file.name, base64: btoa(binary) };
}
