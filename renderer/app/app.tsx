import {
  FluentProvider,
  PositioningConfigurationProvider,
  useFocusFinders,
  type PositioningConfigurationFn,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Host } from '../../shared/contract/host.ts';
import type { AppError } from '../../shared/kernel/errors.ts';
import { SessionContext, startSession, type Session } from '../state/session.ts';
import { useLanguage } from '../state/ui-store.ts';
import { darkTheme, lightTheme } from '../styles/theme.ts';
import { ToastProvider } from '../ui/toast.tsx';
import styles from './app.module.css';
import { RecordMakersContext } from '../features/records/index.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Phase } from './phase.tsx';
import { recordMakers } from './record-makers.ts';
import { StartScreen } from './start-screen.tsx';
import { useIsDark } from './use-is-dark.ts';

interface AppProps {
  readonly host: Host;
}

// What opens over the page fits into the window and scrolls by itself: the window does not.
const fitIntoWindow: PositioningConfigurationFn = ({ options }) => ({
  ...options,
  autoSize: options.autoSize ?? 'height',
});

/** The whole window: colours, language, the session with the core, and whatever the program is showing. */
export function App({ host }: AppProps) {
  const [session, setSession] = useState<Session | null>(null);
  const [problem, setProblem] = useState<AppError | null>(null);
  const language = useLanguage();
  const isDark = useIsDark();
  // Fluent's focus engine ends with its last user. If a dialog goes with its page and takes the engine along, the whole window
  // stays hidden from screen readers; one user that never leaves keeps the engine.
  useFocusFinders();

  useEffect(() => {
    let isLeaving = false;
    let started: Session | null = null;
    void startSession(host).then((outcome) => {
      if (!outcome.ok) return setProblem(outcome.error);
      started = outcome.value;
      if (isLeaving) started.close();
      else setSession(started);
    });
    return () => {
      isLeaving = true;
      started?.close();
    };
  }, [host]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme}>
      <PositioningConfigurationProvider value={fitIntoWindow}>
        {/* A class on the provider itself would be copied to everything that opens over the page. */}
        <div className={styles.app}>
          {session === null ? (
            <StartScreen problem={problem} />
          ) : (
            <SessionContext value={session}>
              <RecordMakersContext value={recordMakers}>
                <ToastProvider>
                  <ErrorBoundary>
                    <Phase />
                  </ErrorBoundary>
                </ToastProvider>
              </RecordMakersContext>
            </SessionContext>
          )}
        </div>
      </PositioningConfigurationProvider>
    </FluentProvider>
  );
}
