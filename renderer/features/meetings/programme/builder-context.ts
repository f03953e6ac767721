import { createContext, useContext } from 'react';
import type { ScheduledItem } from '../../../../shared/domain/programme/schedule.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import type { AgendaItemId } from '../../../../shared/kernel/ids.ts';
import type { AgendaItem } from '../../../../shared/model/agenda-item.ts';
import type { RowCommand } from './builder-keys.ts';
import type { ProgrammeActions } from './use-programme.ts';

/** The fields that are edited in the row itself, in the order of the Tab key. */
export const inlineFields = ['title', 'duration', 'who', 'room'] as const;
export type InlineField = (typeof inlineFields)[number];

/** Which field of which item is being edited. */
export interface Editing {
  readonly id: AgendaItemId;
  readonly field: InlineField;
}

/** Names that rows show for ids. */
export interface RowNames {
  readonly site: (id: string) => string;
  readonly contact: (id: string) => string;
  readonly theme: (id: string) => string;
}

/** What every row of the builder needs. */
export interface BuilderState {
  readonly meetingId: string;
  readonly currentId: string | null;
  readonly editing: Editing | null;
  readonly canWrite: boolean;
  readonly dayCount: number;
  readonly names: RowNames;
  readonly actions: ProgrammeActions;
  readonly select: (id: AgendaItemId) => void;
  readonly edit: (editing: Editing | null) => void;
  /** Does what a key or a menu entry asks of a row. */
  readonly perform: (id: AgendaItemId, command: RowCommand) => void;
  readonly childrenOf: (item: AgendaItem) => readonly ScheduledItem[];
}

export const BuilderContext = createContext<BuilderState | null>(null);

/** The state of the builder around a row. */
export function useBuilder(): BuilderState {
  return required(useContext(BuilderContext), 'rows are rendered inside the builder');
}
