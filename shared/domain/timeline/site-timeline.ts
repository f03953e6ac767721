import { yearOf, type Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import type { Site } from '../../model/site.ts';
import {
  agreementEvents,
  contactEvents,
  importEvents,
  meetingEvents,
  noteEvents,
  offerEvents,
  qualityEvents,
  steeringEvents,
  taskEvents,
} from './record-events.ts';
import { processEvents, statusEvents } from './site-events.ts';
import type { TimelineKind } from '../../i18n/timeline-event.ts';
import type { DatedEvent, TimelineEntry } from './timeline-event.ts';

/** Lists everything that happened at and with a site up to a day, newest first; of what has no day only offers, at the end. */
export function siteTimeline(database: Database, site: Site, asOf: Day): TimelineEntry[] {
  const { id } = site;
  const events: Readonly<Record<TimelineKind, readonly DatedEvent[]>> = {
    notes: noteEvents(database, id),
    status: statusEvents(database, site),
    agreements: agreementEvents(database, id, asOf),
    steering: steeringEvents(database, id),
    offers: offerEvents(database, id),
    meetings: meetingEvents(database, id),
    quality: [...qualityEvents(database, id), ...processEvents(site)],
    tasks: taskEvents(database, id),
    contacts: contactEvents(database, id),
    imports: importEvents(database, id),
  };
  const entries = (Object.keys(events) as TimelineKind[]) // the keys of the object above
    .flatMap((kind) => events[kind].flatMap((event, index) => entryOf(kind, event, index)))
    .filter(({ day }) => day === null || day <= asOf);
  return entries.sort((left, right) => (right.day ?? '').localeCompare(left.day ?? ''));
}

/** A year of a timeline; null: what has no day. */
export interface TimelineYear {
  readonly year: number | null;
  readonly entries: readonly TimelineEntry[];
}

/** Groups a timeline by year, in its order. */
export function byYear(entries: readonly TimelineEntry[]): TimelineYear[] {
  const years = new Map<number | null, TimelineEntry[]>();
  for (const entry of entries) {
    const year = entry.day === null ? null : yearOf(entry.day);
    const known = years.get(year);
    if (known) known.push(entry);
    else years.set(year, [entry]);
  }
  return [...years].map(([year, ofYear]) => ({ year, entries: ofYear }));
}

function entryOf(kind: TimelineKind, { day, event, link }: DatedEvent, index: number): TimelineEntry[] {
  return day === null && kind !== 'offers'
    ? []
    : [{ id: `${kind}-${String(index)}`, day, kind, event, link: link ?? null }];
}
