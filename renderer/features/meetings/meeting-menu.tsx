import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { useNavigate } from 'react-router';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { useCommand } from '../../state/use-command.ts';
import { useCanWrite } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';

/** What can be done to a meeting as a whole; both steps can be taken back. */
export function MeetingMenu({ meeting }: { readonly meeting: Meeting }) {
  const { meetings: texts } = useText();
  const run = useCommand();
  const navigate = useNavigate();
  if (!useCanWrite()) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<MoreHorizontalRegular />} aria-label={texts.moreActions} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            onClick={() =>
              void run('meeting.update', { id: meeting.id, changes: { isCancelled: !meeting.isCancelled } })
            }
          >
            {meeting.isCancelled ? texts.reviveMeeting : texts.cancelMeeting}
          </MenuItem>
          <MenuItem
            onClick={() =>
              void run('meeting.remove', { id: meeting.id }).then((done) => done.ok && navigate('/veranstaltungen'))
            }
          >
            {texts.remove}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
