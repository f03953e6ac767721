import type { SiteId } from '../../kernel/ids.ts';
import { leadOn, mainLocation, processPhaseOn } from '../../domain/sites/queries.ts';
import { siteRows, type SiteRow } from '../../domain/sites/site-rows.ts';
import { steeringGaps, steeringGroupOn, type SteeringGap } from '../../domain/steering/queries.ts';
import { agreementUntilText } from '../../domain/views/site-list.ts';
import { days, tableOf, text, type ListSource, type ListTable } from './list-table.ts';

/** Lists the sites with what holds on the day. */
export function siteList(source: ListSource): ListTable {
  const { database, asOf, isPast, texts, catalogue } = source;
  const { columns: heads, titles } = texts;
  const { enums } = catalogue;
  const states: Readonly<Record<string, string>> = enums.federalState;
  return tableOf<SiteRow>(titles.sites, siteRows(database, asOf, { knownOnly: isPast }), [
    text(heads.shortName, ({ site }) => site.shortName),
    text(heads.officialName, ({ site }) => site.officialName),
    text(heads.kind, ({ site }) => enums.siteType[site.siteType]),
    text(heads.status, ({ status }) => status && enums.siteStatus[status]),
    text(heads.federalState, ({ site }) => states[site.federalState]),
    text(heads.district, ({ site }) => site.district),
    text(heads.districtCode, ({ site }) => site.districtCode),
    text(heads.region, ({ site }) => site.region),
    text(heads.entryWave, ({ site }) => site.entryWave),
    days(heads.joinedOn, ({ site }) => site.joinedOn),
    text(heads.lead, ({ site }) => database.organisations[leadOn(site, asOf)?.organisationId ?? '']?.name),
    text(heads.involvement, ({ involvement }) => involvement && enums.municipalInvolvement[involvement]),
    text(heads.agreementUntil, (row) => agreementUntilText(row, catalogue)),
    text(heads.processPhase, ({ site }) => {
      const phase = processPhaseOn(site, asOf)?.processPhase;
      return phase && enums.processPhase[phase];
    }),
    text(heads.gaps, ({ id }) => gapsOf(source, id)),
    text(heads.fieldsOfAction, ({ site }) => site.fieldsOfAction.map((field) => enums.fieldOfAction[field]).join('; ')),
    text(heads.street, ({ site }) => mainLocation(site)?.street),
    text(heads.postcode, ({ site }) => mainLocation(site)?.postcode),
    text(heads.city, ({ city }) => city),
    text(heads.responsible, ({ responsible }) => responsible),
    text(heads.id, ({ id }) => id),
  ]);
}

function gapsOf({ database, asOf, texts }: ListSource, id: SiteId): string {
  const group = steeringGroupOn(database, id, asOf);
  const names: Readonly<Record<SteeringGap, string>> = texts;
  return group === null
    ? ''
    : steeringGaps(group, asOf)
        .map((gap) => names[gap])
        .join('; ');
}
