import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Site } from '../../../../shared/model/site.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useText } from '../../../state/use-text.ts';

// What draws a PDF is large and only loaded when somebody looks at one.
const ProfileTab = lazy(async () => ({ default: (await import('../../profiles/index.ts')).ProfileTab }));

/** The Steckbrief of a site, as it is printed. */
export function ProfileArea({ site }: { readonly site: Site }) {
  const { documents } = useText();
  return (
    <Suspense fallback={<EmptyState icon={<Spinner />} title={documents.previewLoading} />}>
      <ProfileTab site={site} />
    </Suspense>
  );
}
