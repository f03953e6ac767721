import { firstDate } from '../../../shared/domain/meetings/queries.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { joined, sourceOf } from './found.ts';
import type { SearchSource } from './search-record.ts';

/** What is found of meetings: themselves, their programme, themes and questions, and their series. */
export const meetingSources: readonly SearchSource[] = [
  sourceOf('series', (series, _database, { enums }) => [
    {
      key: series.id,
      kind: 'series',
      title: series.title,
      detail: enums.meetingKind[series.meetingKind],
      words: series.note,
      path: `/veranstaltungen?reihe=${series.id}`,
    },
  ]),
  sourceOf('meetings', (meeting, database, { enums, language }) => {
    const page = `/veranstaltungen/${meeting.id}`;
    const day = formatDay(firstDate(meeting), language);
    const series = meeting.seriesId === null ? undefined : database.series[meeting.seriesId];
    return [
      {
        key: meeting.id,
        kind: 'meeting',
        title: meeting.title,
        detail: joined(meeting.subtitle, day, meeting.venue.name, meeting.venue.city),
        words: joined(
          enums.meetingKind[meeting.meetingKind],
          series?.title,
          meeting.venue.postcode,
          meeting.venue.street,
          meeting.welcomeText,
          meeting.note,
        ),
        path: page,
      },
      ...Object.values(meeting.agenda).map((item) => ({
        key: `${meeting.id}/${item.id}`,
        kind: 'agendaItem' as const,
        title: item.title || enums.agendaItemType[item.agendaItemType],
        detail: joined(item.who, meeting.title, day),
        words: joined(item.room, item.description, item.internalNote),
        path: `${page}?tab=programm&eintrag=${item.id}`,
      })),
      ...meeting.themes.map(({ id, label }) => ({
        key: `${meeting.id}/${id}`,
        kind: 'theme' as const,
        title: label,
        detail: joined(meeting.title, day),
        path: `${page}?eintrag=${id}`,
      })),
      ...meeting.discussionQuestions.map(({ id, text }) => ({
        key: `${meeting.id}/${id}`,
        kind: 'question' as const,
        title: text,
        detail: joined(meeting.title, day),
        path: `${page}?eintrag=${id}`,
      })),
      ...Object.values(meeting.registrations).flatMap(({ id, guest }) =>
        guest === null
          ? []
          : [
              {
                key: `${meeting.id}/${id}`,
                kind: 'guest' as const,
                title: `${guest.firstName} ${guest.lastName}`.trim(),
                detail: joined(guest.organisation, meeting.title, day),
                path: `${page}?tab=anmeldungen&eintrag=${id}`,
              },
            ],
      ),
    ];
  }),
];
