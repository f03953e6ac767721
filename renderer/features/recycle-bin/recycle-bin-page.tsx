import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular, BinRecycleRegular, DeleteRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { recycledRows, type RecycledRow } from '../../../shared/domain/recycle-bin/queries.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import { formatInstant, formatList } from '../../../shared/i18n/format.ts';
import { useCommand } from '../../state/use-command.ts';
import { useDocument } from '../../state/use-document.ts';
import { useCanWrite } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import type { DataColumn } from '../../ui/data-table/column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useToast } from '../../ui/toast.tsx';

const lastDeleted = { id: 'removedAt', desc: true };
const idOf = (row: RecycledRow): string => row.id;
const nothing: ReadonlySet<string> = new Set();
/** More names than this make no sentence. */
const mostNamed = 3;

/** What was deleted, to be restored or deleted for good. */
export function RecycleBinPage() {
  const text = useText();
  const words = text.recycleBin;
  const canWrite = useCanWrite();
  const rows = useDocument(recycledRows);
  const columns = useMemo(() => columnsOf(text), [text]);
  const [ticked, setTicked] = useState(nothing);
  const [isAsking, setAsking] = useState(false);
  const run = useCommand();
  const restore = useRestore();
  // What another step took out of the bin is no longer ticked.
  const selected = useMemo(() => new Set(rows.flatMap(({ id }) => (ticked.has(id) ? [id] : []))), [rows, ticked]);

  return (
    <Page title={words.title} isFilled>
      <PageHeader title={words.title} subtitle={words.subtitle} />
      <DataTable
        tableId="recycleBin"
        label={words.title}
        rows={rows}
        columns={columns}
        getRowId={idOf}
        initialSort={lastDeleted}
        {...(canWrite && { selection: { selected, onChange: setTicked } })}
        actions={
          canWrite && (
            <>
              <Button
                icon={<ArrowUndoRegular />}
                disabled={selected.size === 0}
                onClick={() => void restore([...selected])}
              >
                {words.restore}
              </Button>
              <Button icon={<DeleteRegular />} disabled={selected.size === 0} onClick={() => setAsking(true)}>
                {words.remove}
              </Button>
            </>
          )
        }
        emptyState={<EmptyState icon={<BinRecycleRegular />} title={words.emptyTitle} text={words.emptyText} />}
      />
      <ConfirmDialog
        isOpen={isAsking}
        title={words.removeTitle(selected.size)}
        text={words.removeText}
        confirmLabel={words.removeConfirm}
        onConfirm={() => run('recycleBin.remove', { ids: [...selected] })}
        onClose={() => setAsking(false)}
      />
    </Page>
  );
}

function useRestore(): (ids: readonly string[]) => Promise<void> {
  const { language, recycleBin: words } = useText();
  const run = useCommand();
  const toast = useToast();
  return async (ids) => {
    const outcome = await run('recycleBin.restore', { ids: [...ids] }, { quiet: true });
    if (outcome.ok) {
      const { restored, broughtAlong } = outcome.value;
      const wanted = restored.slice(0, ids.length).map(({ title }) => title || words.untitled);
      const named = wanted.length > mostNamed ? words.many(wanted.length) : formatList(wanted, language);
      toast.success(words.restored(named, broughtAlong));
    } else if (outcome.error.code === 'invalid-input') toast.info(words.cannotRestore);
    else toast.problem(outcome.error);
  };
}

function columnsOf({ enums, language, recycleBin: words }: Catalogue): DataColumn<RecycledRow>[] {
  return [
    { id: 'title', header: words.columns.title, text: ({ title }) => title || words.untitled },
    {
      id: 'kind',
      header: words.columns.kind,
      text: ({ table }) => enums.recordKind[table],
      hasFilter: true,
    },
    {
      id: 'removedAt',
      header: words.columns.removedAt,
      text: ({ removedAt }) => formatInstant(removedAt, language),
      sortBy: ({ removedAt }) => removedAt,
    },
  ];
}
