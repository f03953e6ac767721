import { useHost } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { ExportMenu } from '../../../ui/export-menu.tsx';

/** Writes everybody on the list of a meeting for Excel or as text. */
export function RegistrationExport({ meetingId }: { readonly meetingId: string }) {
  const { attendance } = useText();
  const host = useHost();
  return (
    <ExportMenu
      title={attendance.exportAll}
      write={(format) => host.call('export.registrations', { meetingId, format })}
    />
  );
}
