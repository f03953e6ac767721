import type { Day } from '../../shared/kernel/dates.ts';
import { sortedGerman } from '../../shared/kernel/collate.ts';
import type { Database } from '../../shared/model/database.ts';
import type { Meeting } from '../../shared/model/meeting.ts';

/** The kinds of records that can be listed. */
export const listKinds = [
  'sites',
  'contacts',
  'organisations',
  'agreements',
  'meetings',
  'registrations',
  'offers',
  'follow-ups',
] as const;
export type ListKind = (typeof listKinds)[number];

/** One listed record: ids, names in place of references, values valid on the day. */
export type ListItem = Readonly<Record<string, unknown>>;

/** Lists the records of a kind, with names for references and the values that hold on a day. */
export function listItems(
  database: Database,
  kind: ListKind,
  options: { readonly asOf: Day; readonly meeting: Meeting | null },
): ListItem[] {
  const { asOf } = options;
  switch (kind) {
    case 'sites':
      return sortedGerman(Object.values(database.sites), (site) => site.shortName).map((site) => ({
        id: site.id,
        shortName: site.shortName,
        officialName: site.officialName,
        siteType: site.siteType,
        district: site.district,
        region: site.region,
        entryWave: site.entryWave,
        joinedOn: site.joinedOn,
        status: site.statusHistory.filter((each) => each.from === null || each.from <= asOf).at(-1)?.status ?? null,
        lead: organisationName(database, site.leadHistory.find((each) => holds(each, asOf))?.organisationId),
        involvement:
          site.involvementHistory.filter((each) => each.from === null || each.from <= asOf).at(-1)?.involvement ?? null,
        fieldsOfAction: site.fieldsOfAction,
        responsibleStaff: database.staff[site.responsibleStaffId ?? '']?.name ?? null,
        postcode: site.locations.find((each) => each.isMain)?.postcode ?? '',
        city: site.locations.find((each) => each.isMain)?.city ?? '',
      }));
    case 'contacts':
      return sortedGerman(Object.values(database.contacts), (each) => `${each.lastName} ${each.firstName}`).map(
        (contact) => ({
          id: contact.id,
          salutation: contact.salutation,
          academicTitle: contact.academicTitle,
          firstName: contact.firstName,
          lastName: contact.lastName,
          phone: contact.phone,
          mobile: contact.mobile,
          email: contact.email,
          roles: contact.roles
            .filter((role) => holds(role, asOf))
            .map((role) => ({
              site: siteName(database, role.siteId),
              organisation: organisationName(database, role.organisationId),
              jobFunction: role.jobFunction,
              department: role.department,
            })),
        }),
      );
    case 'organisations':
      return sortedGerman(Object.values(database.organisations), (each) => each.name).map((each) => ({ ...each }));
    case 'agreements':
      return Object.values(database.agreements).map((agreement) => ({
        ...agreement,
        site: siteName(database, agreement.siteId),
        parties: agreement.partyIds.map((id) => organisationName(database, id)),
        isInForce: holds({ from: agreement.termStart, until: agreement.termEnd }, asOf),
      }));
    case 'meetings':
      return byDay(Object.values(database.meetings)).map((meeting) => meetingItem(database, meeting));
    case 'registrations':
      return byDay(options.meeting === null ? Object.values(database.meetings) : [options.meeting]).flatMap((meeting) =>
        registrationItems(database, meeting),
      );
    case 'offers':
      return []; // offers come with the next version of the data; the kind is known, the list is empty
    case 'follow-ups':
      return Object.values(database.followUps)
        .sort((left, right) => ((left.dueOn ?? '9999') < (right.dueOn ?? '9999') ? -1 : 1))
        .map((each) => ({
          ...each,
          meeting: database.meetings[each.meetingId ?? '']?.title ?? null,
          site: siteName(database, each.siteId),
          staff: database.staff[each.staffId ?? '']?.name ?? null,
        }));
  }
}

function meetingItem(database: Database, meeting: Meeting): ListItem {
  const { agenda, registrations, ...own } = meeting;
  const marks = Object.values(registrations);
  return {
    ...own,
    date: meeting.days[0]?.date ?? null,
    series: database.series[meeting.seriesId ?? '']?.title ?? null,
    organisers: meeting.organiserIds.map((id) => organisationName(database, id)),
    hosts: meeting.hostIds.map((id) => organisationName(database, id)),
    agendaItems: Object.keys(agenda).length,
    registrations: marks.length,
    attended: marks.filter((each) => each.registrationStatus === 'ATTENDED').length,
  };
}

function registrationItems(database: Database, meeting: Meeting): ListItem[] {
  const named = Object.values(meeting.registrations).map((each) => {
    const person = each.guest ?? database.contacts[each.contactId ?? ''];
    return { ...each, firstName: person?.firstName ?? '', lastName: person?.lastName ?? '' };
  });
  return sortedGerman(named, (each) => `${each.lastName} ${each.firstName}`).map((each) => ({
    meetingId: meeting.id,
    ...each,
    site: siteName(database, each.siteId),
    organisation: organisationName(database, each.organisationId),
  }));
}

function byDay(meetings: readonly Meeting[]): Meeting[] {
  return [...meetings].sort((left, right) => ((left.days[0]?.date ?? '') < (right.days[0]?.date ?? '') ? -1 : 1));
}

function holds(period: { readonly from: Day | null; readonly until: Day | null }, on: Day): boolean {
  return (period.from === null || period.from <= on) && (period.until === null || period.until >= on);
}

function siteName(database: Database, id: string | null): string | null {
  return database.sites[id ?? '']?.shortName ?? null;
}

function organisationName(database: Database, id: string | null | undefined): string | null {
  return database.organisations[id ?? '']?.name ?? null;
}
