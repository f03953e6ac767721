import { Button } from '@fluentui/react-components';
import { BuildingRegular, DeleteRegular, DualScreenVerticalScrollRegular, MergeRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { formatDay } from '../../../shared/i18n/format.ts';
import { isNotYetThere, statusOn } from '../../../shared/domain/sites/queries.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { Site } from '../../../shared/model/site.ts';
import { useAsOf } from '../../state/use-clock.ts';
import { useCommand } from '../../state/use-command.ts';
import { useDocument } from '../../state/use-document.ts';
import { useCanWrite } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { useLanguage } from '../../state/ui-store.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { RecordLink, RemoveDialog } from '../records/index.ts';
import { MergeDialog } from './components/merge-dialog.tsx';
import { MergerNote } from './components/merger-note.tsx';
import { OtherDayNote } from './components/other-day-note.tsx';
import { StatusBadge } from './components/status-badge.tsx';
import styles from './site-page.module.css';
import { SiteTabs } from './site-tabs.tsx';

/** The page of the site in the address. */
export function SitePage() {
  const { siteId = '' } = useParams();
  const site = useDocument(useCallback((database: Database) => database.sites[siteId] ?? null, [siteId]));
  const text = useText();
  if (site) return <SiteContent key={site.id} site={site} />;
  return (
    <Page title={text.sites.title}>
      <EmptyState
        icon={<BuildingRegular />}
        title={text.sites.missing}
        text={text.sites.missingText}
        actions={<RecordLink to="/standorte">{text.sites.back}</RecordLink>}
      />
    </Page>
  );
}

interface SiteContentProps {
  readonly site: Site;
}

function SiteContent({ site }: SiteContentProps) {
  const text = useText();
  const language = useLanguage();
  const asOf = useAsOf();
  const subtitle = [site.officialName !== site.shortName && site.officialName, site.district];
  return (
    <Page title={site.shortName}>
      <PageHeader
        breadcrumb={<RecordLink to="/standorte">{text.sites.title}</RecordLink>}
        title={
          <span className={styles.title}>
            {site.shortName}
            <StatusBadge status={statusOn(site, asOf)?.status ?? null} isNotYetThere={isNotYetThere(site, asOf)} />
          </span>
        }
        subtitle={[...subtitle, text.sites.asOf(formatDay(asOf, language))].filter(Boolean).join(' · ')}
        actions={<SiteActions site={site} />}
      />
      <OtherDayNote />
      <MergerNote site={site} />
      <SiteTabs site={site} />
    </Page>
  );
}

function SiteActions({ site }: SiteContentProps) {
  const {
    sites: { merge, remove },
    views,
  } = useText();
  const run = useCommand();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'merge' | 'remove' | null>(null);
  const close = (): void => setOpen(null);
  const canWrite = useCanWrite();
  const compareButton = (
    <Button
      icon={<DualScreenVerticalScrollRegular />}
      onClick={() => void navigate(`/standorte/vergleich?a=${site.id}`)}
    >
      {views.compare.actionWith}
    </Button>
  );
  if (!canWrite) return compareButton;
  const isMerged = site.statusHistory.at(-1)?.status === 'MERGED';
  return (
    <>
      {compareButton}
      {!isMerged && (
        <Button icon={<MergeRegular />} onClick={() => setOpen('merge')}>
          {merge.action}
        </Button>
      )}
      <Button icon={<DeleteRegular />} onClick={() => setOpen('remove')}>
        {remove.action}
      </Button>
      {open === 'merge' && <MergeDialog site={site} onClose={close} />}
      {open === 'remove' && (
        <RemoveDialog
          table="sites"
          id={site.id}
          name={site.shortName}
          onConfirm={async () => {
            const outcome = await run('site.remove', { id: site.id });
            if (outcome.ok) void navigate('/standorte');
          }}
          onClose={close}
        />
      )}
    </>
  );
}
