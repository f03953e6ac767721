import { Buffer } from 'node:buffer';
import type { Agreement, Attachment } from '../../../../shared/model/agreement.ts';
import { attachmentStem, storedNamesIn } from '../../../../shared/domain/agreements/attachment-name.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import type { AppError } from '../../../../shared/kernel/errors.ts';
import type { AgreementId } from '../../../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../../../shared/kernel/result.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { createAttachmentFolder, type AttachmentFolder } from '../../attachments/attachment-folder.ts';
import { attachmentFault } from '../../attachments/attachment-names.ts';
import type { AtomicWriteTools } from '../../storage/atomic-write.ts';
import type { CoreContext } from '../core-context.ts';
import type { Handlers } from '../handlers.ts';

type AttachmentMethods =
  'attachment.add' | 'attachment.check' | 'attachment.open' | 'attachment.reveal' | 'attachment.remove';

interface Found {
  readonly database: Database;
  readonly agreement: Agreement;
  readonly folder: AttachmentFolder;
}

/** Answers what concerns files kept with agreements; the window names records and sends bytes, never paths. */
export function createAttachmentHandlers(context: CoreContext, tools: AtomicWriteTools): Handlers<AttachmentMethods> {
  const { ports } = context;

  function agreementOf(id: string): Result<Found, AppError> {
    const document = context.document();
    if (!document) return err({ code: 'no-document' });
    const agreement = document.database.agreements[id];
    if (!agreement) return err({ code: 'record-missing', table: 'agreements', id });
    return ok({ database: document.database, agreement, folder: createAttachmentFolder(tools, document.path) });
  }

  function attachmentOf(of: {
    readonly agreementId: string;
    readonly attachmentId: string;
  }): Result<Found & { readonly attachment: Attachment }, AppError> {
    const found = agreementOf(of.agreementId);
    if (!found.ok) return found;
    const attachment = found.value.agreement.attachments.find(({ id }) => id === of.attachmentId);
    return attachment
      ? ok({ ...found.value, attachment })
      : err({ code: 'record-missing', table: 'attachments', id: of.attachmentId });
  }

  return {
    'attachment.add': async ({ agreementId, fileName, base64 }) => {
      const found = agreementOf(agreementId);
      if (!found.ok) return found;
      const refusal = context.refusal();
      if (refusal) return err(refusal);
      const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
      const reason = attachmentFault(fileName, bytes);
      if (reason !== null) return err({ code: 'attachment-refused', fileName, reason });
      const { database, agreement, folder } = found.value;
      const stem = attachmentStem(database, agreement, createCatalogue('de', database.office));
      const stored = await folder.store(bytes, { stem, fileName, takenNames: storedNamesIn(database) });
      if (!stored.ok) return stored;
      const attachment = { id: context.newId(), fileName, ...stored.value, addedAt: ports.clock.now() };
      const id = agreementId as AgreementId; // an agreement with this id was found
      const done = await context.runCommand('agreement.addAttachment', { id, attachment });
      if (done.ok) return ok({ attachmentId: attachment.id, storedName: attachment.storedName, folder: folder.folder });
      await folder.forget(attachment.storedName);
      return done;
    },
    'attachment.open': async (input) => {
      const found = attachmentOf(input);
      if (!found.ok) return found;
      const path = await found.value.folder.find(found.value.attachment);
      return path.ok ? ok({ url: await ports.platform.openFile(path.value) }) : path;
    },
    'attachment.check': async ({ agreementId }) => {
      const found = agreementOf(agreementId);
      if (!found.ok) return found;
      const { agreement, folder } = found.value;
      const faults: { attachmentId: string; fault: 'missing' | 'changed' }[] = [];
      for (const attachment of agreement.attachments) {
        const path = await folder.find(attachment);
        if (path.ok) continue;
        const fault = path.error.code === 'attachment-changed' ? 'changed' : 'missing';
        faults.push({ attachmentId: attachment.id, fault });
      }
      return ok({ faults });
    },
    'attachment.reveal': async (input) => {
      if (!ports.platform.capabilities.revealInFolder)
        return err({ code: 'capability-missing', capability: 'revealInFolder' });
      const found = attachmentOf(input);
      if (!found.ok) return found;
      const path = await found.value.folder.find(found.value.attachment);
      if (!path.ok) return path;
      await ports.platform.reveal(path.value);
      return ok(null);
    },
    'attachment.remove': async ({ agreementId, attachmentId }) => {
      const found = attachmentOf({ agreementId, attachmentId });
      if (!found.ok) return found;
      const { agreement, attachment, folder } = found.value;
      const done = await context.runCommand('agreement.removeAttachment', { id: agreement.id, attachmentId });
      if (!done.ok) return done;
      await folder.setAside(attachment);
      return ok(null);
    },
  };
}
