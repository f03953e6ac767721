import { SortableContext, rectSortingStrategy } from '@dnd-kit/sortable';
import type { ScheduledItem } from '../../../../shared/domain/programme/schedule.ts';
import { BuilderRow } from './builder-row.tsx';
import styles from './builder.module.css';

/** What runs side by side, as columns. */
export function ParallelBlock({ rows }: { readonly rows: readonly ScheduledItem[] }) {
  return (
    <SortableContext items={rows.map((row) => row.item.id)} strategy={rectSortingStrategy}>
      <ul role="group" className={styles.columns}>
        {rows.map((row) => (
          <BuilderRow key={row.item.id} row={row} />
        ))}
      </ul>
    </SortableContext>
  );
}
