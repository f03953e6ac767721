import { useCallback, useContext } from 'react';
import { sortName } from '../../../shared/domain/organisations/names.ts';
import { contactsByName, rolesOn } from '../../../shared/domain/organisations/queries.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { ContactId } from '../../../shared/kernel/ids.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import type { Database } from '../../../shared/model/database.ts';
import { useAsOf } from '../../state/use-clock.ts';
import { useDocument } from '../../state/use-document.ts';
import { useText } from '../../state/use-text.ts';
import type { Choice } from '../../ui/choice-field.tsx';
import { MadeChoiceField } from './made-choice-field.tsx';
import { RecordMakersContext } from './record-makers.ts';

interface ContactFieldProps {
  readonly label: string;
  readonly value: ContactId | null;
  readonly onCommit: (id: ContactId) => void;
  readonly onClear?: () => void;
  readonly clearLabel?: string;
  /** A person who cannot be meant. */
  readonly except?: ContactId;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly isRequired?: boolean;
}

/** Chooses a person; the place where they work tells two of one name apart. Somebody not known yet is made here. */
export function ContactField({ except, ...props }: ContactFieldProps) {
  const asOf = useAsOf();
  const choices = useDocument(
    useCallback((database: Database) => contactChoices(database, asOf, except), [asOf, except]),
  );
  const { picker } = useText().meetings;
  return (
    <MadeChoiceField
      {...props}
      choices={choices}
      Maker={useContext(RecordMakersContext)?.Person}
      makeLabel={picker.createPerson}
    />
  );
}

function contactChoices(database: Database, asOf: Day, except: ContactId | undefined): Choice<ContactId>[] {
  return contactsByName(database)
    .filter(({ id }) => id !== except)
    .map((contact) => ({ value: contact.id, label: labelOf(database, contact, asOf) }));
}

function labelOf(database: Database, contact: Contact, asOf: Day): string {
  const role = rolesOn(contact, asOf)[0] ?? contact.roles.at(-1);
  const organisation = database.organisations[role?.organisationId ?? ''];
  const place = database.sites[role?.siteId ?? '']?.shortName ?? (organisation?.shortName || organisation?.name);
  return `${sortName(contact)}${place ? ` (${place})` : ''}`;
}
