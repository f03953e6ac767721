import { z } from 'zod';

/** What a column says about the places it names: our own lists mean them to the letter, and may part them by kind. */
export const placeColumn = z.enum(['any', 'own', 'own-sites', 'own-organisations']).default('any');
export type PlaceColumn = z.infer<typeof placeColumn>;
