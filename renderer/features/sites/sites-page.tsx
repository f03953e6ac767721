import { Button } from '@fluentui/react-components';
import {
  AddRegular,
  BuildingRegular,
  DocumentMultipleRegular,
  DualScreenVerticalScrollRegular,
} from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { staffByName } from '../../../shared/domain/office/queries.ts';
import { insurersByName } from '../../../shared/domain/organisations/queries.ts';
import type { SiteRow } from '../../../shared/domain/sites/site-rows.ts';
import { listings } from '../../../shared/domain/views/listings.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { useAsOf, useToday } from '../../state/use-clock.ts';
import { useDocument } from '../../state/use-document.ts';
import { useCanWrite } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { useLanguage } from '../../state/ui-store.ts';
import type { TableBulk } from '../../ui/data-table/column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { ImportButton, useListedRows } from '../records/index.ts';
import { CreateSiteDialog } from './components/create-site-dialog.tsx';
import { siteColumns } from './site-columns.tsx';

const byShortName = { id: 'shortName', desc: false };
const idOf = (row: SiteRow): string => row.id;

/** All sites as they stand on the chosen day. */
export function SitesPage() {
  const text = useText();
  const language = useLanguage();
  const words = text.sites;
  const asOf = useAsOf();
  const navigate = useNavigate();
  const canWrite = useCanWrite();
  const [isCreating, setCreating] = useState(false);
  const rows = useListedRows(listings.SITES);
  const today = useToday();
  const insurers = useDocument(insurersByName);
  const staff = useDocument(staffByName);
  const columns = useMemo(
    () => siteColumns({ text, asOf, today, insurers, staff }),
    [text, asOf, today, insurers, staff],
  );
  const bulk = useMemo(
    (): TableBulk => ({
      table: 'sites',
      actions: ([a, b, ...more]) =>
        a !== undefined && b !== undefined && more.length === 0 ? (
          <Button
            size="small"
            icon={<DualScreenVerticalScrollRegular />}
            onClick={() => void navigate(`/standorte/vergleich?a=${a}&b=${b}`)}
          >
            {text.views.compare.action}
          </Button>
        ) : null,
    }),
    [navigate, text],
  );
  const createButton = canWrite && (
    <Button appearance="primary" icon={<AddRegular />} onClick={() => setCreating(true)}>
      {words.create}
    </Button>
  );
  return (
    <Page title={words.title} isFilled>
      <PageHeader
        title={words.title}
        subtitle={words.asOf(formatDay(asOf, language))}
        actions={
          rows.length > 0 && (
            <>
              <Button icon={<DocumentMultipleRegular />} onClick={() => void navigate('/steckbriefe')}>
                {text.profiles.openAll}
              </Button>
              <ImportButton kind="sites" />
              {createButton}
            </>
          )
        }
      />
      <DataTable
        tableId="sites"
        label={words.title}
        rows={rows}
        columns={columns}
        getRowId={idOf}
        initialSort={byShortName}
        viewList="SITES"
        bulk={bulk}
        onOpen={(row) => void navigate(`/standorte/${row.id}`)}
        emptyState={
          <EmptyState
            icon={<BuildingRegular />}
            title={words.emptyTitle}
            text={words.emptyText}
            actions={
              canWrite && (
                <>
                  <Button appearance="primary" onClick={() => void navigate('/import')}>
                    {words.importList}
                  </Button>
                  <Button icon={<AddRegular />} onClick={() => setCreating(true)}>
                    {words.create}
                  </Button>
                </>
              )
            }
          />
        }
      />
      {isCreating && (
        <CreateSiteDialog onCreated={(id) => void navigate(`/standorte/${id}`)} onClose={() => setCreating(false)} />
      )}
    </Page>
  );
}
