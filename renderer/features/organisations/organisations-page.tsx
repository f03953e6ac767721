import { Button } from '@fluentui/react-components';
import { AddRegular, OrganizationRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { organisationRows, type OrganisationRow } from '../../../shared/domain/organisations/rows.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useDocument } from '../../state/use-document.ts';
import { useCanWrite } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import type { DataColumn } from '../../ui/data-table/column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { CreateOrganisationDialog } from './components/create-organisation-dialog.tsx';

const byName = { id: 'name', desc: false };
const idOf = (row: OrganisationRow): string => row.id;

/** All organisations the office or its sites work with. */
export function OrganisationsPage() {
  const text = useText();
  const words = text.organisations;
  const navigate = useNavigate();
  const canWrite = useCanWrite();
  const rows = useDocument(organisationRows);
  const columns = useMemo(() => columnsOf(text), [text]);
  const [isCreating, setCreating] = useState(false);
  const createButton = canWrite && (
    <Button appearance="primary" icon={<AddRegular />} onClick={() => setCreating(true)}>
      {words.create}
    </Button>
  );
  return (
    <Page title={words.title} width="wide" isFilled>
      <PageHeader title={words.title} actions={rows.length > 0 && createButton} />
      <DataTable
        tableId="organisations"
        label={words.title}
        rows={rows}
        columns={columns}
        getRowId={idOf}
        initialSort={byName}
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

function columnsOf(text: Catalogue): DataColumn<OrganisationRow>[] {
  const { columns } = text.organisations;
  return [
    { id: 'name', header: columns.name, text: ({ organisation }) => organisation.name, minWidth: 14, grow: 3 },
    { id: 'shortName', header: columns.shortName, text: ({ organisation }) => organisation.shortName },
    {
      id: 'partnerType',
      header: columns.partnerType,
      text: ({ organisation }) => text.enums.partnerType[organisation.partnerType],
      minWidth: 13,
      hasFilter: true,
    },
    { id: 'city', header: columns.city, text: ({ organisation }) => organisation.city },
    {
      id: 'people',
      header: columns.people,
      text: ({ people }) => formatNumber(people, text.language),
      sortBy: ({ people }) => people,
      minWidth: 6,
      grow: 0,
      align: 'end',
    },
    { id: 'phone', header: columns.phone, text: ({ organisation }) => organisation.phone },
    { id: 'email', header: columns.email, text: ({ organisation }) => organisation.email, minWidth: 12 },
  ];
}
