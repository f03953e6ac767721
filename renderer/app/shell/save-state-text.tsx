import { mergeClasses, Tooltip } from '@fluentui/react-components';
import {
  ArrowSyncRegular,
  CheckmarkCircleRegular,
  ErrorCircleRegular,
  LockClosedRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { OpenDocument } from '../../../shared/contract/document-state.ts';
import { formatClock } from '../../../shared/i18n/format.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import { useText } from '../../state/use-text.ts';
import { problemText } from '../../ui/field-problem.ts';
import styles from './save-state-text.module.css';

interface SaveStateTextProps {
  readonly document: OpenDocument;
}

/** Whether what is on the screen is on the disk; a failure names its reason. */
export function SaveStateText({ document: { save, readOnly } }: SaveStateTextProps) {
  const texts = useText();
  const { file } = texts.common;
  if (readOnly) return <State Icon={LockClosedRegular} text={file.readOnly} />;
  switch (save.state) {
    case 'saved':
      // the core writes moments in UTC
      return <State Icon={CheckmarkCircleRegular} text={file.saved(formatClock(save.at as Instant, texts.language))} />;
    case 'pending':
      return <State Icon={ArrowSyncRegular} text={file.pending} />;
    case 'saving':
      return <State Icon={ArrowSyncRegular} text={file.saving} />;
    case 'failed':
      return <Failed texts={texts} reason={problemText(texts, save.error)} />;
  }
}

interface StateProps {
  readonly Icon: FluentIcon;
  readonly text: string;
}

function State({ Icon, text }: StateProps) {
  return (
    <span className={styles.state} data-save-state="">
      <Icon aria-hidden="true" />
      <span className={styles.text}>{text}</span>
    </span>
  );
}

interface FailedProps {
  readonly texts: Catalogue;
  readonly reason: { readonly title: string; readonly text: string };
}

function Failed({ texts, reason }: FailedProps) {
  return (
    <Tooltip content={reason.text} relationship="description">
      <span className={mergeClasses(styles.state, styles.failed)} data-save-state="" role="alert" tabIndex={0}>
        <ErrorCircleRegular aria-hidden="true" />
        <span className={styles.text}>{texts.common.file.failed(reason.title)}</span>
      </span>
    </Tooltip>
  );
}
