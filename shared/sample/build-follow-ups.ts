import type { FollowUpId } from '../kernel/ids.ts';
import { addDays } from '../kernel/dates.ts';
import { blankFollowUp } from '../model/blank.ts';
import type { SampleDraft } from './sample-draft.ts';

const open: readonly {
  readonly title: string;
  readonly site?: string;
  readonly inDays: number;
  readonly note?: string;
}[] = [
  {
    title: 'Verlängerung der Kooperationsvereinbarung vorbereiten',
    site: 'Grauheide',
    inDays: 9,
    note: 'Entwurf liegt beim vdek.',
  },
  { title: 'Unterschrift des Landkreises erfragen', site: 'Moorwinkel', inDays: -6 },
  { title: 'Besuch vor Ort verabreden', site: 'Schieferbach', inDays: 20 },
  { title: 'Neue Ansprechperson in den Verteiler aufnehmen', site: 'Wacholdern', inDays: 2 },
  { title: 'Sachstandsbericht: Rückmeldung an die Standorte', inDays: 33 },
];

/** Adds the tasks that belong to no meeting. */
export function addGeneralFollowUps(draft: SampleDraft): void {
  for (const each of open) {
    draft.followUps.push({
      ...blankFollowUp(each.title),
      id: draft.random.id() as FollowUpId, // fresh ids are branded where they are made
      siteId: each.site === undefined ? null : (draft.sites.get(each.site)?.id ?? null),
      staffId: draft.random.pick(draft.staff).id,
      dueOn: addDays(draft.calendar.today, each.inDays),
      note: each.note ?? '',
    });
  }
}
