import { Button } from '@fluentui/react-components';
import { AddRegular, PeopleRegular } from '@fluentui/react-icons';
import { useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { contactRows, type ContactRow } from '../../../shared/domain/organisations/rows.ts';
import { sortName } from '../../../shared/domain/organisations/names.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import type { Database } from '../../../shared/model/database.ts';
import { useToday } from '../../state/use-clock.ts';
import { useDocument } from '../../state/use-document.ts';
import { useCanWrite } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import type { DataColumn } from '../../ui/data-table/column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { DataHint } from '../records/index.ts';
import { CreateContactDialog } from './components/create-contact-dialog.tsx';

const byName = { id: 'name', desc: false };
const idOf = (row: ContactRow): string => row.id;

/** All people, with what they do today. */
export function ContactsPage() {
  const text = useText();
  const words = text.organisations;
  const navigate = useNavigate();
  const canWrite = useCanWrite();
  const today = useToday();
  const rows = useDocument(useCallback((database: Database) => contactRows(database, today), [today]));
  const columns = useMemo(() => columnsOf(text), [text]);
  const [isCreating, setCreating] = useState(false);
  const createButton = canWrite && (
    <Button appearance="primary" icon={<AddRegular />} onClick={() => setCreating(true)}>
      {words.createContact}
    </Button>
  );
  return (
    <Page title={words.contactsTitle} width="wide" isFilled>
      <PageHeader
        title={words.contactsTitle}
        subtitle={<DataHint>{words.workDataOnly}</DataHint>}
        actions={rows.length > 0 && createButton}
      />
      <DataTable
        tableId="contacts"
        label={words.contactsTitle}
        rows={rows}
        columns={columns}
        getRowId={idOf}
        initialSort={byName}
        onOpen={(row) => void navigate(`/personen/${row.id}`)}
        emptyState={
          <EmptyState
            icon={<PeopleRegular />}
            title={words.contactsEmptyTitle}
            text={words.contactsEmptyText}
            actions={createButton}
          />
        }
      />
      {isCreating && (
        <CreateContactDialog
          place={null}
          placeName=""
          onCreated={(id) => void navigate(`/personen/${id}`)}
          onClose={() => setCreating(false)}
        />
      )}
    </Page>
  );
}

function columnsOf(text: Catalogue): DataColumn<ContactRow>[] {
  const { contactColumns: columns, roles } = text.organisations;
  return [
    { id: 'name', header: columns.name, text: ({ contact }) => sortName(contact), minWidth: 12, grow: 2 },
    {
      id: 'jobFunction',
      header: columns.jobFunction,
      text: ({ jobFunctions }) => jobFunctions.join(', '),
      minWidth: 11,
    },
    {
      id: 'place',
      header: columns.place,
      text: ({ places, formerPlace }) => (formerPlace ? roles.former(formerPlace) : places.join(', ')),
      filterValues: ({ places }) => (places.length === 0 ? [''] : places),
      hasFilter: true,
      minWidth: 12,
      grow: 2,
    },
    { id: 'phone', header: columns.phone, text: ({ contact }) => contact.phone },
    { id: 'email', header: columns.email, text: ({ contact }) => contact.email, minWidth: 13, grow: 1 },
  ];
}
