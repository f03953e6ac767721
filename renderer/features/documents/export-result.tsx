import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ExportDone } from '../../../shared/contract/methods.ts';
import { useCapabilities, useHost } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { useToast } from '../../ui/toast.tsx';

interface ExportResultProps {
  readonly done: ExportDone;
}

/** Says where the file is and offers what one does with it next. */
export function ExportResult({ done }: ExportResultProps) {
  const { documents: texts, profiles } = useText();
  const { revealInFolder } = useCapabilities();
  const host = useHost();
  const toast = useToast();
  const [file] = done.files;
  if (!file) return null;
  const open = async (): Promise<void> => {
    const outcome = await host.call('export.open', { exportId: done.exportId, fileName: file.fileName });
    if (!outcome.ok) toast.problem(outcome.error);
    else if (outcome.value.url !== null) window.open(outcome.value.url, '_blank', 'noopener');
  };
  const reveal = async (): Promise<void> => {
    const outcome = await host.call('export.reveal', { exportId: done.exportId });
    if (!outcome.ok) toast.problem(outcome.error);
  };
  const copyPath = async (): Promise<void> => {
    const separator = file.folder.includes('\\') ? '\\' : '/';
    await navigator.clipboard.writeText(`${file.folder}${separator}${file.fileName}`);
    toast.success(texts.pathCopied);
  };
  return (
    <MessageBar intent="success" layout="multiline" role="status">
      <MessageBarBody>
        {done.files.length === 1
          ? texts.created(file.fileName, file.folder)
          : profiles.filesIn(done.files.length, file.folder)}{' '}
        {done.files.length > 1 || file.pages === null ? null : texts.pageCount(file.pages)}
      </MessageBarBody>
      <MessageBarActions>
        {done.files.length === 1 ? <Button onClick={() => void open()}>{texts.open}</Button> : null}
        {revealInFolder ? <Button onClick={() => void reveal()}>{texts.reveal}</Button> : null}
        <Button onClick={() => void copyPath()}>{texts.copyPath}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
