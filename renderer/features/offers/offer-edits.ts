import {
  choiceCell,
  dayCell,
  numberCell,
  textCell,
  type CellChoice,
  type CellEdit,
} from '../../../shared/commands/cell-edit.ts';
import type { CommandCall } from '../../../shared/commands/registry.ts';
import type { OfferRow } from '../../../shared/domain/offers/offer-rows.ts';
import type { RecordChanges } from '../../../shared/domain/record-commands.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import { meetingFormat, type MeetingFormat } from '../../../shared/model/meeting.ts';
import {
  accessRoute,
  offerStatus,
  offerType,
  type AccessRoute,
  type OfferStatus,
  type OfferType,
} from '../../../shared/model/offer.ts';

/** How the cells of the list of offers are changed, by column. */
export function offerEdits(text: Catalogue, today: Day): Readonly<Record<string, CellEdit<OfferRow>>> {
  const { enums } = text;
  return {
    title: line('title', true),
    place: line('place'),
    programmeFormat: line('programmeFormat'),
    targetGroup: line('targetGroup'),
    startsOn: day('startsOn'),
    endsOn: day('endsOn'),
    placesOffered: count('placesOffered'),
    enrolments: count('enrolments'),
    participations: count('participations'),
    participants: count('participants'),
    sessions: count('sessions'),
    status: choiceCell<OfferRow>(text, {
      value: ({ offer }) => offer.offerStatus,
      choices: choicesOf(offerStatus.options, enums.offerStatus),
      call: ({ id }, value) => update(id, { offerStatus: value as OfferStatus }), // one of the choices above
    }),
    type: choiceCell<OfferRow>(text, {
      value: ({ offer }) => offer.offerType,
      choices: choicesOf(offerType.options, enums.offerType),
      call: ({ id }, value) => update(id, { offerType: value as OfferType }), // as above
    }),
    format: choiceCell<OfferRow>(text, {
      value: ({ offer }) => offer.format,
      choices: choicesOf(meetingFormat.options, enums.meetingFormat),
      call: ({ id }, value) => update(id, { format: value as MeetingFormat }), // as above
      clear: ({ id }) => update(id, { format: null }),
    }),
    accessRoute: choiceCell<OfferRow>(text, {
      value: ({ offer }) => offer.accessRoute,
      choices: choicesOf(accessRoute.options, enums.accessRoute),
      call: ({ id }, value) => update(id, { accessRoute: value as AccessRoute }), // as above
      clear: ({ id }) => update(id, { accessRoute: null }),
    }),
  };

  function line(field: 'title' | 'place' | 'programmeFormat' | 'targetGroup', isRequired = false): CellEdit<OfferRow> {
    return textCell<OfferRow>(text, {
      typed: ({ offer }) => offer[field],
      call: ({ id }, value) => update(id, { [field]: value }),
      isRequired,
    });
  }
  function day(field: 'startsOn' | 'endsOn'): CellEdit<OfferRow> {
    return dayCell<OfferRow>(text, {
      value: ({ offer }) => offer[field],
      call: ({ id }, value) => update(id, { [field]: value }),
      today,
    });
  }
  function count(field: CountField): CellEdit<OfferRow> {
    return numberCell<OfferRow>(text, {
      value: ({ offer }) => offer[field],
      call: ({ id }, value) => update(id, { [field]: value }),
      max: mostCounted,
    });
  }
}

type CountField = 'placesOffered' | 'enrolments' | 'participations' | 'participants' | 'sessions';

/** As the schema of an offer has it. */
const mostCounted = 1_000_000;

function choicesOf<Code extends string>(codes: readonly Code[], labels: Readonly<Record<Code, string>>): CellChoice[] {
  return codes.map((value) => ({ value, label: labels[value] }));
}

function update(id: OfferRow['id'], changes: RecordChanges<'offers'>): CommandCall {
  return { name: 'offer.update', input: { id, changes } };
}
