import type { Meeting } from '../../../../shared/model/meeting.ts';
import { useText } from '../../../state/use-text.ts';
import { FieldGrid, Section } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { ChangeMeeting } from './change-meeting.ts';

interface PlaceSectionProps {
  readonly meeting: Meeting;
  readonly change: ChangeMeeting;
}

/** Where the meeting takes place, in a house or online; only what the format needs. */
export function PlaceSection({ meeting, change }: PlaceSectionProps) {
  const { sections, fields } = useText().meetings;
  const { venue, format } = meeting;
  const changeVenue = (part: Partial<typeof venue>) => change({ venue: { ...venue, ...part } });
  const hasHouse = format === 'ON_SITE' || format === 'HYBRID' || venue.name !== '';
  const hasLine = format !== 'ON_SITE' || meeting.onlineLink !== '' || meeting.dialIn !== '';
  return (
    <Section title={sections.place}>
      {hasHouse ? (
        <>
          <FieldGrid>
            <TextField label={fields.venueName} value={venue.name} onCommit={(name) => changeVenue({ name })} />
            <TextField label={fields.street} value={venue.street} onCommit={(street) => changeVenue({ street })} />
            <TextField
              label={fields.postcode}
              value={venue.postcode}
              onCommit={(postcode) => changeVenue({ postcode })}
            />
            <TextField label={fields.city} value={venue.city} onCommit={(city) => changeVenue({ city })} />
          </FieldGrid>
          <FieldGrid>
            <TextField
              label={fields.directions}
              isMultiline
              rows={3}
              value={venue.directions}
              onCommit={(directions) => changeVenue({ directions })}
            />
            <TextField
              label={fields.accessNotes}
              isMultiline
              rows={3}
              value={venue.accessNotes}
              onCommit={(accessNotes) => changeVenue({ accessNotes })}
            />
          </FieldGrid>
        </>
      ) : null}
      {hasLine ? (
        <FieldGrid>
          <TextField
            label={fields.onlineLink}
            value={meeting.onlineLink}
            onCommit={(onlineLink) => change({ onlineLink })}
          />
          <TextField label={fields.dialIn} value={meeting.dialIn} onCommit={(dialIn) => change({ dialIn })} />
        </FieldGrid>
      ) : null}
    </Section>
  );
}
