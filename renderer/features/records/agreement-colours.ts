import type { AgreementState } from '../../../shared/domain/agreements/standing.ts';

/** The colour of the badge that says how a term of an agreement stands. */
export const agreementColours: Readonly<Record<AgreementState, 'success' | 'danger' | 'informative' | 'warning'>> = {
  'in-force': 'success',
  ended: 'danger',
  renewed: 'informative',
  upcoming: 'informative',
  unsigned: 'warning',
  unknown: 'warning',
};
