import { Button } from '@fluentui/react-components';
import { AddRegular, PeopleRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { ContactRow } from '../../../shared/domain/organisations/rows.ts';
import { listings } from '../../../shared/domain/views/listings.ts';
import { useCanWrite } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { DataHint, ImportButton, useListedRows } from '../records/index.ts';
import { CreateContactDialog } from './components/create-contact-dialog.tsx';
import { contactColumns } from './people-columns.ts';

const byName = { id: 'name', desc: false };
const contactBulk = { table: 'contacts' } as const;
const idOf = (row: ContactRow): string => row.id;

/** All people, with what they do on the chosen day. */
export function ContactsPage() {
  const text = useText();
  const words = text.organisations;
  const navigate = useNavigate();
  const canWrite = useCanWrite();
  const rows = useListedRows(listings.CONTACTS);
  const columns = useMemo(() => contactColumns(text), [text]);
  const [isCreating, setCreating] = useState(false);
  const createButton = canWrite && (
    <Button appearance="primary" icon={<AddRegular />} onClick={() => setCreating(true)}>
      {words.createContact}
    </Button>
  );
  return (
    <Page title={words.contactsTitle} isFilled>
      <PageHeader
        title={words.contactsTitle}
        subtitle={<DataHint>{words.workDataOnly}</DataHint>}
        actions={
          rows.length > 0 && (
            <>
              <ImportButton kind="contacts" />
              {createButton}
            </>
          )
        }
      />
      <DataTable
        tableId="contacts"
        label={words.contactsTitle}
        rows={rows}
        columns={columns}
        getRowId={idOf}
        initialSort={byName}
        viewList="CONTACTS"
        bulk={contactBulk}
        onOpen={(row) => void navigate(`/personen/${row.id}`)}
        emptyState={
          <EmptyState
            icon={<PeopleRegular />}
            title={words.contactsEmptyTitle}
            text={words.contactsEmptyText}
            actions={
              <>
                {createButton}
                <ImportButton kind="contacts" />
              </>
            }
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
