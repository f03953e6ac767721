import { useCallback, useMemo } from 'react';
import { countByTable } from '../../../../shared/domain/import-runs/count-records.ts';
import { planImportUndo, type KeptRecord } from '../../../../shared/domain/import-runs/plan-import-undo.ts';
import { recordTitles } from '../../../../shared/domain/record-titles.ts';
import { formatInstant } from '../../../../shared/i18n/format.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { ImportRun } from '../../../../shared/model/import-run.ts';
import { refText, type RecordRef } from '../../../../shared/model/record-ref.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { useText } from '../../../state/use-text.ts';
import { FormDialog } from '../../../ui/dialog.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { countText } from '../count-text.ts';
import styles from './import-table.module.css';

interface UndoImportDialogProps {
  readonly run: ImportRun;
  readonly onClose: () => void;
}

const mostNamed = 5;
const reasons = ['changed', 'used', 'rule'] as const;

/** Says what taking an import back would do, and does it in one step. */
export function UndoImportDialog({ run, onClose }: UndoImportDialogProps) {
  const { imports } = useText();
  const { runs } = imports;
  const words = runs.dialog;
  const language = useLanguage();
  const runCommand = useCommand();
  const toast = useToast();
  const database = useDocument(useCallback((each: Database) => each, []));
  const plan = useMemo(() => planImportUndo(database, run), [database, run]);
  const resetFields = plan.resets.reduce((sum, { fields }) => sum + Object.keys(fields).length, 0);
  const canUndo = plan.removals.length + resetFields > 0;
  const counted = (refs: readonly RecordRef[]): string => countText(imports, countByTable(refs), language);
  const titles = (kept: readonly KeptRecord[]): string => {
    const named = recordTitles(
      database,
      kept.slice(0, mostNamed).map(({ ref }) => refText(ref)),
    ).map(({ title }) => title);
    const more = kept.length - mostNamed;
    return [...named, ...(more > 0 ? [words.andMore(more)] : [])].join(', ');
  };
  return (
    <FormDialog
      isOpen
      title={words.title}
      submitLabel={words.confirm}
      canSubmit={canUndo}
      onSubmit={async () => {
        const outcome = await runCommand('importRun.undo', { id: run.id }, { quiet: true });
        if (outcome.ok) toast.success(runs.done);
        return outcome;
      }}
      onClose={onClose}
    >
      <p className={styles.anywhere}>{words.what(run.fileName, formatInstant(run.importedAt, language))}</p>
      <ul className={styles.points}>
        {plan.removals.length > 0 ? <li>{words.removed(counted(plan.removals))}</li> : null}
        {resetFields > 0 ? <li>{words.reset(counted(plan.resets.map(({ ref }) => ref)), resetFields)}</li> : null}
        {reasons.map((reason) => {
          const kept = plan.kept.filter((each) => each.reason === reason);
          if (kept.length === 0) return null;
          return (
            <li key={reason}>
              {words.kept[reason](counted(kept.map(({ ref }) => ref)))}{' '}
              <span className={styles.quiet}>{titles(kept)}</span>
            </li>
          );
        })}
        {plan.gone > 0 ? <li>{words.gone(plan.gone)}</li> : null}
      </ul>
      <p className={styles.quiet}>{canUndo ? words.step : words.nothing}</p>
    </FormDialog>
  );
}
