import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import { formatDay, formatList } from '../../../shared/i18n/format.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { Agreement } from '../../../shared/model/agreement.ts';
import type { SteeringGroup } from '../../../shared/model/steering-group.ts';
import { inSite, joined, organisationName, siteName, sourceOf, type Found } from './found.ts';
import type { SearchSource } from './search-record.ts';

/** What is found of the entries on the pages of sites. */
export const siteEntrySources: readonly SearchSource[] = [
  sourceOf('agreements', (agreement, database, texts) => {
    const { id, siteId, partyIds, attachments, fileReference, fundingPhase } = agreement;
    const site = siteName(database, siteId);
    const title = titleOf(agreement, texts);
    const path = inSite(siteId, 'vereinbarungen', id);
    return [
      {
        key: id,
        kind: 'agreement',
        title: joined(title, site),
        names: [title, fileReference],
        detail: joined(termOf(agreement, texts), fundingPhase, fileReference),
        words: joined(
          ...partyIds.map((party) => organisationName(database, party)),
          texts.enums.agreementType[agreement.agreementType],
          agreement.signatories,
          agreement.contents,
          agreement.note,
        ),
        path,
      },
      ...attachments.map((file) => ({
        key: `${id}/${file.id}`,
        kind: 'attachment' as const,
        title: file.fileName,
        detail: joined(title, site),
        path,
      })),
    ];
  }),
  sourceOf('offers', (offer, database, { enums, language, search }) => [
    {
      key: offer.id,
      kind: 'offer',
      title: offer.title,
      names: [offer.programmeFormat],
      detail: joined(
        offer.siteIds.length === 0
          ? search.allSites
          : formatList(
              offer.siteIds.map((id) => siteName(database, id)),
              language,
            ),
        offer.startsOn && formatDay(offer.startsOn, language),
        enums.offerType[offer.offerType],
        offer.provider || organisationName(database, offer.providerId),
      ),
      words: joined(offer.programmeFormat, offer.place, offer.targetGroup, offer.note),
      path: `/angebote?eintrag=${offer.id}`,
    },
  ]),
  sourceOf('needs', (need, database, { enums, language }) => [
    {
      key: need.id,
      kind: 'need',
      title: need.title,
      detail: joined(
        siteName(database, need.siteId),
        enums.needState[need.needState],
        need.statedOn && formatDay(need.statedOn, language),
      ),
      words: joined(need.description, need.assessmentMethod),
      path: inSite(need.siteId, 'qualitaet', need.id),
    },
  ]),
  sourceOf('milestones', (milestone, database, { language }) => [
    {
      key: milestone.id,
      kind: 'milestone',
      title: milestone.title,
      detail: joined(siteName(database, milestone.siteId), milestone.dueOn && formatDay(milestone.dueOn, language)),
      words: milestone.note,
      path: inSite(milestone.siteId, 'qualitaet', milestone.id),
    },
  ]),
  sourceOf('indicators', (indicator, database) =>
    indicator.siteId === null
      ? []
      : [
          {
            key: indicator.id,
            kind: 'indicator',
            title: indicator.name,
            detail: joined(siteName(database, indicator.siteId), indicator.source),
            words: indicator.note,
            path: inSite(indicator.siteId, 'qualitaet', indicator.id),
          },
        ],
  ),
  sourceOf('siteNotes', (note, database, { language }) => [
    {
      key: note.id,
      kind: 'siteNote',
      title: firstLine(note.text),
      detail: joined(siteName(database, note.siteId), formatDay(note.notedOn, language)),
      words: note.text,
      path: inSite(note.siteId, 'verlauf', note.id),
    },
  ]),
  sourceOf('followUps', (task, database, { language }) => [
    {
      key: task.id,
      kind: 'followUp',
      title: task.title,
      detail: joined(
        siteName(database, task.siteId),
        task.meetingId && database.meetings[task.meetingId]?.title,
        task.dueOn && formatDay(task.dueOn, language),
        task.staffId && database.staff[task.staffId]?.name,
      ),
      words: task.note,
      path: `/aufgaben?eintrag=${task.id}`,
    },
  ]),
  sourceOf('steeringGroups', (group, database, texts) => {
    const site = siteName(database, group.siteId);
    const name = group.name || texts.search.kinds.steeringGroup;
    return [
      {
        key: group.id,
        kind: 'steeringGroup',
        title: joined(name, site),
        names: [name],
        detail: joined(group.rhythm),
        words: joined(
          ...group.members.map(({ organisationId }) => organisationName(database, organisationId)),
          group.note,
        ),
        path: inSite(group.siteId, 'steuerung'),
      },
      ...group.meetings.flatMap((meeting) => meetingOf(group, meeting, joined(name, site), texts)),
    ];
  }),
];

function meetingOf(
  group: SteeringGroup,
  meeting: SteeringGroup['meetings'][number],
  of: string,
  { language, search }: Catalogue,
): readonly Found[] {
  const day = formatDay(meeting.heldOn, language);
  return [
    {
      key: `${group.id}/${meeting.id}`,
      kind: 'steeringMeeting',
      title: joined(search.kinds.steeringMeeting, day),
      detail: joined(of, meeting.place),
      words: meeting.topics,
      path: inSite(group.siteId, 'steuerung', meeting.id),
    },
    ...meeting.decisions.map((decision) => ({
      key: `${group.id}/${decision.id}`,
      kind: 'decision' as const,
      title: firstLine(decision.text),
      detail: joined(of, day, decision.responsible),
      words: decision.text,
      path: inSite(group.siteId, 'steuerung', decision.id),
    })),
  ];
}

function titleOf({ title, agreementType }: Agreement, { enums }: Catalogue): string {
  return title || enums.agreementType[agreementType];
}

function termOf({ termStart, termEnd, isOpenEnded }: Agreement, { sites, language }: Catalogue): string {
  const write = (day: Day | null): string | null => (day === null ? null : formatDay(day, language));
  if (termStart === null && termEnd === null && !isOpenEnded) return '';
  const { openTerm, term } = sites.agreements;
  return isOpenEnded ? openTerm(write(termStart)) : term(write(termStart), write(termEnd));
}

const longestTitle = 120;

// A note is as long as it is; its title is one line of a list.
function firstLine(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length <= longestTitle ? line : `${line.slice(0, longestTitle).replace(/\s+\S*$/, '')} …`;
}
