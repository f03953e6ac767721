import { DndContext, KeyboardSensor, PointerSensor, closestCenter, useSensor, useSensors } from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useState } from 'react';
import type { DaySchedule } from '../../../../shared/domain/programme/schedule.ts';
import type { AgendaItemId } from '../../../../shared/kernel/ids.ts';
import type { AgendaItem } from '../../../../shared/model/agenda-item.ts';
import { useText } from '../../../state/use-text.ts';
import { BuilderContext, type BuilderState } from './builder-context.ts';
import { BuilderRow } from './builder-row.tsx';
import styles from './builder.module.css';
import { dragTexts } from './drag-texts.ts';
import { spotOver } from './drop-spot.ts';

interface BuilderProps {
  readonly state: BuilderState;
  readonly items: readonly AgendaItem[];
  readonly schedule: DaySchedule;
  /** Hears where an item would land while it is dragged, so that times show at once; null when the drag ends. */
  readonly onPreview: (preview: { id: AgendaItemId; overId: string } | null) => void;
}

/** The order of one day: rows that are moved, timed and edited in place. */
export function Builder({ state, items, schedule, onPreview }: BuilderProps) {
  const text = useText();
  const [draggedId, setDraggedId] = useState<string | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const plenary = schedule.rows.filter((row) => row.depth === 0);

  function finish(overId: string | null): void {
    const id = draggedId as AgendaItemId | null; // an id that a row handed to the drag
    setDraggedId(null);
    onPreview(null);
    if (id === null || overId === null || overId === id) return;
    const spot = spotOver(items, id, overId);
    if (spot) void state.actions.moveTo(id, spot);
  }

  return (
    <BuilderContext value={state}>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={dragTexts(text, items)}
        onDragStart={({ active }) => setDraggedId(String(active.id))}
        onDragOver={({ active, over }) =>
          onPreview(over === null ? null : { id: String(active.id) as AgendaItemId, overId: String(over.id) })
        }
        onDragEnd={({ over }) => finish(over === null ? null : String(over.id))}
        onDragCancel={() => finish(null)}
      >
        <SortableContext items={plenary.map((row) => row.item.id)} strategy={verticalListSortingStrategy}>
          <ul role="tree" aria-label={text.programme.list} className={styles.tree}>
            {plenary.map((row) => (
              <BuilderRow key={row.item.id} row={row} />
            ))}
          </ul>
        </SortableContext>
      </DndContext>
    </BuilderContext>
  );
}
