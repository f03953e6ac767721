import { mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useText } from '../../state/use-text.ts';
import { cellId } from './cell-position.ts';
import styles from './data-table.module.css';
import type { GridItem } from './use-data-table.ts';

interface GroupRowProps {
  readonly gridId: string;
  readonly group: Extract<GridItem<never>, { kind: 'group' }>;
  readonly index: number;
  readonly offsetPx: number;
  readonly columnCount: number;
  readonly isActive: boolean;
}

/** The head of a group: what its rows have in common, and how many they are. */
export function GroupRow({ gridId, group, index, offsetPx, columnCount, isActive }: GroupRowProps) {
  const { group: texts } = useText().views;
  const label = group.label || texts.blank;
  return (
    <div
      className={mergeClasses(styles.row, styles.bodyRow, styles.groupRow)}
      role="row"
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={!group.isCollapsed}
      style={{ transform: `translateY(${offsetPx}px)` }}
    >
      <div
        // Whichever column the cursor stands in, on this line it stands here.
        id={cellId(gridId, { row: index, column: 0 })}
        role="gridcell"
        aria-colindex={1}
        aria-colspan={columnCount}
        aria-label={texts.named(label, group.count)}
        data-row={index}
        data-column={0}
        className={mergeClasses(styles.cell, styles.groupCell, isActive && styles.active)}
      >
        {group.isCollapsed ? <ChevronRightRegular aria-hidden="true" /> : <ChevronDownRegular aria-hidden="true" />}
        <span className={styles.text}>{label}</span>
        <span className={styles.groupCount}>{texts.count(group.count)}</span>
      </div>
    </div>
  );
}
