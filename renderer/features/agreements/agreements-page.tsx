import { DocumentTextRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { AgreementRow } from '../../../shared/domain/agreements/agreement-rows.ts';
import { listings } from '../../../shared/domain/views/listings.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { useAsOf, useToday } from '../../state/use-clock.ts';
import { useText } from '../../state/use-text.ts';
import { useLanguage } from '../../state/ui-store.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { RecordLink, useListedRows } from '../records/index.ts';
import { agreementColumns } from './agreement-columns.tsx';

const bySite = { id: 'site', desc: false };
const agreementBulk = { table: 'agreements' } as const;
const idOf = ({ id }: AgreementRow): string => id;

/** All agreements of all sites, as they stand on the chosen day. */
export function AgreementsPage() {
  const text = useText();
  const words = text.agreements;
  const language = useLanguage();
  const asOf = useAsOf();
  const today = useToday();
  const navigate = useNavigate();
  const rows = useListedRows(listings.AGREEMENTS);
  const columns = useMemo(() => agreementColumns(text, today), [text, today]);
  return (
    <Page title={words.title} isFilled>
      <PageHeader title={words.title} subtitle={words.intro(formatDay(asOf, language))} />
      <DataTable
        tableId="agreements"
        label={words.title}
        rows={rows}
        columns={columns}
        getRowId={idOf}
        initialSort={bySite}
        viewList="AGREEMENTS"
        bulk={agreementBulk}
        onOpen={({ agreement: { id, siteId } }) =>
          void navigate(`/standorte/${siteId}?bereich=vereinbarungen&eintrag=${id}`)
        }
        emptyState={
          <EmptyState
            icon={<DocumentTextRegular />}
            title={words.emptyTitle}
            text={words.emptyText}
            actions={<RecordLink to="/standorte">{words.toSites}</RecordLink>}
          />
        }
      />
    </Page>
  );
}
