import { sortedGerman } from '../../../../shared/kernel/collate.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { FieldGrid, Section } from '../../../ui/page.tsx';
import { ContactPicker, OrganisationPicker } from '../components/people-pickers.tsx';
import type { ChangeMeeting } from './change-meeting.ts';

interface PeopleSectionProps {
  readonly meeting: Meeting;
  readonly change: ChangeMeeting;
}

const staffOf = (database: Database) => database.staff;

/** Who invites, who gives the place, who leads through the day and who looks after it in the office. */
export function PeopleSection({ meeting, change }: PeopleSectionProps) {
  const { sections, fields } = useText().meetings;
  const staff = sortedGerman(Object.values(useDocument(staffOf)), ({ name }) => name);
  return (
    <Section title={sections.people}>
      <FieldGrid>
        <OrganisationPicker
          label={fields.organisers}
          chosen={meeting.organiserIds}
          onCommit={(ids) => void change({ organiserIds: [...ids] })}
        />
        <OrganisationPicker
          label={fields.hosts}
          chosen={meeting.hostIds}
          onCommit={(ids) => void change({ hostIds: [...ids] })}
        />
        <ContactPicker
          label={fields.moderators}
          chosen={meeting.moderatorIds}
          onCommit={(ids) => void change({ moderatorIds: [...ids] })}
        />
        <ChoiceField
          label={fields.responsible}
          value={meeting.responsibleStaffId}
          choices={staff.map(({ id, name }) => ({ value: id, label: name }))}
          clearLabel={fields.nobody}
          onCommit={(responsibleStaffId) => change({ responsibleStaffId })}
          onClear={() => change({ responsibleStaffId: null })}
        />
      </FieldGrid>
    </Section>
  );
}
