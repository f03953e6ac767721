import { Page, PageHeader } from '../../ui/page.tsx';

/** Not built yet. */
export function SearchPage() {
  return (
    <Page title="SearchPage">
      <PageHeader title="SearchPage" />
    </Page>
  );
}
