import { z } from 'zod';
import { invalidField } from '../../kernel/errors.ts';
import type { SiteId } from '../../kernel/ids.ts';
import { err, ok } from '../../kernel/result.ts';
import { idSchema } from '../../model/scalars.ts';
import { defineCommand } from '../command.ts';
import { districtByCode } from './district.ts';

const assignDistricts = defineCommand({
  name: 'site.assignDistricts',
  input: z.object({ assignments: z.array(z.object({ id: idSchema<SiteId>(), districtCode: z.string() })).min(1) }),
  run: (tx, { assignments }) => {
    const sites = tx.table('sites');
    for (const { id, districtCode } of assignments) {
      const site = sites.get(id);
      if (!site) return err({ code: 'record-missing', table: 'sites', id });
      if (districtByCode(districtCode) === null) {
        return err(invalidField('districtCode', 'missing-reference', districtCode));
      }
      sites.put({ ...site, districtCode });
    }
    return ok({ assigned: assignments.length });
  },
});

/** Puts sites on the map: one or many in one step. */
export const districtCommands = { [assignDistricts.name]: assignDistricts };
