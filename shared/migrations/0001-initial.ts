import type { Migration } from './migration.ts';

/** The first released shape: there is nothing older to bring forward. */
export const initial: Migration = { version: 1, name: 'initial', migrate: (data) => data };
