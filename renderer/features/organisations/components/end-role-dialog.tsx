import { Checkbox } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { seatsOfRole, type SeatAt } from '../../../../shared/domain/steering/seat-proposal.ts';
import type { Day } from '../../../../shared/kernel/dates.ts';
import { invalidField } from '../../../../shared/kernel/errors.ts';
import { err } from '../../../../shared/kernel/result.ts';
import type { ContactId } from '../../../../shared/kernel/ids.ts';
import type { ContactRole } from '../../../../shared/model/contact.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { useToday } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { EditDialog } from '../../records/index.ts';
import styles from '../organisations.module.css';

interface EndRoleDialogProps {
  readonly contactId: ContactId;
  readonly role: ContactRole;
  readonly onClose: () => void;
}

const allSites = (database: Database): Database['sites'] => database.sites;

/** Asks for the last day of a role; the role stays in the history. Seats taken because of it may end with it. */
export function EndRoleDialog({ contactId, role, onClose }: EndRoleDialogProps) {
  const { handOver, roles: words, save } = useText().organisations;
  const run = useCommand();
  const today = useToday();
  const [until, setUntil] = useState<Day | null>(today);
  const day = until ?? today;
  const seats = useDocument(
    useCallback((database: Database) => seatsOfRole(database, contactId, { ...role, day }), [contactId, role, day]),
  );
  const sites = useDocument(allSites);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const keep = (id: string, isKept: boolean): void =>
    setKept((now) => new Set(isKept ? [...now, id] : [...now].filter((each) => each !== id)));
  const nameOf = ({ group, seat }: SeatAt): string => handOver.seat(sites[group.siteId]?.shortName ?? '', seat.role);
  return (
    <EditDialog
      title={words.endTitle}
      submitLabel={save}
      onClose={onClose}
      onSubmit={async () =>
        until === null
          ? err(invalidField('until', 'required'))
          : run(
              'contact.endRole',
              {
                id: contactId,
                roleId: role.id,
                until,
                seats: seats
                  .filter(({ seat }) => !kept.has(seat.id))
                  .map(({ group, seat }) => ({ steeringGroupId: group.id, seatId: seat.id })),
              },
              { quiet: true },
            )
      }
    >
      {(problemOf) => (
        <>
          <p>{words.endExplain}</p>
          <DayField label={words.lastDay} value={until} isRequired onCommit={setUntil} problem={problemOf('until')} />
          {seats.length > 0 && (
            <fieldset className={styles.choices}>
              <legend className={styles.choicesTitle}>
                {handOver.endSeats} {handOver.seats}
              </legend>
              {seats.map((each) => (
                <Checkbox
                  key={each.seat.id}
                  label={nameOf(each)}
                  checked={!kept.has(each.seat.id)}
                  onChange={(_, data) => keep(each.seat.id, data.checked !== true)}
                />
              ))}
            </fieldset>
          )}
        </>
      )}
    </EditDialog>
  );
}
