import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { BookmarkMultipleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { arrangementOf, plainArrangement } from '../../../../shared/domain/views/arrangement.ts';
import type { SavedView, ViewList } from '../../../../shared/model/saved-view.ts';
import { useToast } from '../../../state/toasts.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { ConfirmDialog } from '../../dialog.tsx';
import type { TableSort } from '../column.ts';
import styles from '../data-table.module.css';
import { menuPlace } from '../menu-place.ts';
import type { DataTableModel } from '../use-data-table.ts';
import { useChosenView } from './use-chosen-view.ts';
import { ViewNameDialog } from './view-name-dialog.tsx';

interface ViewMenuProps<Row extends object> {
  readonly viewList: ViewList;
  readonly model: DataTableModel<Row>;
  readonly initialSort: TableSort | null;
}

/** The value of the entry that shows the list as it comes. */
const allRows = '';

/** Chooses among the saved views of a list, and keeps what the list shows now as one. */
export function ViewMenu<Row extends object>({ viewList, model, initialSort }: ViewMenuProps<Row>) {
  const { views: texts } = useText();
  const canWrite = useCanWrite();
  const run = useCommand();
  const toast = useToast();
  const [asking, setAsking] = useState<'create' | 'rename' | 'remove' | null>(null);
  const close = (): void => setAsking(null);
  const { arrangement, setArrangement } = model;
  const { views, chosen, isChanged } = useChosenView(viewList, model);
  const label = isChanged ? texts.menu.changed : texts.menu.label;

  function show(id: string): void {
    const view = views.find((each) => each.id === id);
    if (view) return setArrangement(arrangementOf(view), view.id);
    const sort = initialSort ? [{ column: initialSort.id, isDescending: initialSort.desc }] : [];
    setArrangement({ ...plainArrangement, sort }, null);
  }

  async function save(view: SavedView): Promise<void> {
    const done = await run('savedView.update', { id: view.id, changes: copyOf(arrangement) });
    if (done.ok) toast.success(texts.dialog.saved(view.name));
  }

  return (
    <>
      <Menu
        positioning={menuPlace}
        checkedValues={{ view: [chosen?.id ?? allRows] }}
        onCheckedValueChange={(_, { checkedItems }) => show(checkedItems[0] ?? allRows)}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton className={styles.viewButton ?? ''} icon={<BookmarkMultipleRegular />}>
            <span className={styles.filterText}>{label(chosen?.name ?? texts.menu.all)}</span>
          </MenuButton>
        </MenuTrigger>
        <MenuPopover className={styles.filterMenu ?? ''}>
          <MenuList>
            <MenuItemRadio name="view" value={allRows}>
              {texts.menu.all}
            </MenuItemRadio>
            {views.length > 0 ? (
              <MenuGroup>
                <MenuGroupHeader>{texts.menu.own}</MenuGroupHeader>
                {views.map((view) => (
                  <MenuItemRadio key={view.id} name="view" value={view.id}>
                    {view.name}
                  </MenuItemRadio>
                ))}
              </MenuGroup>
            ) : null}
            {canWrite || isChanged ? <MenuDivider /> : null}
            {chosen && isChanged && canWrite ? (
              <MenuItem onClick={() => void save(chosen)}>{texts.menu.save}</MenuItem>
            ) : null}
            {chosen && isChanged ? <MenuItem onClick={() => show(chosen.id)}>{texts.menu.reset}</MenuItem> : null}
            {canWrite ? <MenuItem onClick={() => setAsking('create')}>{texts.menu.saveAs}</MenuItem> : null}
            {chosen && canWrite ? <MenuItem onClick={() => setAsking('rename')}>{texts.menu.rename}</MenuItem> : null}
            {chosen && canWrite ? <MenuItem onClick={() => setAsking('remove')}>{texts.menu.remove}</MenuItem> : null}
          </MenuList>
        </MenuPopover>
      </Menu>
      {asking === 'create' ? (
        <ViewNameDialog
          title={texts.dialog.saveTitle}
          others={views}
          name=""
          onSubmit={async (name) => {
            const record = { ...copyOf(arrangement), name, viewList };
            const done = await run('savedView.create', { record }, { quiet: true });
            if (!done.ok) return done;
            setArrangement(arrangement, done.value.id);
            toast.success(texts.dialog.saved(name));
            return done;
          }}
          onClose={close}
        />
      ) : null}
      {asking === 'rename' && chosen ? (
        <ViewNameDialog
          title={texts.dialog.renameTitle}
          others={views.filter((view) => view !== chosen)}
          name={chosen.name}
          submitLabel={texts.dialog.renameConfirm}
          onSubmit={(name) => run('savedView.update', { id: chosen.id, changes: { name } }, { quiet: true })}
          onClose={close}
        />
      ) : null}
      {asking === 'remove' && chosen ? (
        <ConfirmDialog
          isOpen
          title={texts.dialog.removeTitle(chosen.name)}
          text={texts.dialog.removeText}
          confirmLabel={texts.dialog.removeConfirm}
          onConfirm={() => run('savedView.remove', { id: chosen.id })}
          onClose={close}
        />
      ) : null}
    </>
  );
}

function copyOf({ search, filters, sort, groupBy, columns }: DataTableModel<object>['arrangement']) {
  return { search: search.trim(), filters, sort, groupBy, columns };
}
