import { groupedBy } from '../../kernel/grouping.ts';
import type { Database } from '../../model/database.ts';
import type { Site } from '../../model/site.ts';
import type { DatedEvent } from './timeline-event.ts';

const sitesMergedInto = groupedBy<Site>(({ statusHistory }) => statusHistory.map(({ mergedInto }) => mergedInto));

/** Lists changes of status, lead and involvement of a site, and the sites that became part of it. */
export function statusEvents(database: Database, site: Site): DatedEvent[] {
  return [
    ...site.statusHistory.map(({ from, status, mergedInto, note }): DatedEvent => {
      if (mergedInto === null) return { day: from, event: { what: 'status', status, note } };
      const name = database.sites[mergedInto]?.shortName ?? '';
      return { day: from, event: { what: 'merged', name, note }, link: `/standorte/${mergedInto}` };
    }),
    ...sitesMergedInto(database.sites, site.id).flatMap((other) =>
      other.statusHistory
        .filter(({ mergedInto }) => mergedInto === site.id)
        .map(({ from, note }): DatedEvent => ({
          day: from,
          event: { what: 'absorbed', name: other.shortName, note },
          link: `/standorte/${other.id}`,
        })),
    ),
    ...site.leadHistory.flatMap(({ organisationId, from, until }): DatedEvent[] => {
      const name = database.organisations[organisationId]?.name ?? '';
      const link = `/organisationen/${organisationId}`;
      return [
        { day: from, event: { what: 'leadBegan', name }, link },
        { day: until, event: { what: 'leadEnded', name }, link },
      ];
    }),
    ...site.involvementHistory.map(({ from, involvement }): DatedEvent => ({
      day: from,
      event: { what: 'involvement', involvement },
    })),
  ];
}

/** Lists phases and criteria of a site. */
export function processEvents(site: Site): DatedEvent[] {
  return [
    ...site.processHistory.map(({ from, processPhase }): DatedEvent => ({
      day: from,
      event: { what: 'phase', phase: processPhase },
    })),
    ...site.criterionHistory.map(({ from, criterion, stage }): DatedEvent => ({
      day: from,
      event: { what: 'criterion', criterion, stage },
    })),
  ];
}
