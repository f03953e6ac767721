import { useCallback, useMemo, useRef } from 'react';
import type { CommandInput } from '../../../../shared/commands/registry.ts';
import { fitsUnder, siblingsOf, spotOf, type Spot } from '../../../../shared/domain/programme/arrange.ts';
import { programmeOf } from '../../../../shared/domain/programme/blocks.ts';
import { guessType, usualDuration } from '../../../../shared/domain/programme/guess.ts';
import type { AgendaItemId } from '../../../../shared/kernel/ids.ts';
import type { AgendaItem } from '../../../../shared/model/agenda-item.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useSession } from '../../../state/use-host.ts';

export type ItemChanges = CommandInput<'programme.updateItem'>['changes'];

/** What the keys and buttons of the builder do; each works on the newest state, one after another. */
export interface ProgrammeActions {
  /** Adds below an item (null: at the end of the day); resolves with the new item's id. */
  readonly addBelow: (id: AgendaItemId | null, dayIndex: number) => Promise<AgendaItemId | null>;
  readonly update: (id: AgendaItemId, changes: ItemChanges) => Promise<boolean>;
  /** Sets a title; an item that had none gets the type and duration that the title suggests. */
  readonly rename: (id: AgendaItemId, title: string) => Promise<boolean>;
  readonly lengthen: (id: AgendaItemId, minutes: number) => Promise<void>;
  readonly move: (id: AgendaItemId, by: -1 | 1) => Promise<boolean>;
  readonly moveTo: (id: AgendaItemId, spot: Spot) => Promise<boolean>;
  readonly moveIn: (id: AgendaItemId) => Promise<boolean>;
  readonly moveOut: (id: AgendaItemId) => Promise<boolean>;
  readonly toggleLock: (id: AgendaItemId) => Promise<void>;
  readonly duplicate: (id: AgendaItemId) => Promise<AgendaItemId | null>;
  readonly remove: (id: AgendaItemId) => Promise<void>;
}

/** The changes of one meeting's programme, in the order of the keys pressed. */
export function useProgramme(meetingId: string): ProgrammeActions {
  const run = useCommand();
  const { replica } = useSession();
  const last = useRef<Promise<unknown>>(Promise.resolve());

  // A key that repeats fires faster than changes come back; each waits for the one before and reads the newest state.
  const inOrder = useCallback(
    <Value>(work: (items: readonly AgendaItem[]) => Promise<Value>): Promise<Value> => {
      const next = last.current.then(() => {
        const state = replica.state();
        const meeting = state.status === 'ready' ? state.database.meetings[meetingId] : undefined;
        return work(meeting ? programmeOf(meeting) : []);
      });
      last.current = next.catch(() => undefined);
      return next;
    },
    [meetingId, replica],
  );

  return useMemo<ProgrammeActions>(() => {
    const moveTo = async (id: AgendaItemId, spot: Spot): Promise<boolean> =>
      (
        await run('programme.moveItem', {
          meetingId,
          id,
          spot: { dayIndex: spot.dayIndex, parentId: spot.parentId, index: spot.index },
        })
      ).ok;
    const update = async (id: AgendaItemId, changes: ItemChanges): Promise<boolean> =>
      (await run('programme.updateItem', { meetingId, id, changes })).ok;
    return {
      addBelow: (id, dayIndex) =>
        inOrder(async (items) => {
          const at = id === null ? undefined : spotOf(items, id);
          const spot = at ? { ...at, index: at.index + 1 } : { dayIndex, parentId: null, index: null };
          const done = await run('programme.addItem', { meetingId, spot, content: {} });
          return done.ok ? done.value.id : null;
        }),
      update: (id, changes) => inOrder(() => update(id, changes)),
      rename: (id, title) =>
        inOrder((items) => {
          const type = items.find((item) => item.id === id)?.title === '' ? guessType(title) : null;
          const guessed = type === null ? {} : { agendaItemType: type, durationMinutes: usualDuration(type) };
          return update(id, { title, ...guessed });
        }),
      lengthen: (id, minutes) =>
        inOrder(async (items) => {
          const present = items.find((item) => item.id === id)?.durationMinutes ?? 0;
          // From 32 up comes 35, down comes 30: steps end on five minutes.
          const next = minutes > 0 ? Math.floor(present / 5) * 5 + minutes : Math.ceil(present / 5) * 5 + minutes;
          if (next >= 0 && next <= 1440) await update(id, { durationMinutes: next });
        }),
      move: (id, by) =>
        inOrder(async (items) => {
          const at = spotOf(items, id);
          if (!at || at.index + by < 0 || at.index + by >= siblingsOf(items, at).length) return false;
          return moveTo(id, { ...at, index: at.index + by });
        }),
      moveTo: (id, spot) => inOrder(() => moveTo(id, spot)),
      moveIn: (id) =>
        inOrder(async (items) => {
          const at = spotOf(items, id);
          const before = at && siblingsOf(items, at)[at.index - 1];
          if (!before || at.parentId !== null || !fitsUnder(items, id, before.id)) return false;
          const index = siblingsOf(items, { dayIndex: at.dayIndex, parentId: before.id }).length;
          return moveTo(id, { dayIndex: at.dayIndex, parentId: before.id, index });
        }),
      moveOut: (id) =>
        inOrder(async (items) => {
          const at = spotOf(items, id);
          const parent = at?.parentId ? spotOf(items, at.parentId) : undefined;
          return parent ? moveTo(id, { ...parent, index: parent.index + 1 }) : false;
        }),
      toggleLock: (id) =>
        inOrder(async (items) => {
          const isLocked = (items.find((item) => item.id === id)?.lockedStart ?? null) !== null;
          if (isLocked) await run('programme.unlockStart', { meetingId, id });
          else await run('programme.lockStart', { meetingId, id, start: null });
        }),
      duplicate: (id) =>
        inOrder(async () => {
          const done = await run('programme.duplicateItem', { meetingId, id });
          return done.ok ? done.value.id : null;
        }),
      remove: (id) => inOrder(async () => void (await run('programme.removeItem', { meetingId, id }))),
    };
  }, [inOrder, meetingId, run]);
}
