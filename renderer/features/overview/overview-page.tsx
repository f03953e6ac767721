import { Page, PageHeader } from '../../ui/page.tsx';

/** Not built yet. */
export function OverviewPage() {
  return (
    <Page title="OverviewPage">
      <PageHeader title="OverviewPage" />
    </Page>
  );
}
