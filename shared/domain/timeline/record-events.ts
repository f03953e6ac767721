import { groupedBy } from '../../kernel/grouping.ts';
import { dayIn, type Day } from '../../kernel/dates.ts';
import type { SiteId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import type { FollowUp } from '../../model/follow-up.ts';
import type { ImportRun } from '../../model/import-run.ts';
import type { Site } from '../../model/site.ts';
import type { Milestone, Need } from '../../model/site-quality.ts';
import type { SteeringGroup, SteeringSeat } from '../../model/steering-group.ts';
import { signatureOn } from '../agreements/queries.ts';
import { offersOfSite } from '../offers/queries.ts';
import { fullName } from '../organisations/names.ts';
import { participationHistory } from '../sites/participation.ts';
import { siteAgreements, sitePeople } from '../sites/site-records.ts';
import { holderOf, steeringGroupsOf } from '../steering/queries.ts';
import { notesOf } from './site-notes.ts';
import type { DatedEvent } from './timeline-event.ts';

const followUpsOf = groupedBy<FollowUp>(({ siteId }) => [siteId]);
const needsOf = groupedBy<Need>(({ siteId }) => [siteId]);
const milestonesOf = groupedBy<Milestone>(({ siteId }) => [siteId]);
const importsOf = groupedBy<ImportRun>(({ changes }) =>
  changes.filter(({ table }) => table === 'sites').map(({ id }) => id),
);

/** Lists what happened to the agreements of a site; a term that is not signed by the day only was to begin. */
export function agreementEvents(database: Database, siteId: SiteId, asOf: Day): DatedEvent[] {
  return siteAgreements(database.agreements, siteId).flatMap((agreement): DatedEvent[] => {
    const { id, agreementType, title, signedOn, termStart, termEnd, renewalOf } = agreement;
    const of = { agreementType, title, signature: signatureOn(agreement, asOf) };
    const link = areaOf(siteId, 'vereinbarungen', id);
    return [
      { day: signedOn, event: { what: 'agreementSigned', ...of }, link },
      { day: termStart, event: { what: renewalOf === null ? 'agreementBegan' : 'agreementRenewed', ...of }, link },
      { day: termEnd, event: { what: 'agreementEnded', ...of }, link },
    ];
  });
}

/** Lists the life of the steering bodies of a site: founded, seats, meetings with what they decided. */
export function steeringEvents(database: Database, siteId: SiteId): DatedEvent[] {
  const link = areaOf(siteId, 'steuerung');
  return steeringGroupsOf(database, siteId).flatMap((group): DatedEvent[] => [
    { day: group.from, event: { what: 'steeringFounded', name: group.name }, link },
    { day: group.until, event: { what: 'steeringEnded', name: group.name }, link },
    ...group.members.flatMap((seat): DatedEvent[] => {
      const of = { party: seat.party, name: seatName(database, group, seat), body: group.name };
      const toSeat = areaOf(siteId, 'steuerung', seat.id);
      return [
        { day: seat.from, event: { what: 'seatTaken', ...of }, link: toSeat },
        { day: seat.until, event: { what: 'seatLeft', ...of }, link: toSeat },
      ];
    }),
    ...group.meetings.map(({ heldOn, place, decisions }): DatedEvent => ({
      day: heldOn,
      event: { what: 'steeringMeeting', name: group.name, place, decisions: decisions.map(({ text }) => text) },
      link,
    })),
  ]);
}

// A seat of the site itself is held by the site where nobody else is named.
function seatName(database: Database, { siteId }: SteeringGroup, seat: SteeringSeat): string {
  const { contact, organisation } = holderOf(database, seat);
  const holder = [contact ? fullName(contact) : '', organisation?.name ?? ''].filter((each) => each !== '').join(', ');
  return holder === '' && seat.party === 'SITE' ? nameOfSite(database.sites[siteId]) : holder;
}

function nameOfSite(site: Site | undefined): string {
  return site?.officialName.trim() || site?.shortName || '';
}

/** Lists when offers of a site and those for all sites began; of one whose first day is not known the last, or that it has no day. */
export function offerEvents(database: Database, siteId: SiteId): DatedEvent[] {
  return offersOfSite(database, siteId).map(({ title, offerType, startsOn, endsOn, siteIds }): DatedEvent => {
    const edge = startsOn !== null ? 'begins' : endsOn !== null ? 'ends' : 'undated';
    const isForAll = siteIds.length === 0;
    return {
      day: startsOn ?? endsOn,
      event: { what: 'offer', title, offerType, edge, isForAll },
      link: isForAll ? '/angebote' : areaOf(siteId, 'angebote'),
    };
  });
}

/** Lists the meetings at which people of a site were. */
export function meetingEvents(database: Database, siteId: SiteId): DatedEvent[] {
  return participationHistory(database, siteId)
    .filter(({ attended }) => attended > 0)
    .map(({ meetingId, title, date, attended }): DatedEvent => ({
      day: date,
      event: { what: 'attended', title, people: attended },
      link: `/veranstaltungen/${meetingId}`,
    }));
}

/** Lists needs that were stated and settled, and planned steps that were done. */
export function qualityEvents(database: Database, siteId: SiteId): DatedEvent[] {
  const linkTo = (id: string): string => areaOf(siteId, 'qualitaet', id);
  return [
    ...needsOf(database.needs, siteId).flatMap(({ id, title, statedOn, settledOn }): DatedEvent[] => [
      { day: statedOn, event: { what: 'needStated', title }, link: linkTo(id) },
      { day: settledOn, event: { what: 'needSettled', title }, link: linkTo(id) },
    ]),
    ...milestonesOf(database.milestones, siteId).map(({ id, title, doneOn }): DatedEvent => ({
      day: doneOn,
      event: { what: 'milestoneDone', title },
      link: linkTo(id),
    })),
  ];
}

/** Lists the tasks for a site that were done. */
export function taskEvents(database: Database, siteId: SiteId): DatedEvent[] {
  return followUpsOf(database.followUps, siteId).map(({ id, title, doneAt }): DatedEvent => ({
    day: doneAt === null ? null : dayIn(doneAt),
    event: { what: 'taskDone', title },
    link: areaOf(siteId, 'ueberblick', id),
  }));
}

/** Lists the imports and forms that changed a site and still stand. */
export function importEvents(database: Database, siteId: SiteId): DatedEvent[] {
  return importsOf(database.importRuns, siteId)
    .filter(({ undoneAt }) => undoneAt === null)
    .map(({ importKind, fileName, importedAt }): DatedEvent => ({
      day: dayIn(importedAt),
      event: { what: 'imported', importKind, fileName },
      link: '/import',
    }));
}

/** Lists what was noted about a site. */
export function noteEvents(database: Database, siteId: SiteId): DatedEvent[] {
  return notesOf(database.siteNotes, siteId).map(({ notedOn, text, staffId }): DatedEvent => ({
    day: notedOn,
    event: { what: 'note', text, by: staffId === null ? '' : (database.staff[staffId]?.name ?? '') },
  }));
}

/** Lists when people began and ceased to speak for a site. */
export function contactEvents(database: Database, siteId: SiteId): DatedEvent[] {
  return sitePeople(database.contacts, siteId).flatMap((contact) =>
    contact.roles
      .filter((role) => role.siteId === siteId)
      .flatMap(({ jobFunction, from, until }): DatedEvent[] => {
        const of = { name: fullName(contact), jobFunction };
        const link = `/personen/${contact.id}`;
        return [
          { day: from, event: { what: 'contactBegan', ...of }, link },
          { day: until, event: { what: 'contactEnded', ...of }, link },
        ];
      }),
  );
}

// The page marks the entry and brings it into sight.
function areaOf(siteId: SiteId, area: string, entryId?: string): string {
  const page = `/standorte/${siteId}?bereich=${area}`;
  return entryId === undefined ? page : `${page}&eintrag=${entryId}`;
}
