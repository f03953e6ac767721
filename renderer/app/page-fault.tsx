import { Button } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons';
import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { useText } from '../state/use-text.ts';
import { Page, PageHeader } from '../ui/page.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { CrashScreen } from './error-boundary.tsx';

/** Stands in for a page that does not exist, or that could not be drawn. */
export function PageFault() {
  const { crash, navigation } = useText().common;
  const error = useRouteError();
  const revalidator = useRevalidator();
  const isUnknown = (error ?? null) === null || (isRouteErrorResponse(error) && error.status === 404);
  if (!isUnknown) return <CrashScreen onRetry={() => void revalidator.revalidate()} />;
  return (
    <Page title={crash.notFoundTitle}>
      <PageHeader title={crash.notFoundTitle} />
      <EmptyState
        icon={<DocumentSearchRegular />}
        title={crash.notFoundText}
        actions={
          <>
            <Button as="a" href="#/suche" appearance="primary">
              {navigation.search}
            </Button>
            <Button as="a" href="#/">
              {crash.home}
            </Button>
          </>
        }
      />
    </Page>
  );
}
