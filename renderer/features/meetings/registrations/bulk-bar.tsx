import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { statusOrder } from '../../../../shared/domain/attendance/states.ts';
import type { RegistrationId } from '../../../../shared/kernel/ids.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useText } from '../../../state/use-text.ts';
import styles from './registrations.module.css';

interface BulkBarProps {
  readonly meetingId: string;
  readonly ids: readonly RegistrationId[];
  readonly onDone: () => void;
}

/** One step for all selected people. */
export function BulkBar({ meetingId, ids, onDone }: BulkBarProps) {
  const { attendance, enums } = useText();
  const run = useCommand();
  return (
    <div className={styles.bulk} role="toolbar" aria-label={attendance.selected(ids.length)}>
      <span>{attendance.selected(ids.length)}</span>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small">{attendance.setStatus}</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {statusOrder.map((status) => (
              <MenuItem
                key={status}
                onClick={() =>
                  void run('registration.setStatus', { meetingId, ids: [...ids], registrationStatus: status })
                }
              >
                {enums.registrationStatus[status]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button
        size="small"
        icon={<DeleteRegular />}
        onClick={() =>
          void run('registration.remove', { meetingId, ids: [...ids] }).then((done) => done.ok && onDone())
        }
      >
        {attendance.removeRows}
      </Button>
    </div>
  );
}
