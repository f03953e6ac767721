import { useMemo, useState } from 'react';
import type { DaySchedule, ScheduledItem } from '../../../../shared/domain/programme/schedule.ts';
import { fullName } from '../../../../shared/domain/organisations/names.ts';
import type { AgendaItemId } from '../../../../shared/kernel/ids.ts';
import type { AgendaItem } from '../../../../shared/model/agenda-item.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import type { BuilderState, Editing } from './builder-context.ts';
import type { RowCommand } from './builder-keys.ts';
import { useProgramme } from './use-programme.ts';

const contactsOf = (database: Database) => database.contacts;
const sitesOf = (database: Database) => database.sites;

interface Builder {
  readonly state: BuilderState;
  /** What a screen reader is told about the last change. */
  readonly announcement: string;
  readonly addAtEnd: () => Promise<void>;
}

/** Holds which row is current, which field is edited, and what each key does. */
export function useBuilderState(
  meeting: Meeting,
  dayIndex: number,
  schedule: DaySchedule,
  onDetails: () => void,
): Builder {
  const { programme } = useText();
  const canWrite = useCanWrite();
  const actions = useProgramme(meeting.id);
  const contacts = useDocument(contactsOf);
  const sites = useDocument(sitesOf);
  const [chosenId, setChosenId] = useState<AgendaItemId | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const { rows } = schedule;
  const ids = rows.map((row) => row.item.id);
  const currentId = chosenId !== null && ids.includes(chosenId) ? chosenId : (ids[0] ?? null);
  const titleOf = (id: string): string => {
    const title = meeting.agenda[id]?.title ?? '';
    return title === '' ? programme.untitled : title;
  };

  async function add(below: AgendaItemId | null): Promise<void> {
    const id = await actions.addBelow(below, dayIndex);
    if (id === null) return;
    setChosenId(id);
    setEditing({ id, field: 'title' });
  }

  async function change(id: AgendaItemId, command: RowCommand): Promise<void> {
    const at = ids.indexOf(id);
    const row = rows[at];
    switch (command) {
      case 'add-below':
        return add(id);
      case 'move-up':
      case 'move-down':
        await actions.move(id, command === 'move-up' ? -1 : 1);
        return setAnnouncement(programme.drag.end(titleOf(id)));
      case 'move-in':
      case 'move-out':
        await (command === 'move-in' ? actions.moveIn(id) : actions.moveOut(id));
        return setAnnouncement(programme.drag.end(titleOf(id)));
      case 'longer':
      case 'shorter':
        return actions.lengthen(id, command === 'longer' ? 5 : -5);
      case 'toggle-lock':
        await actions.toggleLock(id);
        return setAnnouncement(
          row?.item.lockedStart === null
            ? programme.announce.locked(titleOf(id), row.start)
            : programme.announce.unlocked(titleOf(id)),
        );
      case 'duplicate': {
        const copy = await actions.duplicate(id);
        if (copy !== null) setChosenId(copy);
        return;
      }
      case 'remove': {
        const neighbour = rows.slice(at + 1).find((each) => each.item.parentId !== id) ?? rows[at - 1];
        setChosenId(neighbour?.item.id ?? null);
        await actions.remove(id);
        return setAnnouncement(programme.announce.removed(titleOf(id)));
      }
      default:
        return;
    }
  }

  function perform(id: AgendaItemId, command: RowCommand): void {
    const at = ids.indexOf(id);
    const go = (to: AgendaItemId | undefined): void => to && setChosenId(to);
    setChosenId(id);
    if (command === 'previous') return go(ids[at - 1]);
    if (command === 'next') return go(ids[at + 1]);
    if (command === 'first') return go(ids[0]);
    if (command === 'last') return go(ids.at(-1));
    if (command === 'details') return onDetails();
    if (!canWrite) return;
    if (command === 'edit') return setEditing({ id, field: 'title' });
    if (command === 'edit-duration') return setEditing({ id, field: 'duration' });
    void change(id, command);
  }

  const names = useMemo(
    () => ({
      site: (id: string) => sites[id]?.shortName ?? '',
      contact: (id: string) => (contacts[id] ? fullName(contacts[id]) : ''),
      theme: (id: string) => meeting.themes.find((theme) => theme.id === id)?.label ?? '',
    }),
    [sites, contacts, meeting.themes],
  );
  const childrenOf = (item: AgendaItem): readonly ScheduledItem[] =>
    rows.filter((row) => row.item.parentId === item.id);

  return {
    announcement,
    addAtEnd: () => add(rows.filter((row) => row.depth === 0).at(-1)?.item.id ?? null),
    state: {
      meetingId: meeting.id,
      currentId,
      editing,
      canWrite,
      dayCount: meeting.days.length,
      names,
      actions,
      select: setChosenId,
      edit: setEditing,
      perform,
      childrenOf,
    },
  };
}
