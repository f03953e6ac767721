import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger, Spinner } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ShownListRequest } from '../../../../shared/contract/methods.ts';
import type { ViewList } from '../../../../shared/model/saved-view.ts';
import { useToast } from '../../../state/toasts.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useHost } from '../../../state/use-host.ts';
import { useTellWritten } from '../../../state/use-tell-written.ts';
import { useText } from '../../../state/use-text.ts';
import styles from '../data-table.module.css';
import { menuPlace } from '../menu-place.ts';
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
  const toast = useToast();
  const tell = useTellWritten();
  const asOf = useAsOf();
  const language = useLanguage();
  const { chosen, isChanged } = useChosenView(viewList, model);
  const [isBusy, setBusy] = useState(false);

  async function write(format: ShownListRequest['format']): Promise<void> {
    setBusy(true);
    const done = await host.call('export.list', {
      viewList,
      arrangement: { ...model.arrangement, columns: model.visibleColumns.map(({ id }) => id) },
      viewName: chosen && !isChanged ? chosen.name : null,
      asOf,
      language,
      format,
    });
    setBusy(false);
    if (done.ok) tell(done.value, texts.done);
    else if (done.error.code !== 'cancelled') toast.problem(done.error);
  }

  return (
    <Menu positioning={menuPlace}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={styles.filterButton ?? ''}
          appearance="subtle"
          icon={isBusy ? <Spinner size="tiny" /> : <ArrowDownloadRegular />}
          disabledFocusable={isBusy}
          title={texts.title}
        >
          {texts.action}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void write('xlsx')}>{texts.xlsx}</MenuItem>
          <MenuItem onClick={() => void write('csv')}>{texts.csv}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
