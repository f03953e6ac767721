import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { ImageRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { LogoProblem } from '../../../../shared/domain/office/logo.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import styles from './office.module.css';
import { readLogo } from './read-logo.ts';

interface LogoFieldProps {
  /** A data URL; null: none. */
  readonly logo: string | null;
  readonly onChange: (logo: string | null) => Promise<unknown>;
}

/** Shows the logo, takes another one after checking it, or removes it. */
export function LogoField({ logo, onChange }: LogoFieldProps) {
  const { logo: words } = useText().office;
  const canWrite = useCanWrite();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<LogoProblem | 'broken' | null>(null);

  async function take(file: File): Promise<void> {
    const read = await readLogo(file);
    setProblem(read.ok ? null : read.problem);
    if (read.ok) await onChange(read.dataUrl);
  }

  const sentences = { 'too-large': words.tooLarge, 'wrong-type': words.wrongType, broken: words.broken };
  return (
    <>
      {logo && (
        <div className={styles.logo}>
          <img src={logo} alt={words.alt} />
        </div>
      )}
      {canWrite && (
        <div className={styles.buttons}>
          <Button icon={<ImageRegular />} onClick={() => input.current?.click()}>
            {logo ? words.replace : words.choose}
          </Button>
          {logo && <Button onClick={() => void onChange(null)}>{words.remove}</Button>}
          <input
            ref={input}
            type="file"
            accept="image/png,image/jpeg"
            className={styles.fileInput}
            aria-label={words.label}
            tabIndex={-1}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              event.target.value = ''; // so that the same file can be chosen again after it was corrected
              if (file) void take(file);
            }}
          />
        </div>
      )}
      <p className={styles.hint}>{words.hint}</p>
      {problem && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{sentences[problem]}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
