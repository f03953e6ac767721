import type { Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import { noticeStateOn } from '../deadlines/marks.ts';
import { sitesOn, takesPartOn } from '../sites/queries.ts';
import { noticeOf, radarChecks, type RadarCheck, type RadarFinding } from './finding.ts';
import { lookFor } from './look-for.ts';

/** The findings of one check, the sites the German way by name. */
export interface RadarGroup {
  readonly check: RadarCheck;
  readonly findings: readonly RadarFinding[];
}

/** Lists what the sites that take part lack on a day, by check; what is done or put off by then is left out, and so are empty checks. */
export function radarOn(database: Database, on: Day): readonly RadarGroup[] {
  const known = radars.get(database)?.get(on);
  if (known) return known;
  const open = findingsOn(database, on).filter((each) => noticeStateOn(database, noticeOf(each), on).state === 'OPEN');
  const made = radarChecks
    .map((check) => ({ check, findings: open.filter((each) => each.check === check) }))
    .filter(({ findings }) => findings.length > 0);
  const ofDatabase = radars.get(database) ?? new Map<Day, readonly RadarGroup[]>();
  radars.set(database, ofDatabase.set(on, made));
  return made;
}

/** Lists what the sites that take part lack on a day, handled or not. */
export function findingsOn(database: Database, on: Day): RadarFinding[] {
  const look = lookFor(database, on);
  return (
    sitesOn(database, on)
      // As in the lists: a site without any status is taken for one that takes part.
      .filter((site) => site.statusHistory.length === 0 || takesPartOn(site, on))
      .flatMap((site) =>
        radarChecks.flatMap((check): RadarFinding[] => {
          const matter = look[check](site);
          if (matter === 'fine') return [];
          return [{ check, site, notice: `radar-${check}:${site.id}`, agreementId: null, unsignedId: null, ...matter }];
        }),
      )
  );
}

// The overview asks again whenever it is drawn; a change of data makes a new object and so a new radar.
const radars = new WeakMap<Database, Map<Day, readonly RadarGroup[]>>();
