import { Button, Radio, RadioGroup, Spinner } from '@fluentui/react-components';
import { DocumentPdfRegular, DocumentRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { DocumentRequest } from '../../../shared/contract/methods.ts';
import { packParts, type PackPart } from '../../../shared/documents/pack-parts.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import { useUiStore } from '../../state/ui-store.ts';
import { useText } from '../../state/use-text.ts';
import { EmptyState } from '../../ui/page.tsx';
import { ExportResult } from './export-result.tsx';
import styles from './meeting-documents.module.css';
import { PaperPreview } from './paper-preview.tsx';
import { PaperWarnings } from './paper-warnings.tsx';
import { PartChooser } from './part-chooser.tsx';
import { usePaperExport } from './use-paper-export.ts';

type Paper = DocumentRequest['document'];

interface MeetingDocumentsProps {
  readonly meetingId: string;
}

/** The papers of a meeting: choose, look, make the file. */
export function MeetingDocuments({ meetingId }: MeetingDocumentsProps) {
  const { documents: texts } = useText();
  const [paper, setPaper] = useState<Paper>('agenda-pack');
  const [parts, setParts] = useState<readonly PackPart[]>(packParts);
  // Only a day the user has chosen overrides the meeting's own.
  const asOf = useUiStore((state) => state.asOf);
  const request = useMemo(() => requestOf(meetingId, { paper, parts, asOf }), [meetingId, paper, parts, asOf]);
  const { isRunning, done, start } = usePaperExport();
  return (
    <div className={styles.documents}>
      <div className={styles.choices}>
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{texts.choosePaper}</legend>
          <RadioGroup
            aria-label={texts.choosePaper}
            value={paper}
            onChange={(_event, { value }) => setPaper(value === 'sign-in-sheet' ? value : 'agenda-pack')}
          >
            <Radio value="agenda-pack" label={texts.papers['agenda-pack']} />
            <Radio value="sign-in-sheet" label={texts.papers['sign-in-sheet']} />
          </RadioGroup>
        </fieldset>
        {paper === 'agenda-pack' ? <PartChooser chosen={parts} onChange={setParts} /> : null}
        <Button
          appearance="primary"
          icon={isRunning ? <Spinner size="tiny" /> : <DocumentPdfRegular />}
          disabledFocusable={isRunning || request === null}
          onClick={() => void (request && start(request))}
        >
          {isRunning ? texts.creating : texts.create[paper]}
        </Button>
        {request ? <PaperWarnings request={request} /> : null}
      </div>
      <div className={styles.result}>
        {done ? <ExportResult done={done} /> : null}
        {request ? (
          <PaperPreview
            request={{ method: 'document.render', input: request }}
            label={texts.previewOf(texts.papers[request.document])}
            hint={texts.previewHint}
          />
        ) : (
          <EmptyState icon={<DocumentRegular />} title={texts.noParts} text={texts.noPartsHint} />
        )}
      </div>
    </div>
  );
}

interface Wish {
  readonly paper: Paper;
  readonly parts: readonly PackPart[];
  readonly asOf: Day | null;
}

function requestOf(meetingId: string, { paper, parts, asOf }: Wish): DocumentRequest | null {
  const about = { document: paper, meetingId, ...(asOf === null ? {} : { asOf }) };
  if (paper === 'sign-in-sheet') return { ...about, parts: null };
  // A contents list of nothing is no paper.
  if (parts.every((part) => part === 'contents')) return null;
  return { ...about, parts: parts.length === packParts.length ? null : [...parts] };
}
