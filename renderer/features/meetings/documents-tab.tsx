import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';

// The preview brings its own PDF viewer; it loads when the tab is opened.
const MeetingDocuments = lazy(async () => ({
  default: (await import('../documents/index.ts')).MeetingDocuments,
}));

/** The papers of a meeting. */
export function DocumentsTab({ meetingId }: { readonly meetingId: string }) {
  return (
    <Suspense fallback={<Spinner />}>
      <MeetingDocuments meetingId={meetingId} />
    </Suspense>
  );
}
