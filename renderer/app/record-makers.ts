import { lazy } from 'react';
import type { RecordMakers } from '../features/records/index.ts';

/** The dialogs that make a record where its name was typed; they load when they are first asked for. */
export const recordMakers: RecordMakers = {
  Person: lazy(async () => ({ default: (await organisations()).MakePersonDialog })),
  Organisation: lazy(async () => ({ default: (await organisations()).CreateOrganisationDialog })),
};

function organisations() {
  return import('../features/organisations/index.ts');
}
