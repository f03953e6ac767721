import { formatDay } from '../../../../shared/i18n/format.ts';
import { formalName } from '../../../../shared/i18n/salutation.ts';
import type { RoleHolder } from '../../../../shared/domain/organisations/queries.ts';
import { holdsOn } from '../../../../shared/domain/sites/queries.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { EntryList } from '../../../ui/entry-list.tsx';
import { RecordLink } from '../../records/index.ts';

interface PeopleListProps {
  readonly label: string;
  readonly holders: readonly RoleHolder[];
  readonly empty: string;
}

/** Lists people with their role and how to reach them at work; who has left is marked. */
export function PeopleList({ label, holders, empty }: PeopleListProps) {
  const { contacts } = useText().sites;
  const language = useLanguage();
  const asOf = useAsOf();
  return (
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
      }))}
    />
  );
}
