import { Button, Tooltip } from '@fluentui/react-components';
import { PersonSwapRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { formatDay } from '../../../../shared/i18n/format.ts';
import { formalName } from '../../../../shared/i18n/salutation.ts';
import { fullName } from '../../../../shared/domain/organisations/names.ts';
import type { RoleHolder } from '../../../../shared/domain/organisations/queries.ts';
import { holdsOn } from '../../../../shared/domain/sites/queries.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { EntryList } from '../../../ui/entry-list.tsx';
import { RecordLink } from '../../records/index.ts';
import { HandOverDialog } from './hand-over-dialog.tsx';

interface PeopleListProps {
  readonly label: string;
  readonly holders: readonly RoleHolder[];
  readonly empty: string;
}

/** Lists people with their role and how to reach them at work; who has left is marked. */
export function PeopleList({ label, holders, empty }: PeopleListProps) {
  const { organisations, sites } = useText();
  const { contacts } = sites;
  const language = useLanguage();
  const asOf = useAsOf();
  const canWrite = useCanWrite();
  const [leaving, setLeaving] = useState<RoleHolder | null>(null);
  return (
    <>
      <EntryList
        label={label}
        empty={empty}
        entries={holders.map(({ contact, role }) => ({
          key: `${contact.id}/${role.id}`,
          title: <RecordLink to={`/personen/${contact.id}`}>{formalName(contact)}</RecordLink>,
          details: [
            [
              role.jobFunction,
              role.from && `${contacts.from} ${formatDay(role.from, language)}`,
              role.until && `${contacts.until} ${formatDay(role.until, language)}`,
            ]
              .filter(Boolean)
              .join(' · '),
            contact.phone,
            contact.email,
          ],
          isCurrent: holdsOn(role, asOf),
          actions: canWrite && holdsOn(role, asOf) && role.successorId === null && (
            <Tooltip content={organisations.handOver.actionFor(fullName(contact))} relationship="label">
              <Button
                appearance="subtle"
                size="small"
                icon={<PersonSwapRegular />}
                onClick={() => setLeaving({ contact, role })}
              />
            </Tooltip>
          ),
        }))}
      />
      {leaving && <HandOverDialog {...leaving} onClose={() => setLeaving(null)} />}
    </>
  );
}
