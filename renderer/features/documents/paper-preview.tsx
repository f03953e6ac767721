import { Button, Spinner } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons';
import { problemText } from '../../ui/field-problem.ts';
import { useText } from '../../state/use-text.ts';
import { EmptyState } from '../../ui/page.tsx';
import styles from './meeting-documents.module.css';
import { PdfViewer } from './pdf/pdf-viewer.tsx';
import { PrintWarnings } from './print-warnings.tsx';
import { usePaperPreview, type PreviewRequest } from './use-paper-preview.ts';

interface PaperPreviewProps {
  readonly request: PreviewRequest;
  /** Name of the paper for screen readers. */
  readonly label: string;
  /** A line under the preview. */
  readonly hint: string;
}

/** Shows a paper as it will be printed, and follows every change of the data. */
export function PaperPreview({ request, label, hint }: PaperPreviewProps) {
  const texts = useText();
  const { documents } = texts;
  const { bytes, warnings, isLoading, error, retry } = usePaperPreview(request);
  const waiting = <EmptyState icon={<Spinner />} title={documents.previewLoading} />;
  const tryAgain = <Button onClick={retry}>{documents.tryAgain}</Button>;
  if (error && !isLoading) {
    const problem = problemText(texts, error);
    return <EmptyState icon={<DocumentRegular />} title={problem.title} text={problem.text} actions={tryAgain} />;
  }
  if (bytes === null) return waiting;
  return (
    <div className={styles.preview} aria-busy={isLoading}>
      {request.method === 'profile.render' ? <PrintWarnings warnings={warnings} /> : null}
      <PdfViewer
        bytes={bytes}
        label={label}
        whileLoading={waiting}
        whenFailed={
          <EmptyState
            icon={<DocumentRegular />}
            title={documents.previewFailed}
            text={documents.previewFailedHint}
            actions={tryAgain}
          />
        }
      />
      <p className={styles.hint}>{hint}</p>
    </div>
  );
}
