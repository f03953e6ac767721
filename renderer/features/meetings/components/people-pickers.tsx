import { useState } from 'react';
import { officeAsOrganisation } from '../../../../shared/domain/organisations/own-office.ts';
import type { ContactId, OrganisationId, SiteId } from '../../../../shared/kernel/ids.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { useCommand } from '../../../state/use-command.ts';
import { oncePerDatabase, useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { CreateContactDialog, CreateOrganisationDialog } from '../../organisations/index.ts';
import { CreateSiteDialog } from '../../sites/index.ts';
import { RecordPicker } from './record-picker.tsx';
import { splitName } from '../../../../shared/domain/organisations/split-name.ts';
import { useContactChoices, useOrganisationChoices, useSiteChoices } from './use-choices.ts';

interface PickerProps<Id extends string> {
  readonly label: string;
  readonly chosen: readonly Id[];
  readonly onCommit: (chosen: readonly Id[]) => void;
}

const ownOffice = oncePerDatabase((database: Database) => officeAsOrganisation(database));

/** Picks organisations; one not known yet is made here, and so is the office itself. */
export function OrganisationPicker(props: PickerProps<OrganisationId>) {
  const { picker } = useText().meetings;
  const run = useCommand();
  const choices = useOrganisationChoices();
  const office = useDocument(ownOffice);
  const [named, setNamed] = useState<string | null>(null);
  const add = (id: OrganisationId): void => props.onCommit([...props.chosen, id]);

  async function chooseOffice(): Promise<void> {
    if (office === null) return;
    const made = await run('organisation.create', { record: office });
    if (made.ok) add(made.value.id as OrganisationId); // the command has made it
  }

  return (
    <>
      <RecordPicker
        {...props}
        choices={choices}
        create={{ label: picker.createOrganisation, onCreate: setNamed }}
        own={office && { label: picker.ownOffice(office.name), onChoose: () => void chooseOffice() }}
      />
      {named === null ? null : (
        <CreateOrganisationDialog named={named} onCreated={add} onClose={() => setNamed(null)} />
      )}
    </>
  );
}

/** Picks people; somebody not known yet is made here. */
export function ContactPicker(props: PickerProps<ContactId>) {
  const { picker } = useText().meetings;
  const choices = useContactChoices();
  const [named, setNamed] = useState<string | null>(null);
  return (
    <>
      <RecordPicker {...props} choices={choices} create={{ label: picker.createPerson, onCreate: setNamed }} />
      {named === null ? null : (
        <CreateContactDialog
          place={null}
          placeName=""
          named={splitName(named)}
          onCreated={(id) => props.onCommit([...props.chosen, id])}
          onClose={() => setNamed(null)}
        />
      )}
    </>
  );
}

/** Picks sites for a meeting; one not known yet is made here. */
export function SitePicker({ meeting, ...props }: PickerProps<SiteId> & { readonly meeting: Meeting }) {
  const { picker } = useText().meetings;
  const choices = useSiteChoices(meeting);
  const [named, setNamed] = useState<string | null>(null);
  return (
    <>
      <RecordPicker {...props} choices={choices} create={{ label: picker.createSite, onCreate: setNamed }} />
      {named === null ? null : (
        <CreateSiteDialog
          named={named}
          onCreated={(id) => props.onCommit([...props.chosen, id])}
          onClose={() => setNamed(null)}
        />
      )}
    </>
  );
}
