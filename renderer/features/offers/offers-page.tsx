import { Button } from '@fluentui/react-components';
import { AddRegular, HeartPulseRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { OfferRow } from '../../../shared/domain/offers/offer-rows.ts';
import { listings } from '../../../shared/domain/views/listings.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import type { Database } from '../../../shared/model/database.ts';
import { useAsOf, useToday } from '../../state/use-clock.ts';
import { useDocument } from '../../state/use-document.ts';
import { useCanWrite } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { useLanguage } from '../../state/ui-store.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { ImportButton, useAskedDialog, useAskedForm, useListedRows } from '../records/index.ts';
import { offerColumns } from './offer-columns.tsx';
import styles from './offers.module.css';
import { QuickEntry } from './quick-entry.tsx';
import { useOfferDialogs } from './use-offer-dialogs.tsx';

const latestFirst = { id: 'startsOn', desc: true };
const offerBulk = { table: 'offers' } as const;
const idOf = (row: OfferRow): string => row.id;
const noSites: [] = [];
const offersOf = (database: Database) => database.offers;

/** All offers as they stand on the chosen day. */
export function OffersPage() {
  const text = useText();
  const words = text.offers;
  const language = useLanguage();
  const asOf = useAsOf();
  const today = useToday();
  const canWrite = useCanWrite();
  const offers = useDocument(offersOf);
  const rows = useListedRows(listings.OFFERS);
  const columns = useMemo(() => offerColumns({ text, today }), [text, today]);
  const { create, edit, dialogs } = useOfferDialogs(noSites);
  useAskedForm(canWrite ? 'angebot' : null, create);
  useAskedDialog((id) => Object.hasOwn(offers, id), edit);
  const createButton = (
    <Button appearance="primary" icon={<AddRegular />} onClick={create}>
      {words.create}
    </Button>
  );
  return (
    <Page title={words.title} isFilled>
      <PageHeader
        title={words.title}
        subtitle={words.asOf(formatDay(asOf, language))}
        actions={
          canWrite && (
            <div className={styles.headActions}>
              <QuickEntry siteIds={noSites} onOpen={edit} isCompact />
              <ImportButton kind="offers" />
              {rows.length > 0 && createButton}
            </div>
          )
        }
      />
      <DataTable
        tableId="offers"
        label={words.title}
        rows={rows}
        columns={columns}
        getRowId={idOf}
        initialSort={latestFirst}
        viewList="OFFERS"
        bulk={offerBulk}
        onOpen={(row) => edit(row.id)}
        onEdit={(row) => edit(row.id)}
        emptyState={
          <EmptyState
            icon={<HeartPulseRegular />}
            title={words.emptyTitle}
            text={words.emptyText}
            actions={canWrite && createButton}
          />
        }
      />
      {dialogs}
    </Page>
  );
}
