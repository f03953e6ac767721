import { Badge, Button, Link, mergeClasses, Spinner, Tooltip } from '@fluentui/react-components';
import { AttachRegular, DeleteRegular, DocumentRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useRef, useState, type DragEvent } from 'react';
import { formatDay, formatNumber } from '../../../../shared/i18n/format.ts';
import { dayIn } from '../../../../shared/kernel/dates.ts';
import type { Agreement, Attachment } from '../../../../shared/model/agreement.ts';
import { useCanWrite, useCapabilities } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import styles from './attachment-list.module.css';
import { useAttachmentFaults, type AttachmentFault } from './use-attachment-faults.ts';
import { useAttachments, type AttachmentActions } from './use-attachments.ts';

interface AttachmentListProps {
  readonly agreement: Agreement;
  /** The term in words, for the name of the list. */
  readonly term: string;
}

/** The files kept with a term of an agreement; more are chosen or dropped here. */
export function AttachmentList({ agreement, term }: AttachmentListProps) {
  const { attachments: words } = useText().agreements;
  const actions = useAttachments(agreement.id);
  const faults = useAttachmentFaults(agreement);
  const canWrite = useCanWrite();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [asked, setAsked] = useState<Attachment | null>(null);
  if (!canWrite && agreement.attachments.length === 0) return null;
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void actions.add(event.dataTransfer.files);
  };
  return (
    <div
      className={mergeClasses(styles.place, isOver && styles.over)}
      {...(canWrite && {
        onDragOver: (event: DragEvent) => {
          event.preventDefault();
          setOver(true);
        },
        onDragLeave: () => setOver(false),
        onDrop: drop,
      })}
    >
      {agreement.attachments.length > 0 && (
        <ul className={styles.list} aria-label={words.list(term)}>
          {agreement.attachments.map((attachment) => (
            <AttachmentLine
              key={attachment.id}
              attachment={attachment}
              actions={actions}
              fault={faults.get(attachment.id) ?? null}
              onRemove={canWrite ? () => setAsked(attachment) : null}
            />
          ))}
        </ul>
      )}
      {actions.isAdding ? (
        <Spinner size="tiny" label={words.adding} />
      ) : canWrite ? (
        <Button
          className={styles.add ?? ''}
          size="small"
          appearance="transparent"
          icon={<AttachRegular />}
          onClick={() => input.current?.click()}
        >
          {words.add}
        </Button>
      ) : null}
      <input
        ref={input}
        className={styles.file}
        type="file"
        multiple
        accept=".pdf,.jpg,.jpeg,.png,.tif,.tiff,.doc,.docx,.odt,.rtf,.xls,.xlsx,.ods,.pptx,.msg,.eml,.txt"
        aria-label={`${words.add} ${term}`}
        tabIndex={-1}
        onChange={(event) => {
          const { files } = event.target;
          void actions.add(files).then(() => {
            event.target.value = ''; // the same file can be chosen again
          });
        }}
      />
      {asked && (
        <ConfirmDialog
          isOpen
          title={words.removeTitle(asked.fileName)}
          text={words.removeText}
          confirmLabel={words.removeConfirm}
          onConfirm={() => actions.remove(asked.id)}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

interface AttachmentLineProps {
  readonly attachment: Attachment;
  readonly actions: AttachmentActions;
  /** Null: the copy is where it belongs, as it was. */
  readonly fault: AttachmentFault | null;
  /** Null: cannot be removed now. */
  readonly onRemove: (() => void) | null;
}

function AttachmentLine({ attachment, actions, fault, onRemove }: AttachmentLineProps) {
  const { attachments: words } = useText().agreements;
  const language = useLanguage();
  const { revealInFolder } = useCapabilities();
  const { id, fileName, storedName, bytes, addedAt } = attachment;
  const size = `${formatNumber(Math.max(1, Math.round(bytes / 1000)), language)} kB`;
  return (
    <li className={styles.item}>
      <span className={styles.icon} aria-hidden="true">
        <DocumentRegular />
      </span>
      <div className={styles.facts}>
        <Link as="button" title={storedName} aria-label={words.open(fileName)} onClick={() => void actions.open(id)}>
          {fileName}
        </Link>
        {fault !== null && (
          <Badge appearance="tint" color="danger">
            {words.faults[fault]}
          </Badge>
        )}
        <span className={styles.size}>{words.size(size, formatDay(dayIn(addedAt), language))}</span>
        {revealInFolder && (
          <Tooltip content={words.reveal(fileName)} relationship="label">
            <Button
              size="small"
              appearance="subtle"
              icon={<FolderOpenRegular />}
              onClick={() => void actions.reveal(id)}
            />
          </Tooltip>
        )}
        {onRemove && (
          <Tooltip content={words.remove(fileName)} relationship="label">
            <Button size="small" appearance="subtle" icon={<DeleteRegular />} onClick={onRemove} />
          </Tooltip>
        )}
      </div>
    </li>
  );
}
