import { useCallback } from 'react';
import { viewsOf } from '../../../shared/domain/views/queries.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { SavedView, ViewList } from '../../../shared/model/saved-view.ts';
import { useDocument } from '../../state/use-document.ts';
import { useText } from '../../state/use-text.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';

interface ViewChoiceProps {
  /** The lists whose saved views are offered; keep the same array between renders. */
  readonly lists: readonly ViewList[];
  /** Null: none. */
  readonly chosen: SavedView | null;
  /** What no view means here. */
  readonly noneLabel: string;
  readonly onChoose: (view: SavedView | null) => void;
}

/** Chooses a saved view of a list for work elsewhere; nothing while none is saved. */
export function ViewChoice({ lists, chosen, noneLabel, onChoose }: ViewChoiceProps) {
  const { views: texts } = useText();
  const views = useDocument(
    useCallback((database: Database) => lists.flatMap((list) => viewsOf(database, list)), [lists]),
  );
  if (views.length === 0) return null;
  const isMixed = new Set(views.map(({ viewList }) => viewList)).size > 1;
  const labelOf = ({ name, viewList }: SavedView): string => (isMixed ? texts.use.of[viewList](name) : name);
  return (
    <ChoiceField
      label={texts.use.label}
      value={chosen?.id ?? null}
      choices={views.map((view) => ({ value: view.id, label: labelOf(view) }))}
      clearLabel={noneLabel}
      isAlwaysEditable
      onCommit={(id) => onChoose(views.find((view) => view.id === id) ?? null)}
      onClear={() => onChoose(null)}
    />
  );
}
