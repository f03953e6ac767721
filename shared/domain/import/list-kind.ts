import { z } from 'zod';
import type { ImportKind } from '../../model/import-run.ts';

/** What the rows of a list are about. */
export const listKind = z.enum(['sites', 'contacts', 'registrations', 'attendance', 'offers']);
export type ListKind = z.infer<typeof listKind>;

/** All kinds, in the order in which they are offered. */
export const listKinds: readonly ListKind[] = listKind.options;

/** The kind of an import run and of a remembered layout that stands for a kind of list. */
export const importKindOf = {
  sites: 'SITES',
  contacts: 'CONTACTS',
  registrations: 'REGISTRATIONS',
  attendance: 'ATTENDANCE',
  offers: 'OFFERS',
} as const satisfies Readonly<Record<ListKind, ImportKind>>;
