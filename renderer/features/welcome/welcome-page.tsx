import { Button } from '@fluentui/react-components';
import {
  AddRegular,
  BeakerRegular,
  DocumentRegular,
  FolderOpenRegular,
  ShieldCheckmarkRegular,
} from '@fluentui/react-icons';
import { useEffect, useState, type ReactElement } from 'react';
import type { RecentFile } from '../../../shared/contract/document-state.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { useCapabilities, useHost } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { useToast } from '../../ui/toast.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { NewOfficeDialog } from './new-office-dialog.tsx';
import styles from './welcome-page.module.css';

interface WelcomePageProps {
  readonly recentFiles: readonly RecentFile[];
  /** Where new files are made when nobody is asked. */
  readonly defaultFolder: string;
}

/** Where the program begins: a new office, the sample, or a file. */
export function WelcomePage({ recentFiles, defaultFolder }: WelcomePageProps) {
  const texts = useText();
  const { welcome } = texts.recovery;
  const host = useHost();
  const toast = useToast();
  const { nativeDialogs } = useCapabilities();
  const [isNaming, setNaming] = useState(false);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    document.title = texts.common.appName;
  }, [texts.common.appName]);

  async function begin(work: () => Promise<Result<unknown, AppError>>): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    const outcome = await work();
    setBusy(false);
    if (!outcome.ok) toast.problem(outcome.error);
  }

  return (
    <main className={styles.page}>
      <div className={styles.content}>
        <header className={styles.header}>
          <img className={styles.mark} src="./icon.svg" alt="" />
          <div>
            <h1 className={styles.title}>{welcome.title}</h1>
            <p className={styles.lead}>{welcome.text}</p>
          </div>
          <LanguageMenu />
        </header>
        <div className={styles.choices}>
          <Choice
            icon={<AddRegular />}
            title={welcome.create}
            text={welcome.createText}
            onChoose={() => setNaming(true)}
          />
          {nativeDialogs ? (
            <Choice
              icon={<FolderOpenRegular />}
              title={welcome.open}
              text={welcome.openText}
              onChoose={() => void begin(() => host.call('document.choose', {}))}
            />
          ) : null}
          <Choice
            icon={<BeakerRegular />}
            title={welcome.sample}
            text={welcome.sampleText}
            onChoose={() =>
              void begin(() =>
                host.call('document.create', { from: 'sample', officeName: '', fileName: welcome.sampleFileName }),
              )
            }
          />
        </div>
        <section aria-label={welcome.recent} className={styles.recent}>
          <h2 className={styles.heading}>{welcome.recent}</h2>
          {recentFiles.length === 0 ? <p className={styles.quiet}>{welcome.noRecent}</p> : null}
          <ul className={styles.files}>
            {recentFiles.map((file) => (
              <li key={file.id}>
                <Button
                  className={styles.file ?? ''}
                  appearance="subtle"
                  icon={<DocumentRegular />}
                  onClick={() => void begin(() => host.call('document.openRecent', { id: file.id }))}
                >
                  <span className={styles.fileText}>
                    <span className={styles.fileName}>{file.fileName}</span>
                    <span className={styles.quiet}>{file.folder}</span>
                  </span>
                  {/* the core writes moments in UTC */}
                  <span className={styles.moment}>
                    {welcome.openedAt(formatInstant(file.openedAt as Instant, texts.language))}
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
        <footer className={styles.footer}>
          <ShieldCheckmarkRegular aria-hidden="true" />
          <p>
            {welcome.private} {nativeDialogs ? '' : welcome.filesLieIn(defaultFolder)}
          </p>
        </footer>
      </div>
      {isNaming ? <NewOfficeDialog onClose={() => setNaming(false)} /> : null}
    </main>
  );
}

interface ChoiceProps {
  readonly icon: ReactElement;
  readonly title: string;
  readonly text: string;
  readonly onChoose: () => void;
}

function Choice({ icon, title, text, onChoose }: ChoiceProps) {
  return (
    <button className={styles.choice} type="button" onClick={onChoose}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <span className={styles.choiceTitle}>{title}</span>
      <span className={styles.quiet}>{text}</span>
    </button>
  );
}
