import type { z } from 'zod';
import { filledLine, idSchema, openRecord, period, prose } from './scalars.ts';
import type { FundingPhaseId } from '../kernel/ids.ts';

/**
 * A funding period. Its label is free, as numbers of phases differ between sources, and no two phases share one:
 * agreements name their phase by it.
 */
export const fundingPhase = openRecord({
  id: idSchema<FundingPhaseId>(),
  label: filledLine,
  ...period,
  note: prose,
});
export type FundingPhase = Readonly<z.infer<typeof fundingPhase>>;
