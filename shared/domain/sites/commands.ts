import { z } from 'zod';
import { type AppError, endBeforeStart, invalidField } from '../../kernel/errors.ts';
import type { OrganisationId, SiteId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { daySchema, filledLine, idSchema, line } from '../../model/scalars.ts';
import { involvementEntry, leadAssignment, municipalInvolvement, siteStatus, statusEntry } from '../../model/site.ts';
import type { Site } from '../../model/site.ts';
import { defineCommand, type Transaction } from '../command.ts';
import { recordCommands } from '../record-commands.ts';
import { siteLocationCommands } from './location-commands.ts';
import { mergeSite } from './merge-command.ts';
import { byDay, withBeginning, withEntry, withLead, withRevisedEntry } from './history.ts';

const siteId = idSchema<SiteId>();
type Changed = Result<{ id: string }, AppError>;

const plain = recordCommands('sites', 'site');

const create = defineCommand({
  ...plain['site.create'],
  run: (tx, { record }, context) => {
    const statusHistory = withBeginning(record.statusHistory, { joinedOn: record.joinedOn, before: null });
    return plain['site.create'].run(tx, { record: { ...record, statusHistory } }, context);
  },
});

const update = defineCommand({
  ...plain['site.update'],
  run: (tx, { id, changes }, context) => {
    const present = tx.table('sites').get(id);
    const { joinedOn } = changes;
    const isBeginning = present && joinedOn !== undefined && changes.statusHistory === undefined;
    const statusHistory = isBeginning
      ? withBeginning(present.statusHistory, { joinedOn, before: present.joinedOn })
      : changes.statusHistory;
    return plain['site.update'].run(
      tx,
      { id, changes: { ...changes, ...(statusHistory && { statusHistory }) } },
      context,
    );
  },
});

const rename = defineCommand({
  name: 'site.rename',
  input: z.object({ id: siteId, officialName: filledLine, shortName: filledLine }),
  joinKey: ({ id }) => id,
  run: (tx, { id, officialName, shortName }) => change(tx, id, () => ok({ officialName, shortName })),
});

const setStatus = defineCommand({
  name: 'site.setStatus',
  input: z.object({ id: siteId, from: daySchema.nullable(), status: siteStatus, note: line }),
  run: (tx, { id, from, status, note }) => {
    // a merger names the other site, so it has its own command
    if (status === 'MERGED') return err(invalidField('status', 'not-one-of', status));
    return change(tx, id, (site) =>
      field('statusHistory', withEntry(site.statusHistory, { from, status, mergedInto: null, note })),
    );
  },
});

const reviseStatus = defineCommand({
  name: 'site.reviseStatus',
  input: z.object({ id: siteId, from: daySchema.nullable(), entry: statusEntry.nullable() }),
  run: (tx, { id, from, entry }) =>
    change(tx, id, (site) => field('statusHistory', withRevisedEntry(site.statusHistory, from, entry))),
});

const setInvolvement = defineCommand({
  name: 'site.setInvolvement',
  input: z.object({ id: siteId, from: daySchema.nullable(), involvement: municipalInvolvement }),
  run: (tx, { id, from, involvement }) =>
    change(tx, id, (site) => field('involvementHistory', withEntry(site.involvementHistory, { from, involvement }))),
});

const reviseInvolvement = defineCommand({
  name: 'site.reviseInvolvement',
  input: z.object({ id: siteId, from: daySchema.nullable(), entry: involvementEntry.nullable() }),
  run: (tx, { id, from, entry }) =>
    change(tx, id, (site) => field('involvementHistory', withRevisedEntry(site.involvementHistory, from, entry))),
});

const setLead = defineCommand({
  name: 'site.setLead',
  input: z.object({ id: siteId, organisationId: idSchema<OrganisationId>(), from: daySchema.nullable() }),
  run: (tx, { id, organisationId, from }) =>
    change(tx, id, (site) => field('leadHistory', withLead(site.leadHistory, { organisationId, from }))),
});

const reviseLead = defineCommand({
  name: 'site.reviseLead',
  input: z.object({ id: siteId, from: daySchema.nullable(), lead: leadAssignment.nullable() }),
  run: (tx, { id, from, lead }) =>
    change(tx, id, (site) => {
      const start = lead?.from ?? null;
      const until = lead?.until ?? null;
      if (start !== null && until !== null && until < start)
        return err(endBeforeStart('until', { from: start, until }));
      const revised = withRevisedEntry(site.leadHistory, from, lead);
      if (revised.ok && overlaps(revised.value)) return err(invalidField('from', 'overlapping-terms'));
      return field('leadHistory', revised);
    }),
});

/** The changes a user can make to sites; the first status of a site begins with the site. */
export const siteCommands = {
  ...plain,
  [create.name]: create,
  [update.name]: update,
  [rename.name]: rename,
  [setStatus.name]: setStatus,
  [reviseStatus.name]: reviseStatus,
  [setInvolvement.name]: setInvolvement,
  [reviseInvolvement.name]: reviseInvolvement,
  [setLead.name]: setLead,
  [reviseLead.name]: reviseLead,
  [mergeSite.name]: mergeSite,
  ...siteLocationCommands,
};

function change(
  tx: Transaction,
  id: SiteId,
  changesOf: (site: Site) => Result<Partial<Omit<Site, 'id'>>, AppError>,
): Changed {
  const sites = tx.table('sites');
  const site = sites.get(id);
  if (!site) return err({ code: 'record-missing', table: 'sites', id });
  const changes = changesOf(site);
  if (!changes.ok) return changes;
  sites.put({ ...site, ...changes.value });
  return ok({ id });
}

function field<Name extends 'statusHistory' | 'leadHistory' | 'involvementHistory'>(
  name: Name,
  history: Result<Site[Name], AppError>,
): Result<Partial<Omit<Site, 'id'>>, AppError> {
  return history.ok ? ok({ [name]: history.value }) : history;
}

function overlaps(leads: Site['leadHistory']): boolean {
  const sorted = byDay(leads);
  return sorted.some((lead, index) => {
    const next = sorted[index + 1];
    return next !== undefined && (lead.until === null || lead.until >= (next.from ?? ''));
  });
}
