import { Button, Tooltip } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular, SearchRegular } from '@fluentui/react-icons';
import type { Database } from '../../../shared/model/database.ts';
import type { ActionContext } from '../../actions/action.ts';
import { commandLabelOf } from '../../actions/command-label.ts';
import { redoNow, undoNow } from '../../actions/document-actions.ts';
import { shortcutText } from '../../actions/shortcut.ts';
import { useDocument } from '../../state/use-document.ts';
import { useOpenDocument } from '../../state/use-host.ts';
import { AsOfPicker } from './as-of-picker.tsx';
import { SampleBadge } from './sample.tsx';
import { SaveStateText } from './save-state-text.tsx';
import { SettingsMenu } from './settings-menu.tsx';
import styles from './title-bar.module.css';

interface TitleBarProps {
  readonly context: ActionContext;
  /** The page below speaks of the day chosen here. */
  readonly usesAsOf: boolean;
}

/** Whose file this is and whether it is saved, search, undo, and the view. */
export function TitleBar({ context, usesAsOf }: TitleBarProps) {
  const { texts } = context;
  const { common } = texts;
  const openDocument = useOpenDocument();
  const officeName = useDocument(nameOfOffice);
  if (!openDocument) return null;
  const paletteKeys = shortcutText({ key: 'k', ctrl: true }, texts);
  return (
    <header className={styles.bar} data-pane="title">
      <div className={styles.file}>
        <div className={styles.names}>
          <span className={styles.office}>{officeName || common.file.unnamedOffice}</span>
          <span className={styles.fileName} title={common.file.folder(openDocument.folder)}>
            {openDocument.fileName}
          </span>
        </div>
        {context.isSample ? <SampleBadge onRemove={() => context.show('remove-sample')} /> : null}
        <SaveStateText document={openDocument} />
      </div>
      <Button
        className={styles.search ?? ''}
        icon={<SearchRegular />}
        onClick={() => context.show('palette')}
        aria-label={common.actionNames.palette}
        aria-keyshortcuts="Control+K"
      >
        <span className={styles.searchText}>{common.actionNames.palette}</span>
        <kbd className={styles.keys} aria-hidden="true">
          {paletteKeys}
        </kbd>
      </Button>
      <div className={styles.tools}>
        {usesAsOf ? <AsOfPicker /> : null}
        <StepButton context={context} direction="undo" command={openDocument.undo} />
        <StepButton context={context} direction="redo" command={openDocument.redo} />
        <SettingsMenu context={context} />
      </div>
    </header>
  );
}

interface StepButtonProps {
  readonly context: ActionContext;
  readonly direction: 'undo' | 'redo';
  readonly command: string | null;
}

function StepButton({ context, direction, command }: StepButtonProps) {
  const { file } = context.texts.common;
  const keys = shortcutText({ key: direction === 'undo' ? 'z' : 'y', ctrl: true }, context.texts);
  const isUndo = direction === 'undo';
  const nothing = isUndo ? file.nothingToUndo : file.nothingToRedo;
  const named = isUndo ? file.undoNamed : file.redoNamed;
  const label = command === null ? nothing : named(commandLabelOf(context.texts, command));
  return (
    <Tooltip content={command === null ? label : `${label} (${keys})`} relationship="label">
      <Button
        appearance="subtle"
        icon={isUndo ? <ArrowUndoRegular /> : <ArrowRedoRegular />}
        disabledFocusable={command === null}
        onClick={() => void (isUndo ? undoNow(context) : redoNow(context))}
      />
    </Tooltip>
  );
}

function nameOfOffice(database: Database): string {
  return database.office.shortName || database.office.name;
}
