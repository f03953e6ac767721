import type { OfferRow } from '../../../shared/domain/offers/offer-rows.ts';
import { offerListColumns } from '../../../shared/domain/views/offer-list.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import { drawnColumns, type DataColumn } from '../../ui/data-table/column.ts';
import { offerEdits } from './offer-edits.ts';
import { OfferStatusBadge } from './offer-status-badge.tsx';

interface OfferColumnsWorld {
  readonly text: Catalogue;
  readonly today: Day;
}

/** The columns of the list of offers, in the user's language. */
export function offerColumns({ text, today }: OfferColumnsWorld): readonly DataColumn<OfferRow>[] {
  const edits = offerEdits(text, today);
  return drawnColumns(offerListColumns(text), looks).map((column) => {
    const edit = edits[column.id];
    return edit ? { ...column, edit } : column;
  });
}

/** The columns of the offers on a site's own page: what fits beside one another there, to read; an offer that is opened says the rest. */
export function siteOfferColumns(text: Catalogue): readonly DataColumn<OfferRow>[] {
  return drawnColumns(offerListColumns(text), {
    ...looks,
    sites: hidden,
    // The title needs the room more; the form and the list of all offers have the enrolments.
    enrolments: hidden,
    participants: { ...looks['participants'], isInitiallyHidden: false },
    sessions: hidden,
    endsOn: hidden,
    type: hidden,
    provider: hidden,
    format: hidden,
    place: hidden,
  });
}

const hidden = { isInitiallyHidden: true };
const day = { minWidth: 6, grow: 0 };
const number = { minWidth: 6.5, grow: 0, align: 'end' as const };

const looks: Parameters<typeof drawnColumns<OfferRow>>[1] = {
  title: { minWidth: 12, grow: 3 },
  sites: { minWidth: 7 },
  year: { minWidth: 5, isInitiallyHidden: true },
  fields: { minWidth: 8 },
  status: { minWidth: 7, grow: 0, render: ({ status }) => <OfferStatusBadge status={status} /> },
  startsOn: day,
  placesOffered: { ...number, minWidth: 4.5 },
  enrolments: { ...number, minWidth: 7 },
  participations: { ...number, minWidth: 6.5 },
  participants: { ...number, isInitiallyHidden: true },
  sessions: { ...number, minWidth: 5 },
  endsOn: day,
  programmeFormat: { isInitiallyHidden: true },
  accessRoute: { isInitiallyHidden: true },
  targetGroup: { isInitiallyHidden: true },
};
