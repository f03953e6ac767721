import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import type { ActionGroup } from '../../actions/action.ts';
import { actions } from '../../actions/registry.tsx';
import { shortcutText, type Shortcut } from '../../actions/shortcut.ts';
import { useText } from '../../state/use-text.ts';
import styles from './shortcuts-dialog.module.css';

interface ShortcutsDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

interface Row {
  readonly label: string;
  readonly shortcuts: readonly Shortcut[];
}

const groups: readonly ActionGroup[] = ['file', 'edit', 'go', 'view'];

/** Every key the program knows. */
export function ShortcutsDialog({ isOpen, onClose }: ShortcutsDialogProps) {
  const texts = useText();
  const { shortcutsDialog, actions: labels } = texts.common;
  return (
    <Dialog open={isOpen} onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface ?? ''}>
        <DialogBody>
          <DialogTitle>{shortcutsDialog.title}</DialogTitle>
          <DialogContent className={styles.content ?? ''} tabIndex={0} role="region" aria-label={shortcutsDialog.title}>
            {sections(texts).map(({ title, rows }) => (
              <section key={title} aria-label={title}>
                <h3 className={styles.heading}>{title}</h3>
                <dl className={styles.list}>
                  {rows.map((row) => (
                    <div key={row.label} className={styles.row}>
                      <dt>{row.label}</dt>
                      <dd className={styles.keys}>
                        {row.shortcuts.map((shortcut) => (
                          <kbd key={shortcutText(shortcut, texts)}>{shortcutText(shortcut, texts)}</kbd>
                        ))}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" autoFocus onClick={onClose}>
              {labels.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function sections(texts: Catalogue): { readonly title: string; readonly rows: readonly Row[] }[] {
  const { shortcutsDialog, actionNames } = texts.common;
  const { tableKeys, fieldKeys } = shortcutsDialog;
  const ofGroup = (group: ActionGroup): Row[] =>
    actions
      .filter((action) => action.group === group && action.shortcuts.length > 0)
      .map((action) => ({ label: actionNames[action.name], shortcuts: action.shortcuts }));
  return [
    ...groups.map((group) => ({ title: shortcutsDialog.groups[group], rows: ofGroup(group) })),
    {
      title: shortcutsDialog.inTables,
      rows: [
        {
          label: tableKeys.move,
          shortcuts: [{ key: 'ArrowUp' }, { key: 'ArrowDown' }, { key: 'ArrowLeft' }, { key: 'ArrowRight' }],
        },
        {
          label: tableKeys.firstLast,
          shortcuts: [
            { key: 'Home', ctrl: true },
            { key: 'End', ctrl: true },
          ],
        },
        { label: tableKeys.open, shortcuts: [{ key: 'Enter' }] },
        { label: tableKeys.edit, shortcuts: [{ key: 'F2' }] },
        { label: tableKeys.select, shortcuts: [{ key: ' ' }] },
        {
          label: tableKeys.widen,
          shortcuts: [
            { key: 'ArrowLeft', shift: true },
            { key: 'ArrowRight', shift: true },
          ],
        },
        ...cellRows(texts),
      ],
    },
    {
      title: shortcutsDialog.inFields,
      rows: [
        { label: fieldKeys.commit, shortcuts: [{ key: 'Enter' }] },
        { label: fieldKeys.restore, shortcuts: [{ key: 'Escape' }] },
      ],
    },
  ].filter(({ rows }) => rows.length > 0);
}

function cellRows({ views: { keys } }: Catalogue): Row[] {
  return [
    {
      label: keys.range,
      shortcuts: [
        { key: 'ArrowDown', shift: true },
        { key: 'ArrowRight', shift: true },
      ],
    },
    { label: keys.all, shortcuts: [{ key: 'a', ctrl: true }] },
    { label: keys.row, shortcuts: [{ key: ' ', shift: true }] },
    { label: keys.copy, shortcuts: [{ key: 'c', ctrl: true }] },
    { label: keys.paste, shortcuts: [{ key: 'v', ctrl: true }] },
    { label: keys.edit, shortcuts: [{ key: 'F2' }] },
    { label: keys.down, shortcuts: [{ key: 'Enter' }] },
    { label: keys.right, shortcuts: [{ key: 'Tab' }] },
    { label: keys.cancel, shortcuts: [{ key: 'Escape' }] },
    { label: keys.clear, shortcuts: [{ key: 'Delete' }] },
    { label: keys.sortMore, shortcuts: [{ key: 'Enter', shift: true }] },
    {
      label: keys.group,
      shortcuts: [{ key: 'ArrowLeft' }, { key: 'ArrowRight' }],
    },
  ];
}
