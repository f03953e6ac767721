import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { DocumentRequest } from '../../../shared/contract/methods.ts';
import { packParts } from '../../../shared/documents/pack-parts.ts';
import { packSource, paperDay } from '../../../shared/documents/pack-source.ts';
import { packWarnings, signInWarnings } from '../../../shared/documents/pack-warnings.ts';
import { warningText } from '../../../shared/documents/warning-text.ts';
import type { Database } from '../../../shared/model/database.ts';
import { useToday } from '../../state/use-clock.ts';
import { useDocument } from '../../state/use-document.ts';
import { useText } from '../../state/use-text.ts';
import styles from './meeting-documents.module.css';

interface PaperWarningsProps {
  readonly request: DocumentRequest;
}

/** Says what is missing or odd in a paper before it is handed out; nothing where all is well. */
export function PaperWarnings({ request }: PaperWarningsProps) {
  const { documents: texts } = useText();
  const today = useToday();
  const { document, meetingId, parts, asOf } = request;
  const select = useCallback(
    (database: Database) => {
      const source = packSource(database, meetingId, paperDay(database, meetingId, { asked: asOf ?? null, today }));
      if (!source) return [];
      return document === 'agenda-pack' ? packWarnings(source, parts ?? packParts) : signInWarnings(source);
    },
    [document, meetingId, parts, asOf, today],
  );
  const warnings = useDocument(select);
  if (warnings.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.warnings}</MessageBarTitle>
        <ul className={styles.warnings}>
          {warnings.map((warning) => {
            const text = warningText(warning, texts);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
