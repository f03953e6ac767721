import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { fieldsWithOffers, offerIndex } from '../../../shared/domain/offers/queries.ts';
import { offerRow, type OfferRow } from '../../../shared/domain/offers/offer-rows.ts';
import { formatList } from '../../../shared/i18n/format.ts';
import { addMonths } from '../../../shared/kernel/dates.ts';
import type { Database } from '../../../shared/model/database.ts';
import { fieldOfAction, type Site } from '../../../shared/model/site.ts';
import { useAsOf } from '../../state/use-clock.ts';
import { useCommand } from '../../state/use-command.ts';
import { useDocument } from '../../state/use-document.ts';
import { useCanWrite } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { useLanguage } from '../../state/ui-store.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { Section } from '../../ui/page.tsx';
import { AddButton, DataHint } from '../records/index.ts';
import { siteOfferColumns } from './offer-columns.tsx';
import styles from './offers.module.css';
import { QuickEntry } from './quick-entry.tsx';
import { useOfferDialogs } from './use-offer-dialogs.tsx';

const latestFirst = { id: 'startsOn', desc: true };
const idOf = (row: OfferRow): string => row.id;
const monthsThatCount = 24;

/** What a site offers, and whether its fields of action fit to that. */
export function SiteOffers({ site }: { readonly site: Site }) {
  const text = useText();
  const { onSite, countsOnly } = text.offers;
  const asOf = useAsOf();
  const navigate = useNavigate();
  const canWrite = useCanWrite();
  const rows = useDocument(
    useCallback(
      (database: Database) =>
        (offerIndex(database).bySite.get(site.id) ?? []).map((offer) => offerRow(database, offer, asOf)),
      [site.id, asOf],
    ),
  );
  const across = useDocument(acrossSites);
  const columns = useMemo(() => siteOfferColumns(text), [text]);
  const siteIds = useMemo(() => [site.id], [site.id]);
  const { create, edit, dialogs } = useOfferDialogs(siteIds);
  return (
    <Section
      title={onSite.title}
      description={<DataHint>{countsOnly}</DataHint>}
      actions={<AddButton label={onSite.add} form="angebot" onClick={create} />}
    >
      <div className={styles.stack}>
        {canWrite && <QuickEntry siteIds={siteIds} onOpen={edit} />}
        <FieldsHint site={site} />
        <DataTable
          tableId="site-offers"
          label={onSite.label(site.shortName)}
          rows={rows}
          columns={columns}
          getRowId={idOf}
          initialSort={latestFirst}
          height="content"
          hasToolbar={false}
          onOpen={(row) => edit(row.id)}
          onEdit={(row) => edit(row.id)}
          emptyState={<p className={styles.note}>{onSite.empty}</p>}
        />
        <p className={styles.note}>
          {across > 0 ? `${onSite.acrossText(across)} ` : ''}
          <Button appearance="transparent" size="small" onClick={() => void navigate('/angebote')}>
            {onSite.showAll}
          </Button>
        </p>
      </div>
      {dialogs}
    </Section>
  );
}

// The fields a site works in are said by the site; its offers only give reason to ask.
function FieldsHint({ site }: { readonly site: Site }) {
  const { enums, offers } = useText();
  const language = useLanguage();
  const run = useCommand();
  const canWrite = useCanWrite();
  const asOf = useAsOf();
  const held = useDocument(
    useCallback((database: Database) => fieldsKey(database, site.id, asOf), [site.id, asOf]),
  ).split(' ');
  const missing = fieldOfAction.options.filter((field) => held.includes(field) && !site.fieldsOfAction.includes(field));
  const unused = site.fieldsOfAction.filter((field) => !held.includes(field));
  const names = (fields: readonly (keyof typeof enums.fieldOfAction)[]): string =>
    formatList(
      fields.map((field) => enums.fieldOfAction[field]),
      language,
    );
  return (
    <>
      {missing.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{offers.onSite.fieldsMissing(names(missing))}</MessageBarBody>
          {canWrite && (
            <MessageBarActions>
              <Button
                onClick={() => {
                  const fieldsOfAction = fieldOfAction.options.filter(
                    (field) => missing.includes(field) || site.fieldsOfAction.includes(field),
                  );
                  void run('site.update', { id: site.id, changes: { fieldsOfAction } });
                }}
              >
                {offers.onSite.fieldsTake}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {unused.length > 0 && <p className={styles.note}>{offers.onSite.fieldsUnused(names(unused))}</p>}
    </>
  );
}

function acrossSites(database: Database): number {
  return offerIndex(database).acrossSites.length;
}

// A text, so that the page draws again only when the fields change.
function fieldsKey(database: Database, siteId: string, asOf: Parameters<typeof addMonths>[0]): string {
  return [...fieldsWithOffers(database, siteId, { asOf, from: addMonths(asOf, -monthsThatCount) })].sort().join(' ');
}
