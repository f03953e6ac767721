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
  siteType: { isLeading: true },
  status: {
    isLeading: true,
    besideTextPx: 40,
    render: ({ status, isNotYetThere }) => <StatusBadge {...{ status, isNotYetThere }} />,
  },
  joinedOn: { isInitiallyHidden: true },
  agreementUntil: { isLeading: true },
  lastParticipation: { isLeading: true },
  officialName: { isInitiallyHidden: true },
  region: { isInitiallyHidden: true },
  involvement: { isInitiallyHidden: true },
  city: { isInitiallyHidden: true },
  phone: { isInitiallyHidden: true },
  email: { isInitiallyHidden: true },
};
