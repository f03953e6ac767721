import type { Database, TableName } from '../model/database.ts';
import { fullName } from './organisations/names.ts';

/** A record as a sentence names it: what kind it is, and its title. */
export interface RecordTitle {
  readonly kind: TableName;
  readonly id: string;
  readonly title: string;
}

/** Names the record at an address such as `sites/abc`; one that lies under a meeting is named by its meeting. */
function recordTitle(database: Database, address: string): RecordTitle | null {
  const [table = '', id = ''] = address.split('/');
  if (!isTable(table)) return null;
  const title = titleOf[table](database, id);
  return title === undefined ? null : { kind: table, id, title };
}

/** Names every record once that the given addresses stand for. */
export function recordTitles(database: Database, addresses: readonly string[]): RecordTitle[] {
  const found = new Map<string, RecordTitle>();
  for (const address of addresses) {
    const each = recordTitle(database, address);
    if (each) found.set(`${each.kind}/${each.id}`, each);
  }
  return [...found.values()];
}

function isTable(name: string): name is TableName {
  return Object.hasOwn(titleOf, name);
}

const titleOf: Readonly<Record<TableName, (database: Database, id: string) => string | undefined>> = {
  staff: (database, id) => database.staff[id]?.name,
  organisations: (database, id) => database.organisations[id]?.name,
  contacts: (database, id) => {
    const contact = database.contacts[id];
    return contact && fullName(contact);
  },
  sites: (database, id) => database.sites[id]?.shortName,
  agreements: (database, id) => {
    const agreement = database.agreements[id];
    return agreement && (agreement.title || siteName(database, agreement.siteId));
  },
  series: (database, id) => database.series[id]?.title,
  meetings: (database, id) => database.meetings[id]?.title,
  followUps: (database, id) => database.followUps[id]?.title,
  steeringGroups: (database, id) => {
    const group = database.steeringGroups[id];
    return group && (group.name || siteName(database, group.siteId));
  },
  offers: (database, id) => database.offers[id]?.title,
  needs: (database, id) => database.needs[id]?.title,
  milestones: (database, id) => database.milestones[id]?.title,
  indicators: (database, id) => database.indicators[id]?.name,
  siteNotes: (database, id) => database.siteNotes[id]?.text.split('\n')[0],
  fundingPhases: (database, id) => database.fundingPhases[id]?.label,
  noticeMarks: (database, id) => database.noticeMarks[id]?.notice,
  savedViews: (database, id) => database.savedViews[id]?.name,
  importRuns: (database, id) => database.importRuns[id]?.fileName,
  importLayouts: (database, id) => database.importLayouts[id]?.columns.map(({ heading }) => heading).join(', '),
  recycled: (database, id) => database.recycled[id]?.title,
};

function siteName(database: Database, siteId: string): string {
  return database.sites[siteId]?.shortName ?? '';
}
