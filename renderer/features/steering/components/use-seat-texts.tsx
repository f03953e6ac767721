import type { ReactNode } from 'react';
import { fullName } from '../../../../shared/domain/organisations/names.ts';
import { holderOf } from '../../../../shared/domain/steering/queries.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import { formalName } from '../../../../shared/i18n/salutation.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { SteeringSeat } from '../../../../shared/model/steering-group.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { RecordLink } from '../../records/index.ts';

/** How a seat is written. */
interface SeatTexts {
  /** Who sits there, as a word. */
  readonly name: string;
  /** Who sits there, with the way to the record. */
  readonly title: ReactNode;
  readonly details: readonly string[];
}

const itself = (database: Database): Database => database;

/** Gives the way to write a seat: who sits there, for whom, in which role and since when. */
export function useSeatTexts(siteName: string): (seat: SteeringSeat) => SeatTexts {
  const { enums, steering } = useText();
  const words = steering.members;
  const language = useLanguage();
  const asOf = useAsOf();
  const database = useDocument(itself);

  return (seat) => {
    const { contact, organisation } = holderOf(database, seat);
    const party = seat.party === 'SITE' ? siteName : enums.steeringParty[seat.party];
    const name = contact ? fullName(contact) : (organisation?.name ?? party);
    const title = contact ? (
      <RecordLink to={`/personen/${contact.id}`}>{formalName(contact)}</RecordLink>
    ) : organisation ? (
      <RecordLink to={`/organisationen/${organisation.id}`}>{organisation.name}</RecordLink>
    ) : (
      party
    );
    const { from, until } = seat;
    const period = [
      from && (from > asOf ? words.startsOn(formatDay(from, language)) : words.since(formatDay(from, language))),
      until && words.to(formatDay(until, language)),
    ];
    const whom = [contact && organisation?.name, name === party ? '' : party];
    return {
      name,
      title,
      details: [joined([seat.role, ...whom], ' · '), joined(period, ' ')],
    };
  };
}

function joined(parts: readonly (string | null | undefined)[], by: string): string {
  return parts.filter(Boolean).join(by);
}
