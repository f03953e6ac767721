import type { Offer } from '../model/offer.ts';
import type { SeededRandom } from './random.ts';

interface CountedCourse {
  readonly offerStatus: Offer['offerStatus'];
  readonly sessions: number;
  readonly placesOffered: number;
}

type Counts = Pick<Offer, 'sessionsCancelled' | 'enrolments' | 'participations' | 'participants'>;

const unknown: Counts = { sessionsCancelled: null, enrolments: null, participations: null, participants: null };

/** Invents the counts of an offer: some are small, some were never reported. */
export function courseCounts(random: SeededRandom, course: CountedCourse): Counts {
  const { offerStatus, sessions, placesOffered } = course;
  const enrolments = enrolmentsFor(random, placesOffered);
  const participants = Math.max(1, Math.round(enrolments * (0.6 + random.next() * 0.35)));
  const sessionsCancelled = sessions > 3 && random.chance(0.2) ? random.whole(1, 2) : 0;
  const held = sessions - sessionsCancelled;
  const participations = Math.min(
    Math.max(participants, Math.round(participants * held * (0.55 + random.next() * 0.35))),
    placesOffered * held,
  );
  const isReported = random.chance(0.9);
  switch (offerStatus) {
    case 'PLANNED':
      return random.chance(0.5) ? { ...unknown, enrolments } : unknown;
    case 'RUNNING':
      return { ...unknown, enrolments };
    case 'MOVED':
    case 'CANCELLED':
      return { ...unknown, sessionsCancelled: sessions, enrolments };
    case 'HELD':
      return isReported
        ? { sessionsCancelled, enrolments, participations, participants }
        : { ...unknown, enrolments: random.chance(0.5) ? enrolments : null };
  }
}

function enrolmentsFor(random: SeededRandom, places: number): number {
  if (random.chance(0.15)) return places + random.whole(0, 2);
  if (random.chance(0.1)) return random.whole(1, Math.ceil(places / 3));
  return random.whole(Math.ceil(places * 0.4), places);
}
