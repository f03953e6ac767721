import type { Offer } from '../../model/offer.ts';

/** Something about an offer that is unusual, but may well be so. */
export type OfferHint =
  | { readonly code: 'more-enrolments-than-places'; readonly enrolments: number; readonly places: number }
  | { readonly code: 'more-participations-than-seats'; readonly participations: number; readonly most: number }
  | {
      readonly code: 'more-persons-than-participations';
      readonly participants: number;
      readonly participations: number;
    }
  | { readonly code: 'more-cancelled-than-dates'; readonly cancelled: number; readonly sessions: number };

type Counts = Pick<
  Offer,
  'sessions' | 'sessionsCancelled' | 'placesOffered' | 'enrolments' | 'participations' | 'participants'
>;

/** Lists what is unusual about the counts of an offer; unknown counts say nothing. */
export function offerHints(counts: Counts): OfferHint[] {
  const { sessions, sessionsCancelled: cancelled, placesOffered: places } = counts;
  const { enrolments, participations, participants } = counts;
  const hints: OfferHint[] = [];
  if (enrolments !== null && places !== null && enrolments > places) {
    hints.push({ code: 'more-enrolments-than-places', enrolments, places });
  }
  if (participations !== null && places !== null && sessions !== null && participations > places * sessions) {
    hints.push({ code: 'more-participations-than-seats', participations, most: places * sessions });
  }
  if (participants !== null && participations !== null && participants > participations) {
    hints.push({ code: 'more-persons-than-participations', participants, participations });
  }
  if (cancelled !== null && sessions !== null && cancelled > sessions) {
    hints.push({ code: 'more-cancelled-than-dates', cancelled, sessions });
  }
  return hints;
}
