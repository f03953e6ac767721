import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Outlet, useLocation, useMatches, useNavigation, useSearchParams } from 'react-router';
import { useMenuChoices } from '../../actions/use-menu-choices.ts';
import { useShortcuts } from '../../actions/use-shortcuts.ts';
import { useHost, useOpenDocument, useSession } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { AskedEntryContext, useAskedRow } from '../../ui/asked-entry.ts';
import { ErrorBoundary } from '../error-boundary.tsx';
import type { RouteHandle } from '../route-handle.ts';
import { ConnectionBanner } from './connection-banner.tsx';
import { ReadOnlyBanner } from './read-only-banner.tsx';
import { RemoveSampleDialog } from './sample.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import styles from './shell.module.css';
import { SideNavigation } from './side-navigation.tsx';
import { TitleBar } from './title-bar.tsx';
import { useActionContext, type ShellDialog } from './use-action-context.ts';

const Palette = lazy(() => import('../../features/search/index.ts').then((part) => ({ default: part.Palette })));

/** The frame around every page: title bar, navigation, the page, and what opens over them. */
export function Shell() {
  const { common } = useText();
  const [dialog, setDialog] = useState<ShellDialog | null>(null);
  const context = useActionContext(setDialog);
  const usesAsOf = useMatches().some((match) => (match.handle as RouteHandle | undefined)?.usesAsOf); // our own routes
  const closeDialog = (): void => setDialog(null);
  useShortcuts(context);
  useMenuChoices(context);
  useFlushOnBlur();
  usePreparedSearch();
  const main = useFocusOnPageChange();
  const [search] = useSearchParams();
  const asked = search.get('eintrag');
  useAskedRow(main, asked);

  return (
    <div className={styles.shell}>
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault(); // the address behind the # belongs to the pages
          focusPage(main.current);
        }}
      >
        {common.navigation.skipToContent}
      </a>
      <TitleBar context={context} usesAsOf={usesAsOf} />
      <SideNavigation />
      <div className={styles.content}>
        <ConnectionBanner />
        <ReadOnlyBanner />
        <main id="main" className={styles.main} ref={main} tabIndex={-1} data-pane="page">
          <ErrorBoundary>
            <Suspense fallback={<Spinner delay={300} />}>
              <AskedEntryContext value={asked}>
                <Outlet />
              </AskedEntryContext>
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      {dialog === 'palette' ? (
        <Suspense fallback={null}>
          <Palette context={context} onClose={closeDialog} />
        </Suspense>
      ) : null}
      <ShortcutsDialog isOpen={dialog === 'shortcuts'} onClose={closeDialog} />
      <RemoveSampleDialog isOpen={dialog === 'remove-sample'} onClose={closeDialog} />
    </div>
  );
}

/** What is on the screen is on the disk when the user turns to another program. */
function useFlushOnBlur(): void {
  const host = useHost();
  const isPending = useOpenDocument()?.save.state === 'pending';
  useEffect(() => {
    const flush = (): void => {
      if (isPending) void host.call('document.save', {});
    };
    window.addEventListener('blur', flush);
    return () => window.removeEventListener('blur', flush);
  }, [host, isPending]);
}

/** The search learns the data while nothing else is to do. */
function usePreparedSearch(): void {
  const { replica } = useSession();
  const texts = useText();
  useEffect(() => {
    let stop: (() => void) | null = null;
    let hasLeft = false;
    const request = requestIdleCallback(() => {
      void import('../../features/search/index.ts').then(({ prepareSearch }) => {
        if (!hasLeft) stop = prepareSearch(replica, texts);
      });
    });
    return () => {
      hasLeft = true;
      cancelIdleCallback(request);
      stop?.();
    };
  }, [replica, texts]);
}

/**
 * A new page is announced by its heading, not left to be found; so is the first one: the dialog that made the file has gone with
 * its page, and the focus with it.
 */
function useFocusOnPageChange() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const isIdle = useNavigation().state === 'idle';
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (!isIdle || shown.current === pathname) return;
    shown.current = pathname;
    main.current?.scrollTo(0, 0);
    focusPage(main.current);
  }, [pathname, isIdle]);
  return main;
}

function focusPage(main: HTMLElement | null): void {
  const title = main?.querySelector<HTMLElement>('[data-page-title]');
  (title ?? main)?.focus();
}
