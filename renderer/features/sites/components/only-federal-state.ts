import type { Database } from '../../../../shared/model/database.ts';

/** The Land of an office that serves one; blank when it serves several or none. */
export function onlyFederalState(database: Database): string {
  const [first = '', second] = database.office.federalStates;
  return second === undefined ? first : '';
}
