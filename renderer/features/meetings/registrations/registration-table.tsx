import { useState } from 'react';
import type { RegistrationRow } from '../../../../shared/domain/attendance/queries.ts';
import type { RegistrationId, SiteId } from '../../../../shared/kernel/ids.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { BulkBar } from './bulk-bar.tsx';
import { RegistrationTableRow } from './registration-table-row.tsx';
import styles from './registrations.module.css';

interface RegistrationTableProps {
  readonly meeting: Meeting;
  readonly rows: readonly RegistrationRow[];
  readonly newSites: ReadonlySet<SiteId>;
}

/** The list of people: arrows move between rows, a letter sets the state, Space selects for a step with many. */
export function RegistrationTable({ meeting, rows, newSites }: RegistrationTableProps) {
  const { attendance } = useText();
  const canWrite = useCanWrite();
  const [current, setCurrent] = useState<RegistrationId | null>(null);
  const [marked, setMarked] = useState<ReadonlySet<RegistrationId>>(new Set());
  const ids = rows.map((row) => row.registration.id);
  const currentId = current !== null && ids.includes(current) ? current : (ids[0] ?? null);
  const selected = ids.filter((id) => marked.has(id));

  function toggle(id: RegistrationId): void {
    const next = new Set(marked);
    if (!next.delete(id)) next.add(id);
    setMarked(next);
  }

  return (
    <>
      {selected.length > 0 && canWrite ? (
        <BulkBar meetingId={meeting.id} ids={selected} onDone={() => setMarked(new Set())} />
      ) : null}
      <div className={styles.scroller}>
        <table className={styles.table} aria-rowcount={rows.length + 1}>
          <thead>
            <tr>
              <th scope="col">
                <input
                  type="checkbox"
                  aria-label={attendance.selectAll}
                  checked={selected.length === ids.length && ids.length > 0}
                  onChange={() => setMarked(new Set(selected.length === ids.length ? [] : ids))}
                />
              </th>
              <th scope="col">{attendance.columns.name}</th>
              <th scope="col">{attendance.columns.site}</th>
              <th scope="col">{attendance.columns.organisation}</th>
              <th scope="col">{attendance.columns.role}</th>
              <th scope="col">{attendance.columns.status}</th>
              <th scope="col">{attendance.columns.listed}</th>
              <th scope="col">{attendance.columns.future}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <RegistrationTableRow
                key={row.registration.id}
                meetingId={meeting.id}
                row={row}
                isCurrent={row.registration.id === currentId}
                isSelected={marked.has(row.registration.id)}
                isNewSite={row.registration.siteId !== null && newSites.has(row.registration.siteId)}
                onSelect={() => toggle(row.registration.id)}
                onFocus={() => setCurrent(row.registration.id)}
                neighbours={{
                  previous: ids[index - 1] ?? null,
                  next: ids[index + 1] ?? null,
                  first: ids[0] ?? null,
                  last: ids.at(-1) ?? null,
                }}
                onGo={setCurrent}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
