import { assertNever } from '../../../kernel/assert.ts';
import type { MapMeasure, SiteMark } from '../../../domain/map/site-marks.ts';
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { Database } from '../../../model/database.ts';
import { mapClasses } from './map-classes.ts';

/** Says in a sentence what the map shows first of all. */
export function mapTitle(
  marks: readonly SiteMark[],
  measure: MapMeasure,
  about: { readonly database: Database; readonly catalogue: Catalogue },
): string {
  const { titles } = about.catalogue.map;
  const all = marks.length;
  const count = (...wanted: string[]): number => marks.filter(({ classId }) => wanted.includes(classId)).length;
  if (all === 0) return titles.none;
  switch (measure) {
    case 'status':
      return titles.status(count('ACTIVE'), all);
    case 'lead': {
      const [first] = mapClasses(marks, measure, about).classes;
      return first === undefined ? titles.none : titles.lead(first.label, first.count, all);
    }
    case 'involvement':
      return titles.involvement(count('PARTICIPATES', 'LETTER_OF_INTENT', 'AGREEMENT'), all);
    case 'agreement':
      return titles.agreement(count('IN_FORCE', 'ENDING'), all, count('ENDING'));
    case 'offers':
      return titles.offers(all - count('NONE'), all);
    case 'participation':
      return titles.participation(count('WITHIN_YEAR'), all);
    default:
      return assertNever(measure);
  }
}
