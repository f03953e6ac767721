import { z } from 'zod';
import { agreement } from './agreement.ts';
import { agendaItem } from './agenda-item.ts';
import { contact } from './contact.ts';
import { followUp } from './follow-up.ts';
import { fundingPhase } from './funding-phase.ts';
import { importLayout, importRun } from './import-run.ts';
import { meeting, meetingFields, meetingSeries } from './meeting.ts';
import { noticeMark } from './notice-mark.ts';
import { offer } from './offer.ts';
import { office, staffMember } from './office.ts';
import { organisation } from './organisation.ts';
import { recycled } from './recycled.ts';
import { registration } from './registration.ts';
import { savedView } from './saved-view.ts';
import { openRecord } from './scalars.ts';
import { site } from './site.ts';
import { siteNote } from './site-note.ts';
import { indicator, milestone, need } from './site-quality.ts';
import { steeringGroup } from './steering-group.ts';

/** The schema of one record of each table that lies at the top of the data file. */
export const tableSchemas = {
  staff: staffMember,
  organisations: organisation,
  contacts: contact,
  sites: site,
  agreements: agreement,
  series: meetingSeries,
  meetings: meeting,
  followUps: followUp,
  steeringGroups: steeringGroup,
  offers: offer,
  needs: need,
  milestones: milestone,
  indicators: indicator,
  siteNotes: siteNote,
  fundingPhases: fundingPhase,
  noticeMarks: noticeMark,
  savedViews: savedView,
  importRuns: importRun,
  importLayouts: importLayout,
  recycled,
} as const;

/** The schema of one record of each table that lies under a meeting. */
export const meetingTableSchemas = { agenda: agendaItem, registrations: registration } as const;

/** The schema of a meeting's own fields. */
export const meetingOwnSchema = meetingFields;

export type TableName = keyof typeof tableSchemas;
export type MeetingTableName = keyof typeof meetingTableSchemas;
export type RecordOf<Table extends TableName> = Readonly<z.infer<(typeof tableSchemas)[Table]>>;
export type MeetingRecordOf<Table extends MeetingTableName> = Readonly<z.infer<(typeof meetingTableSchemas)[Table]>>;

/** The names of the top tables, in file order. */
export const tableNames = Object.keys(tableSchemas) as TableName[]; // the keys of a const object

/** The schema of all data of an office; keys of each table are the ids of its records. */
export const databaseSchema = openRecord({
  office,
  staff: z.record(z.string(), staffMember),
  organisations: z.record(z.string(), organisation),
  contacts: z.record(z.string(), contact),
  sites: z.record(z.string(), site),
  agreements: z.record(z.string(), agreement),
  series: z.record(z.string(), meetingSeries),
  meetings: z.record(z.string(), meeting),
  followUps: z.record(z.string(), followUp),
  steeringGroups: z.record(z.string(), steeringGroup),
  offers: z.record(z.string(), offer),
  needs: z.record(z.string(), need),
  milestones: z.record(z.string(), milestone),
  indicators: z.record(z.string(), indicator),
  siteNotes: z.record(z.string(), siteNote),
  fundingPhases: z.record(z.string(), fundingPhase),
  noticeMarks: z.record(z.string(), noticeMark),
  savedViews: z.record(z.string(), savedView),
  importRuns: z.record(z.string(), importRun),
  importLayouts: z.record(z.string(), importLayout),
  recycled: z.record(z.string(), recycled),
});

/** All data of an office: records by id, and under each meeting its programme and registrations. */
export type Database = Readonly<z.infer<typeof databaseSchema>>;

/** How many records of each kind a database holds; shown by `check`, snapshots and the recovery screen. */
export interface DatabaseCounts {
  readonly sites: number;
  readonly contacts: number;
  readonly organisations: number;
  readonly agreements: number;
  readonly series: number;
  readonly meetings: number;
  readonly agendaItems: number;
  readonly registrations: number;
  /** Registrations marked ATTENDED or NO_SHOW. */
  readonly attendanceMarks: number;
  readonly followUps: number;
  readonly steeringGroups: number;
  readonly offers: number;
  readonly indicators: number;
}

/** Counts the records of a database. */
export function countRecords(database: Database): DatabaseCounts {
  let agendaItems = 0;
  let registrations = 0;
  let attendanceMarks = 0;
  for (const each of Object.values(database.meetings)) {
    agendaItems += Object.keys(each.agenda).length;
    for (const { registrationStatus } of Object.values(each.registrations)) {
      registrations += 1;
      if (registrationStatus === 'ATTENDED' || registrationStatus === 'NO_SHOW') attendanceMarks += 1;
    }
  }
  return {
    sites: Object.keys(database.sites).length,
    contacts: Object.keys(database.contacts).length,
    organisations: Object.keys(database.organisations).length,
    agreements: Object.keys(database.agreements).length,
    series: Object.keys(database.series).length,
    meetings: Object.keys(database.meetings).length,
    agendaItems,
    registrations,
    attendanceMarks,
    followUps: Object.keys(database.followUps).length,
    steeringGroups: Object.keys(database.steeringGroups).length,
    offers: Object.keys(database.offers).length,
    indicators: Object.keys(database.indicators).length,
  };
}
