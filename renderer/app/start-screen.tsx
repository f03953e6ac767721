import { Button, Spinner } from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons';
import { defaultTerms } from '../../shared/i18n/words.ts';
import { createCatalogue } from '../../shared/i18n/catalogue.ts';
import type { AppError } from '../../shared/kernel/errors.ts';
import { useLanguage } from '../state/ui-store.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import styles from './app.module.css';

interface StartScreenProps {
  /** Why the core did not answer; null while it is asked. */
  readonly problem: AppError | null;
}

/** What is seen before the core has answered, or when it does not. */
export function StartScreen({ problem }: StartScreenProps) {
  const language = useLanguage();
  const { connection } = createCatalogue(language, { terms: defaultTerms, genderForm: 'NEUTRAL' }).common;
  return (
    <main className={styles.centre}>
      {problem === null ? (
        <Spinner aria-label={connection.connecting} label={connection.connecting} labelPosition="below" delay={300} />
      ) : (
        <EmptyState
          icon={<PlugDisconnectedRegular />}
          title={connection.lostTitle}
          text={connection.lostText}
          actions={
            <Button appearance="primary" onClick={() => window.location.reload()}>
              {connection.reload}
            </Button>
          }
        />
      )}
    </main>
  );
}
