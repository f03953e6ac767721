import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { Database } from '../../../shared/model/database.ts';
import type { ActionContext } from '../../actions/action.ts';
import { useUiStore } from '../../state/ui-store.ts';
import { useDocument } from '../../state/use-document.ts';
import { useAppState, useCapabilities, useHost } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { useToast } from '../../ui/toast.tsx';

/** What can open over the page. */
export type ShellDialog = 'palette' | 'shortcuts' | 'remove-sample';

/** Gathers what the program's own actions need. */
export function useActionContext(show: (dialog: ShellDialog) => void): ActionContext {
  const host = useHost();
  const capabilities = useCapabilities();
  const texts = useText();
  const toast = useToast();
  const appState = useAppState();
  const isSample = useDocument(holdsSample);
  const goTo = useNavigate();
  const { setLanguage, setTheme } = useUiStore.getState();
  return useMemo(
    () => ({
      host,
      capabilities,
      texts,
      toast,
      appState,
      isSample,
      // the router takes steps and addresses in two signatures
      navigate: (to) => void (typeof to === 'number' ? goTo(to) : goTo(to)),
      show,
      setLanguage,
      setTheme,
    }),
    [host, capabilities, texts, toast, appState, isSample, goTo, show, setLanguage, setTheme],
  );
}

/** Whether the open file holds the invented sample. */
function holdsSample(database: Database): boolean {
  return database.office.isSample;
}
