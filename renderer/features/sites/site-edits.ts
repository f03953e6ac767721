import { choiceCell, dayCell, emailProblem, textCell, type CellEdit } from '../../../shared/commands/cell-edit.ts';
import type { CommandCall } from '../../../shared/commands/registry.ts';
import type { RecordChanges } from '../../../shared/domain/record-commands.ts';
import { firstStatusDay } from '../../../shared/domain/sites/history.ts';
import { leadOn } from '../../../shared/domain/sites/queries.ts';
import type { SiteRow } from '../../../shared/domain/sites/site-rows.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { OrganisationId, StaffId } from '../../../shared/kernel/ids.ts';
import type { StaffMember } from '../../../shared/model/office.ts';
import type { Organisation } from '../../../shared/model/organisation.ts';
import {
  municipalInvolvement,
  siteStatus,
  siteType,
  type MunicipalInvolvement,
  type SiteStatus,
  type SiteType,
} from '../../../shared/model/site.ts';

/** What the cells of the list of sites need to know. */
export interface SiteEditWorld {
  readonly text: Catalogue;
  /** Dated facts change from this day on. */
  readonly asOf: Day;
  readonly today: Day;
  readonly insurers: readonly Organisation[];
  readonly staff: readonly StaffMember[];
}

/** How the cells of the list of sites are changed, by column. Status, lead and involvement keep what was before the day. */
export function siteEdits(world: SiteEditWorld): Readonly<Record<string, CellEdit<SiteRow>>> {
  const { text, asOf, today } = world;
  const { enums } = text;
  return {
    ...lines(text),
    siteType: choiceCell<SiteRow>(text, {
      value: ({ site }) => site.siteType,
      choices: siteType.options.map((value) => ({ value, label: enums.siteType[value] })),
      call: ({ id }, value) => update(id, { siteType: value as SiteType }), // one of the choices above
    }),
    joinedOn: dayCell<SiteRow>(text, {
      value: ({ site }) => site.joinedOn,
      call: ({ id }, joinedOn) => update(id, { joinedOn }),
      today,
    }),
    responsible: choiceCell<SiteRow>(text, {
      value: ({ site }) => site.responsibleStaffId,
      choices: world.staff.map(({ id, name }) => ({ value: id, label: name })),
      call: ({ id }, value) => update(id, { responsibleStaffId: value as StaffId }), // as above
      clear: ({ id }) => update(id, { responsibleStaffId: null }),
    }),
    status: choiceCell<SiteRow>(text, {
      value: ({ status }) => status,
      otherwise: ({ status }) => (status === null ? '' : enums.siteStatus[status]),
      choices: siteStatus.options
        .filter((value) => value !== 'MERGED') // a merger names the other site, so it has its own command
        .map((value) => ({ value, label: enums.siteStatus[value] })),
      call: (row, value) => setStatus(row, value as SiteStatus, asOf), // as above
      from: asOf,
    }),
    lead: choiceCell<SiteRow>(text, {
      value: ({ site }) => leadOn(site, asOf)?.organisationId ?? null,
      choices: world.insurers.map(({ id, name, shortName }) => ({ value: id, label: shortName || name })),
      otherwise: ({ leadInsurer }) => leadInsurer ?? '',
      call: (row, value) => setLead(row, value as OrganisationId, asOf), // as above
      from: asOf,
    }),
    involvement: choiceCell<SiteRow>(text, {
      value: ({ involvement }) => involvement,
      choices: municipalInvolvement.options.map((value) => ({ value, label: enums.municipalInvolvement[value] })),
      call: (row, value) => setInvolvement(row, value as MunicipalInvolvement, asOf), // as above
      from: asOf,
    }),
  };
}

function lines(text: Catalogue): Readonly<Record<string, CellEdit<SiteRow>>> {
  const line = (field: LineField, isRequired = false): CellEdit<SiteRow> =>
    textCell<SiteRow>(text, {
      typed: ({ site }) => site[field],
      call: ({ id }, value) => update(id, { [field]: value }),
      isRequired,
      ...(field === 'email' ? { check: emailProblem } : {}),
    });
  return {
    shortName: line('shortName', true),
    officialName: line('officialName', true),
    district: line('district'),
    region: line('region'),
    entryWave: line('entryWave'),
    phone: line('phone'),
    email: line('email'),
  };
}

type LineField = 'shortName' | 'officialName' | 'district' | 'region' | 'entryWave' | 'phone' | 'email';

function update(id: SiteRow['id'], changes: RecordChanges<'sites'>): CommandCall {
  return { name: 'site.update', input: { id, changes } };
}

// An entry that begins on the day itself is corrected; everything before it stays.
function setStatus({ id, site }: SiteRow, status: SiteStatus, from: Day): CommandCall {
  const present = site.statusHistory.find((each) => each.from === from);
  if (!present) {
    const first = site.statusHistory.length === 0 ? firstStatusDay(site, from) : from;
    return { name: 'site.setStatus', input: { id, from: first, status, note: '' } };
  }
  return { name: 'site.reviseStatus', input: { id, from, entry: { ...present, status, mergedInto: null } } };
}

function setLead({ id, site }: SiteRow, organisationId: OrganisationId, from: Day): CommandCall {
  const present = site.leadHistory.find((each) => each.from === from);
  if (!present) return { name: 'site.setLead', input: { id, organisationId, from } };
  return { name: 'site.reviseLead', input: { id, from, lead: { ...present, organisationId } } };
}

function setInvolvement({ id, site }: SiteRow, involvement: MunicipalInvolvement, from: Day): CommandCall {
  const present = site.involvementHistory.find((each) => each.from === from);
  if (!present) return { name: 'site.setInvolvement', input: { id, from, involvement } };
  return { name: 'site.reviseInvolvement', input: { id, from, entry: { ...present, involvement } } };
}
