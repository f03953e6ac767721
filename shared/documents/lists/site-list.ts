import { agreementOn } from '../../domain/agreements/queries.ts';
import {
  involvementOn,
  leadOn,
  mainLocation,
  processPhaseOn,
  sitesByName,
  statusOn,
} from '../../domain/sites/queries.ts';
import { steeringGaps, steeringGroupOn, type SteeringGap } from '../../domain/steering/queries.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Site } from '../../model/site.ts';
import { days, tableOf, text, type ListSource, type ListTable } from './list-table.ts';

/** Lists the sites with what holds on the day. */
export function siteList(source: ListSource): ListTable {
  const { database, asOf, texts, catalogue } = source;
  const { columns: heads, titles } = texts;
  const { enums } = catalogue;
  const states: Readonly<Record<string, string>> = enums.federalState;
  return tableOf<Site>(titles.sites, sitesByName(database), [
    text(heads.shortName, ({ shortName }) => shortName),
    text(heads.officialName, ({ officialName }) => officialName),
    text(heads.kind, ({ siteType }) => enums.siteType[siteType]),
    text(heads.status, (site) => {
      const status = statusOn(site, asOf)?.status;
      return status && enums.siteStatus[status];
    }),
    text(heads.federalState, ({ federalState }) => states[federalState]),
    text(heads.district, ({ district }) => district),
    text(heads.districtCode, ({ districtCode }) => districtCode),
    text(heads.region, ({ region }) => region),
    text(heads.entryWave, ({ entryWave }) => entryWave),
    days(heads.joinedOn, ({ joinedOn }) => joinedOn),
    text(heads.lead, (site) => database.organisations[leadOn(site, asOf)?.organisationId ?? '']?.name),
    text(heads.involvement, (site) => {
      const involvement = involvementOn(site, asOf)?.involvement;
      return involvement && enums.municipalInvolvement[involvement];
    }),
    text(heads.agreementUntil, (site) => agreementEnd(source, site)),
    text(heads.processPhase, (site) => {
      const phase = processPhaseOn(site, asOf)?.processPhase;
      return phase && enums.processPhase[phase];
    }),
    text(heads.gaps, (site) => gapsOf(source, site)),
    text(heads.fieldsOfAction, ({ fieldsOfAction }) =>
      fieldsOfAction.map((field) => enums.fieldOfAction[field]).join('; '),
    ),
    text(heads.street, (site) => mainLocation(site)?.street),
    text(heads.postcode, (site) => mainLocation(site)?.postcode),
    text(heads.city, (site) => mainLocation(site)?.city),
    text(heads.responsible, ({ responsibleStaffId }) => database.staff[responsibleStaffId ?? '']?.name),
    text(heads.id, ({ id }) => id),
  ]);
}

// A text and no day: "unbefristet" stands among the ends.
function agreementEnd({ database, asOf, texts }: ListSource, { id }: Site): string {
  const agreement = agreementOn(database, id, { day: asOf, agreementType: 'COOPERATION' });
  if (agreement === null) return '';
  return agreement.termEnd === null ? texts.openEnded : formatDay(agreement.termEnd);
}

function gapsOf({ database, asOf, texts }: ListSource, { id }: Site): string {
  const group = steeringGroupOn(database, id, asOf);
  const names: Readonly<Record<SteeringGap, string>> = texts;
  return group === null
    ? ''
    : steeringGaps(group, asOf)
        .map((gap) => names[gap])
        .join('; ');
}
