import type { RecordCountsTexts } from '../de/record-counts.ts';

/** English words for a number of records of a kind. */
export function recordCountsEn(): RecordCountsTexts {
  const of = (one: string, many: string) => (count: number) =>
    `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
  return {
    sites: of('site', 'sites'),
    contacts: of('person', 'people'),
    organisations: of('organisation', 'organisations'),
    agreements: of('agreement', 'agreements'),
    series: of('series of meetings', 'series of meetings'),
    meetings: of('meeting', 'meetings'),
    agenda: of('programme item', 'programme items'),
    registrations: of('invitation or registration', 'invitations and registrations'),
    followUps: of('task', 'tasks'),
    steeringGroups: of('steering body', 'steering bodies'),
    offers: of('offer', 'offers'),
    needs: of('need', 'needs'),
    milestones: of('milestone', 'milestones'),
    indicators: of('indicator', 'indicators'),
    siteNotes: of('note', 'notes'),
    fundingPhases: of('funding phase', 'funding phases'),
    other: of('record', 'records'),
  };
}
