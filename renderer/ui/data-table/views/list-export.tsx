import type { ViewList } from '../../../../shared/model/saved-view.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useHost } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { ExportMenu } from '../../export-menu.tsx';
import styles from '../data-table.module.css';
import type { DataTableModel } from '../use-data-table.ts';
import { useChosenView } from './use-chosen-view.ts';

interface ListExportProps<Row extends object> {
  readonly viewList: ViewList;
  readonly model: DataTableModel<Row>;
}

/** Writes the list as it is shown, rows, order and columns, for Excel or as text. */
export function ListExport<Row extends object>({ viewList, model }: ListExportProps<Row>) {
  const { written: texts } = useText().views;
  const host = useHost();
  const asOf = useAsOf();
  const language = useLanguage();
  const { chosen, isChanged } = useChosenView(viewList, model);
  return (
    <ExportMenu
      className={styles.filterButton ?? ''}
      appearance="subtle"
      title={texts.title}
      write={(format) =>
        host.call('export.list', {
          viewList,
          arrangement: { ...model.arrangement, columns: model.visibleColumns.map(({ id }) => id) },
          viewName: chosen && !isChanged ? chosen.name : null,
          asOf,
          language,
          format,
        })
      }
    />
  );
}
