import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { RouterProvider } from 'react-router';
import { useAppState, useSession } from '../state/use-host.ts';
import { useText } from '../state/use-text.ts';
import { ProblemBar } from '../ui/dialog.tsx';
import styles from './app.module.css';
import { router } from './routes.tsx';

const Welcome = lazy(() => import('../features/welcome/index.ts').then((part) => ({ default: part.WelcomePage })));
const Recovery = lazy(() => import('../features/recovery/index.ts').then((part) => ({ default: part.RecoveryPage })));

/** Shows what the program is at: the welcome page, the recovery page, or the open document. */
export function Phase() {
  const state = useAppState();
  const { replica } = useSession();
  const data = useSyncExternalStore(replica.subscribe, replica.state);
  // The next file begins with its overview, not with a page of the last one.
  useEffect(() => {
    if (state.phase !== 'open') void router.navigate('/');
  }, [state.phase]);
  switch (state.phase) {
    case 'welcome':
      return (
        <Suspense fallback={<Loading />}>
          <Welcome recentFiles={state.recentFiles} defaultFolder={state.defaultFolder} />
        </Suspense>
      );
    case 'recovery':
      return (
        <Suspense fallback={<Loading />}>
          <Recovery state={state} />
        </Suspense>
      );
    case 'open':
      if (data.status === 'failed') return <ProblemBar error={data.error} />;
      return data.status === 'ready' ? <RouterProvider router={router} /> : <Loading />;
  }
}

function Loading() {
  const { connection } = useText().common;
  return (
    <main className={styles.centre}>
      <Spinner label={connection.loading} labelPosition="below" delay={300} />
    </main>
  );
}
