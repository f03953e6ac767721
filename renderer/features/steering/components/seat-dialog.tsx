import { useCallback, useState } from 'react';
import { organisationsByName } from '../../../../shared/domain/organisations/queries.ts';
import { partyOf, proposedSeat } from '../../../../shared/domain/steering/seat-proposal.ts';
import type { ContactId, OrganisationId } from '../../../../shared/kernel/ids.ts';
import type { Database } from '../../../../shared/model/database.ts';
import {
  steeringParty,
  type SteeringGroup,
  type SteeringParty,
  type SteeringSeat,
} from '../../../../shared/model/steering-group.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { oncePerDatabase, useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { FieldGrid } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { ContactField, DataHint, EditDialog, OrganisationField } from '../../records/index.ts';

interface SeatDialogProps {
  readonly group: SteeringGroup;
  readonly siteName: string;
  /** Null: a new one. */
  readonly seat: SteeringSeat | null;
  /** Whose seat a new one is. */
  readonly party?: SteeringParty;
  readonly onClose: () => void;
}

const sortedOrganisations = oncePerDatabase(organisationsByName);
const itself = (database: Database): Database => database;

/** Adds or changes a seat: a person, an organisation, or a person for an organisation, with role and time. */
export function SeatDialog({ group, siteName, seat, party = 'SITE', onClose }: SeatDialogProps) {
  const text = useText();
  const words = text.steering;
  const { members } = words;
  const run = useCommand();
  const asOf = useAsOf();
  const database = useDocument(itself);
  const organisations = useDocument(sortedOrganisations);
  const [draft, setDraft] = useState<Omit<SteeringSeat, 'id'>>(
    seat ?? { party, organisationId: null, contactId: null, role: '', from: asOf, until: null },
  );
  const change = (changes: Partial<SteeringSeat>): void => setDraft((now) => ({ ...now, ...changes }));

  const choosePerson = useCallback(
    (contactId: ContactId): void => {
      const proposal = proposedSeat(database, { contactId, siteId: group.siteId, day: asOf });
      setDraft((now) => ({ ...now, contactId, ...proposal }));
    },
    [database, group.siteId, asOf],
  );
  const chooseOrganisation = (organisationId: OrganisationId): void => {
    const organisation = database.organisations[organisationId];
    change({ organisationId, ...(organisation && { party: partyOf(organisation.partnerType) }) });
  };

  return (
    <EditDialog
      title={seat ? members.editTitle : members.add}
      submitLabel={words.save}
      problemTexts={{ required: members.needsMember, 'overlapping-terms': members.sitsAlready }}
      onClose={onClose}
      onSubmit={() => {
        const { party: of, organisationId, contactId, role, from, until } = draft;
        const put = { party: of, organisationId, contactId, role, from, until };
        return run('steeringGroup.putSeat', { id: group.id, seatId: seat?.id ?? null, seat: put }, { quiet: true });
      }}
    >
      {(problemOf) => (
        <>
          <ContactField
            label={members.contact}
            value={draft.contactId}
            onCommit={choosePerson}
            onClear={() => change({ contactId: null })}
            clearLabel={members.nobody}
            problem={problemOf('member') ?? problemOf('contactId')}
          />
          <OrganisationField
            label={members.organisation}
            value={draft.organisationId}
            organisations={organisations}
            onCommit={chooseOrganisation}
            onClear={() => change({ organisationId: null })}
            clearLabel={members.noOrganisation}
            problem={problemOf('organisationId')}
          />
          <ChoiceField
            label={members.party}
            value={draft.party}
            choices={steeringParty.options.map((value) => ({
              value,
              label: value === 'SITE' ? siteName : text.enums.steeringParty[value],
            }))}
            onCommit={(value) => change({ party: value })}
            isRequired
          />
          <TextField
            label={members.role}
            hint={members.roleHint}
            value={draft.role}
            onCommit={(role) => change({ role })}
            problem={problemOf('role')}
          />
          <FieldGrid>
            <DayField
              label={members.from}
              value={draft.from}
              onCommit={(from) => change({ from })}
              problem={problemOf('from')}
            />
            <DayField
              label={members.until}
              value={draft.until}
              onCommit={(until) => change({ until })}
              problem={problemOf('until')}
            />
          </FieldGrid>
          <DataHint>{words.noClientData}</DataHint>
        </>
      )}
    </EditDialog>
  );
}
