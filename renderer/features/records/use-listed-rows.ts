import { useCallback } from 'react';
import type { Listing } from '../../../shared/domain/views/listings.ts';
import type { Database } from '../../../shared/model/database.ts';
import { useAsOf, useToday } from '../../state/use-clock.ts';
import { useDocument } from '../../state/use-document.ts';

/** The rows of a list on the chosen day: the same that a saved view of it takes. */
export function useListedRows<Row extends { readonly id: string }>(listing: Listing<Row>): readonly Row[] {
  const asOf = useAsOf();
  const today = useToday();
  return useDocument(
    useCallback((database: Database) => listing.rows(database, { asOf, today }), [listing, asOf, today]),
  );
}
