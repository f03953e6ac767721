import { Badge } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { RegistrationRow } from '../../../../shared/domain/attendance/queries.ts';
import { mayChange, nextStates } from '../../../../shared/domain/attendance/states.ts';
import type { RegistrationId } from '../../../../shared/kernel/ids.ts';
import { meetingRole, registrationStatus, type RegistrationStatus } from '../../../../shared/model/registration.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { useToast } from '../../../ui/toast.tsx';
import { ConsentCell } from './consent-cell.tsx';
import styles from './registrations.module.css';

interface RegistrationTableRowProps {
  readonly meetingId: string;
  readonly row: RegistrationRow;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly isNewSite: boolean;
  readonly onSelect: () => void;
  readonly onFocus: () => void;
  readonly neighbours: Readonly<Record<'previous' | 'next' | 'first' | 'last', RegistrationId | null>>;
  readonly onGo: (id: RegistrationId) => void;
}

/** One person on the list. The row itself takes keys: a letter sets the state, 1 and 2 the consents. */
export function RegistrationTableRow(props: RegistrationTableRowProps) {
  const { meetingId, row, isCurrent, isSelected } = props;
  const { attendance, enums } = useText();
  const run = useCommand();
  const toast = useToast();
  const canWrite = useCanWrite();
  const element = useRef<HTMLTableRowElement>(null);
  const { registration, listName } = row;
  const { id } = registration;

  useEffect(() => {
    const focused = document.activeElement;
    if (isCurrent && focused?.closest('tbody') && focused.tagName === 'TR') element.current?.focus();
  }, [isCurrent]);

  async function setStatus(status: RegistrationStatus): Promise<void> {
    const from = registration.registrationStatus;
    if (!mayChange(from, status))
      return toast.info(attendance.notPossible(enums.registrationStatus[from], enums.registrationStatus[status]));
    const done = await run('registration.setStatus', { meetingId, ids: [id], registrationStatus: status });
    if (done.ok && done.value.waitlisted > 0) toast.info(attendance.waitlisted(listName));
  }

  function setConsent(consents: { consentListed: boolean } | { consentFutureInvites: boolean }): void {
    void run('registration.setConsents', { meetingId, ids: [id], ...consents });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const go = { ArrowUp: 'previous', ArrowDown: 'next', Home: 'first', End: 'last' } as const;
    const way = go[event.key as keyof typeof go] as (typeof go)[keyof typeof go] | undefined;
    const status = registrationStatus.options.find((each) => attendance.statusKeys[each] === event.key.toUpperCase());
    if (way !== undefined) {
      const to = props.neighbours[way];
      if (to !== null) props.onGo(to);
    } else if (event.key === ' ') props.onSelect();
    else if (!canWrite) return;
    else if (status !== undefined) void setStatus(status);
    else if (event.key === '1') setConsent({ consentListed: registration.consentListed !== true });
    else if (event.key === '2') setConsent({ consentFutureInvites: registration.consentFutureInvites !== true });
    else if (event.key === 'Delete') void run('registration.remove', { meetingId, ids: [id] });
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const from = registration.registrationStatus;
  return (
    <tr
      ref={element}
      data-entry={id}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={`${listName}, ${enums.registrationStatus[from]}`}
      className={isSelected ? styles.selected : undefined}
      onKeyDown={onKeyDown}
      onFocus={props.onFocus}
    >
      <td>
        <input
          type="checkbox"
          aria-label={attendance.selectRow(listName)}
          checked={isSelected}
          onChange={props.onSelect}
          tabIndex={isCurrent ? 0 : -1}
        />
      </td>
      <th scope="row" className={styles.name}>
        {listName}
      </th>
      <td>
        {row.site}{' '}
        {props.isNewSite ? (
          <Badge appearance="tint" color="success" title={attendance.newSiteHint}>
            {attendance.newSite}
          </Badge>
        ) : null}
      </td>
      <td>{row.organisation}</td>
      <td>
        <select
          className={styles.select}
          aria-label={attendance.roleOf(listName)}
          value={registration.meetingRole}
          disabled={!canWrite}
          tabIndex={isCurrent ? 0 : -1}
          onChange={(event) => {
            const role = meetingRole.options.find((each) => each === event.target.value);
            if (role) void run('registration.update', { meetingId, id, changes: { meetingRole: role } });
          }}
        >
          {meetingRole.options.map((role) => (
            <option key={role} value={role}>
              {enums.meetingRole[role]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <select
          className={`${styles.select ?? ''} ${styles[from] ?? ''}`}
          aria-label={attendance.statusOf(listName)}
          value={from}
          disabled={!canWrite}
          tabIndex={isCurrent ? 0 : -1}
          onChange={(event) => {
            const status = registrationStatus.options.find((each) => each === event.target.value);
            if (status) void setStatus(status);
          }}
        >
          {[from, ...nextStates(from)].map((status) => (
            <option key={status} value={status}>
              {enums.registrationStatus[status]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <ConsentCell
          label={attendance.consentListed(listName)}
          value={registration.consentListed}
          isReachable={isCurrent}
          onSet={(consentListed) => setConsent({ consentListed })}
        />
      </td>
      <td>
        <ConsentCell
          label={attendance.consentFuture(listName)}
          value={registration.consentFutureInvites}
          isReachable={isCurrent}
          onSet={(consentFutureInvites) => setConsent({ consentFutureInvites })}
        />
      </td>
    </tr>
  );
}
