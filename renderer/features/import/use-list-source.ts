import { useContext, useState } from 'react';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { ClockContext } from '../../state/clock.ts';
import { useLanguage } from '../../state/ui-store.ts';
import { useText } from '../../state/use-text.ts';
import { fileBase64 } from '../records/index.ts';
import type { ListSource } from './import-stage.ts';

/** Far above what the core reads as a list: such a file is not even loaded into the window. */
const mostBytes = 60_000_000;

/** Makes a list out of what was dropped, chosen or pasted. */
export interface ListSources {
  readonly take: (list: File | string, name?: string) => void;
  /** Why the last file could not be read here; null: it could. */
  readonly problem: string | null;
}

/** Reads files and cells for the import; a file that cannot be read is answered with a sentence. */
export function useListSource(onSource: (source: ListSource) => void): ListSources {
  const { choose } = useText().imports;
  const language = useLanguage();
  const clock = useContext(ClockContext);
  const [problem, setProblem] = useState<string | null>(null);
  const take = (list: File | string, name = ''): void => {
    setProblem(null);
    if (typeof list === 'string') {
      onSource({ fileName: name.trim() || choose.pastedAt(formatInstant(clock.now(), language)), text: list });
    } else if (list.size > mostBytes) {
      setProblem(choose.tooLarge(list.name));
    } else {
      fileBase64(list).then(
        (base64) => onSource({ fileName: list.name, base64 }),
        // A folder, a file that another program holds, or one that is gone.
        () => setProblem(choose.unreadable(list.name)),
      );
    }
  };
  return { take, problem };
}
