import { siteListColumns } from '../../../shared/domain/views/site-list.ts';
import { drawnColumns, type DataColumn } from '../../ui/data-table/column.ts';
import type { SiteRow } from '../../../shared/domain/sites/site-rows.ts';
import { StatusBadge } from './components/status-badge.tsx';
import { siteEdits, type SiteEditWorld } from './site-edits.ts';

/** The columns of the list of sites, in the user's language. */
export function siteColumns(world: SiteEditWorld): readonly DataColumn<SiteRow>[] {
  const edits = siteEdits(world);
  return drawnColumns(siteListColumns(world.text), looks).map((column) => {
    const edit = edits[column.id];
    return edit ? { ...column, edit } : column;
  });
}

const looks: Parameters<typeof drawnColumns<SiteRow>>[1] = {
  shortName: { minWidth: 7.75, grow: 2 },
  siteType: { minWidth: 7.75 },
  district: { minWidth: 7.1, grow: 1 },
  status: { minWidth: 8.5, render: ({ status, isNotYetThere }) => <StatusBadge {...{ status, isNotYetThere }} /> },
  lead: { minWidth: 6.5 },
  entryWave: { minWidth: 6.25 },
  joinedOn: { minWidth: 5.75, grow: 0 },
  agreementUntil: { minWidth: 8.65 },
  lastParticipation: { minWidth: 6.5 },
  responsible: { minWidth: 9 },
  officialName: { minWidth: 16, grow: 2, isInitiallyHidden: true },
  region: { isInitiallyHidden: true },
  involvement: { isInitiallyHidden: true },
  city: { isInitiallyHidden: true },
  phone: { isInitiallyHidden: true },
  email: { minWidth: 12, isInitiallyHidden: true },
};
