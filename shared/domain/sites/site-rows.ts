import type { Day } from '../../kernel/dates.ts';
import type { SiteId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import type { MunicipalInvolvement, Site, SiteStatus } from '../../model/site.ts';
import { endBandsOn, type EndBand } from '../agreements/end-bands.ts';
import { standingOn, type AgreementStanding } from '../agreements/standing.ts';
import { presentingOn, type Presenting } from '../meetings/presenting.ts';
import { lastParticipations } from './participation.ts';
import { involvementOn, isNotYetThere, leadInsurerOn, mainLocation, sitesByName, statusOn } from './queries.ts';

/** A site as a list shows it on a day. */
export interface SiteRow {
  readonly id: SiteId;
  readonly site: Site;
  readonly status: SiteStatus | null;
  /** Without a status, because the site joins later. */
  readonly isNotYetThere: boolean;
  readonly leadInsurer: string | null;
  readonly involvement: MunicipalInvolvement | null;
  readonly city: string;
  /** How its cooperation agreements stand. */
  readonly cooperation: AgreementStanding;
  /** When they end, as seen from the day. */
  readonly endBands: readonly EndBand[];
  readonly lastParticipation: Day | null;
  readonly presenting: Presenting;
  readonly responsible: string | null;
}

/**
 * Describes every site on a day, the German way by short name. With `knownOnly` agreements do not count that were
 * neither signed nor begun by then; without it a draft of today is named as one.
 */
export function siteRows(database: Database, asOf: Day, { knownOnly } = { knownOnly: true }): SiteRow[] {
  const presenting = presentingOn(database, asOf);
  const participations = lastParticipations(database, asOf);
  return sitesByName(database).map((site) => {
    const cooperation = standingOn(database, site.id, { agreementType: 'COOPERATION', day: asOf, knownOnly });
    return {
      id: site.id,
      site,
      status: statusOn(site, asOf)?.status ?? null,
      isNotYetThere: isNotYetThere(site, asOf),
      leadInsurer: leadInsurerOn(database, site, asOf),
      involvement: involvementOn(site, asOf)?.involvement ?? null,
      city: mainLocation(site)?.city ?? '',
      cooperation,
      endBands: endBandsOf(cooperation, asOf),
      lastParticipation: participations.get(site.id) ?? null,
      presenting: presenting(site),
      responsible: (site.responsibleStaffId && database.staff[site.responsibleStaffId]?.name) ?? null,
    };
  });
}

/** What is not signed has no end yet; what is over is over, though its last day may not be known. */
function endBandsOf({ state, agreement }: AgreementStanding, asOf: Day): readonly EndBand[] {
  if (state === 'none' || state === 'unsigned') return [state];
  return state === 'ended' ? ['over'] : endBandsOn(agreement, asOf);
}
