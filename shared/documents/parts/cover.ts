import { filledFacts, type Fact, type Section } from '../blocks.ts';
import { clockText, dateText, occasion, organisationNames, type PackSource } from '../pack-source.ts';
import { nameWithInstitution, personMayBeNamed } from '../participants-of.ts';
import { formatLongDay } from '../../i18n/format.ts';

/** Writes the front page: which meeting, when, where, and who invites. */
export function coverPart(source: PackSource): Section {
  const { meeting, texts, asOf } = source;
  return {
    anchor: 'deckblatt',
    layout: 'cover',
    fillsPage: false,
    blocks: [
      {
        kind: 'cover',
        label: texts.pack,
        occasion: occasion(source),
        title: meeting.title,
        subtitle: meeting.subtitle,
        facts: coverFacts(source),
        stand: texts.stand(formatLongDay(asOf)),
      },
    ],
  };
}

/** Lists when and where a meeting takes place. */
export function whenAndWhere(source: PackSource): Fact[] {
  const { meeting, texts, enums } = source;
  const { venue } = meeting;
  const [first] = source.days;
  return filledFacts([
    { label: texts.facts.date, values: [dateText(source)] },
    { label: texts.facts.time, values: first && source.days.length === 1 ? [clockText(source, first)] : [] },
    { label: texts.facts.venue, values: [venue.name, venue.street, [venue.postcode, venue.city].join(' ').trim()] },
    { label: texts.facts.format, values: meeting.format === 'ON_SITE' ? [] : [enums.meetingFormat[meeting.format]] },
    { label: texts.facts.online, values: [meeting.onlineLink] },
    { label: texts.facts.dialIn, values: [meeting.dialIn] },
  ]);
}

function coverFacts(source: PackSource): Fact[] {
  const { meeting, texts, database } = source;
  const moderators = meeting.moderatorIds.flatMap((id) => database.contacts[id] ?? []);
  return [
    ...whenAndWhere(source),
    ...filledFacts([
      { label: texts.facts.organisers, values: organisationNames(source, meeting.organiserIds) },
      { label: texts.facts.hosts, values: organisationNames(source, meeting.hostIds) },
      {
        label: texts.facts.moderators,
        values: moderators
          .filter((person) => personMayBeNamed(meeting, person.id))
          .map((person) => nameWithInstitution(database, meeting, person)),
      },
      { label: texts.facts.themes, values: meeting.themes.map(({ label }) => label) },
    ]),
  ];
}
