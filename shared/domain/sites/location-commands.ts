import { z } from 'zod';
import type { AppError } from '../../kernel/errors.ts';
import type { SiteId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { idSchema, line } from '../../model/scalars.ts';
import { siteLocation, type Site, type SiteLocation } from '../../model/site.ts';
import { defineCommand, type Transaction } from '../command.ts';

const putLocation = defineCommand({
  name: 'site.putLocation',
  input: z.object({
    id: idSchema<SiteId>(),
    /** Null: a new place. */
    locationId: line.nullable(),
    location: siteLocation.omit({ id: true }),
  }),
  run: (tx, { id, locationId, location }, context) =>
    changeLocations(tx, id, (locations) => {
      const put = { ...location, id: locationId ?? context.newId() };
      const others = put.isMain ? locations.map((each) => ({ ...each, isMain: false })) : locations;
      return locationId === null ? [...others, put] : others.map((each) => (each.id === locationId ? put : each));
    }),
});

const removeLocation = defineCommand({
  name: 'site.removeLocation',
  input: z.object({ id: idSchema<SiteId>(), locationId: line }),
  run: (tx, { id, locationId }) =>
    changeLocations(tx, id, (locations) => locations.filter((each) => each.id !== locationId)),
});

/** The changes a user can make to the places of a site; at most one of them is the main one. */
export const siteLocationCommands = {
  [putLocation.name]: putLocation,
  [removeLocation.name]: removeLocation,
};

function changeLocations(
  tx: Transaction,
  id: SiteId,
  change: (locations: readonly SiteLocation[]) => SiteLocation[],
): Result<{ id: string }, AppError> {
  const sites = tx.table('sites');
  const site: Site | undefined = sites.get(id);
  if (!site) return err({ code: 'record-missing', table: 'sites', id });
  sites.put({ ...site, locations: change(site.locations) });
  return ok({ id });
}
