import { Button } from '@fluentui/react-components';
import { AddRegular, OrganizationRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { OrganisationRow } from '../../../shared/domain/organisations/rows.ts';
import { listings } from '../../../shared/domain/views/listings.ts';
import { useCanWrite } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useListedRows } from '../records/index.ts';
import { CreateOrganisationDialog } from './components/create-organisation-dialog.tsx';
import { organisationColumns } from './people-columns.ts';

const byName = { id: 'name', desc: false };
const organisationBulk = { table: 'organisations' } as const;
const idOf = (row: OrganisationRow): string => row.id;

/** All organisations the office or its sites work with. */
export function OrganisationsPage() {
  const text = useText();
  const words = text.organisations;
  const navigate = useNavigate();
  const canWrite = useCanWrite();
  const rows = useListedRows(listings.ORGANISATIONS);
  const columns = useMemo(() => organisationColumns(text), [text]);
  const [isCreating, setCreating] = useState(false);
  const createButton = canWrite && (
    <Button appearance="primary" icon={<AddRegular />} onClick={() => setCreating(true)}>
      {words.create}
    </Button>
  );
  return (
    <Page title={words.title} isFilled>
      <PageHeader title={words.title} actions={rows.length > 0 && createButton} />
      <DataTable
        tableId="organisations"
        label={words.title}
        rows={rows}
        columns={columns}
        getRowId={idOf}
        initialSort={byName}
        viewList="ORGANISATIONS"
        bulk={organisationBulk}
        onOpen={(row) => void navigate(`/organisationen/${row.id}`)}
        emptyState={
          <EmptyState
            icon={<OrganizationRegular />}
            title={words.emptyTitle}
            text={words.emptyText}
            actions={createButton}
          />
        }
      />
      {isCreating && (
        <CreateOrganisationDialog
          onCreated={(id) => void navigate(`/organisationen/${id}`)}
          onClose={() => setCreating(false)}
        />
      )}
    </Page>
  );
}
