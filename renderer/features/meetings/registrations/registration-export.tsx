import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger, Spinner } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useHost } from '../../../state/use-host.ts';
import { useTellWritten } from '../../../state/use-tell-written.ts';
import { useText } from '../../../state/use-text.ts';
import { useToast } from '../../../ui/toast.tsx';

/** Writes everybody on the list of a meeting for Excel or as text. */
export function RegistrationExport({ meetingId }: { readonly meetingId: string }) {
  const { attendance, views } = useText();
  const { written: texts } = views;
  const host = useHost();
  const toast = useToast();
  const tell = useTellWritten();
  const [isBusy, setBusy] = useState(false);

  async function write(format: 'xlsx' | 'csv'): Promise<void> {
    setBusy(true);
    const done = await host.call('export.registrations', { meetingId, format });
    setBusy(false);
    if (done.ok) tell(done.value, texts.done);
    else if (done.error.code !== 'cancelled') toast.problem(done.error);
  }

  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          icon={isBusy ? <Spinner size="tiny" /> : <ArrowDownloadRegular />}
          disabledFocusable={isBusy}
          title={attendance.exportAll}
        >
          {texts.action}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void write('xlsx')}>{texts.xlsx}</MenuItem>
          <MenuItem onClick={() => void write('csv')}>{texts.csv}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
