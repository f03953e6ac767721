import type { ReactElement } from 'react';
import { foldGerman } from '../../../shared/kernel/collate.ts';
import type { Action, ActionContext } from '../../actions/action.ts';
import { actions } from '../../actions/registry.tsx';
import { shortcutText } from '../../actions/shortcut.ts';
import { RecordIcon } from './record-icon.tsx';
import type { SearchRecord } from './search-record.ts';

/** One line of the palette. */
export interface PaletteEntry {
  readonly id: string;
  readonly icon: ReactElement;
  readonly title: string;
  readonly detail: string;
  /** What it is: kind of record, or the keys of a command. */
  readonly note: string;
  readonly perform: () => void;
}

/** The found records and the commands that fit; all commands while nothing is typed. */
export function paletteEntries(
  typed: string,
  records: readonly SearchRecord[],
  context: ActionContext,
): readonly PaletteEntry[] {
  const fitting = actions.filter(
    (action) => action.name !== 'palette' && action.isAvailable(context) && fits(labelOf(action, context), typed),
  );
  return [
    ...records.map((record) => recordEntry(record, context)),
    ...fitting.map((each) => actionEntry(each, context)),
  ];
}

/** Says whether every typed word begins a word of the label. */
function fits(label: string, typed: string): boolean {
  const words = foldGerman(label).split(/[^a-z0-9]+/);
  return foldGerman(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)));
}

function recordEntry(record: SearchRecord, context: ActionContext): PaletteEntry {
  return {
    id: record.id,
    icon: <RecordIcon kind={record.kind} />,
    title: record.title,
    detail: record.detail,
    note: context.texts.search.kinds[record.kind],
    perform: () => context.navigate(record.path),
  };
}

function actionEntry(action: Action, context: ActionContext): PaletteEntry {
  const [shortcut] = action.shortcuts;
  return {
    id: `action/${action.name}`,
    icon: action.icon,
    title: labelOf(action, context),
    detail: '',
    note: shortcut ? shortcutText(shortcut, context.texts) : context.texts.search.kinds.action,
    perform: () => void action.perform(context),
  };
}

function labelOf(action: Action, { texts }: ActionContext): string {
  return texts.common.actionNames[action.name];
}
