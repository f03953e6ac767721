import { compareGerman } from '../../../kernel/collate.ts';
import type { Database } from '../../../model/database.ts';
import { unknownClass, type MapMeasure, type SiteMark } from '../../../domain/map/site-marks.ts';
import type { Catalogue } from '../../../i18n/catalogue.ts';
import { seriesColours } from '../palette.ts';
import type { MapClass, MarkSymbol } from './map-spec.ts';

type Look = Pick<MapClass, 'colour' | 'symbol'>;

const good: Look = { colour: '#12866f', symbol: 'circle' };
const fair: Look = { colour: '#1b7fc4', symbol: 'square' };
const middling: Look = { colour: '#a55fb8', symbol: 'triangle' };
const warning: Look = { colour: '#c8690c', symbol: 'diamond' };
const missing: Look = { colour: '#d0497f', symbol: 'cross' };
const quiet: Look = { colour: '#5f7f96', symbol: 'wedge' };
const unknown: Look = { colour: '#7a7a7a', symbol: 'hexagon' };

// In the order of the legend. Numbers go from pale to strong; their figure stands in the sign.
const looks: Readonly<Record<Exclude<MapMeasure, 'lead'>, Readonly<Record<string, Look>>>> = {
  status: { ACTIVE: good, PREPARING: fair, PROSPECT: middling, PAUSED: warning, ENDED: quiet, UNKNOWN: unknown },
  involvement: {
    AGREEMENT: good,
    LETTER_OF_INTENT: fair,
    PARTICIPATES: middling,
    CONTACT: warning,
    NONE: missing,
    UNKNOWN: unknown,
  },
  agreement: { IN_FORCE: good, ENDING: warning, MISSING: missing, UNKNOWN: unknown },
  offers: {
    MOST: { colour: '#12507f', symbol: 'circle' },
    MANY: { colour: '#1b6fae', symbol: 'circle' },
    SOME: { colour: '#3d8ccb', symbol: 'circle' },
    FEW: { colour: '#6a9cc4', symbol: 'circle' },
    NONE: { colour: '#d0497f', symbol: 'square' },
  },
  participation: { WITHIN_YEAR: good, WITHIN_TWO_YEARS: fair, LONGER_AGO: warning, NEVER: missing },
};

const insurerSymbols: readonly MarkSymbol[] = ['circle', 'square', 'triangle', 'diamond', 'wedge', 'star', 'hexagon'];
const otherInsurers = 'OTHERS';

/** The classes that occur among some sites, each with look and label, and the class of every site: rare insurers share one. */
export function mapClasses(
  marks: readonly SiteMark[],
  measure: MapMeasure,
  about: { readonly database: Database; readonly catalogue: Catalogue },
): { readonly classes: readonly MapClass[]; readonly classOf: (mark: SiteMark) => string } {
  if (measure === 'lead') return insurerClasses(marks, about);
  const labels: Readonly<Record<string, string>> = labelsOf(measure, about.catalogue);
  const counts = countBy(marks, ({ classId }) => classId);
  const classes = Object.entries(looks[measure]).flatMap(([id, look]) => {
    const count = counts.get(id) ?? 0;
    return count === 0 ? [] : [{ id, label: labels[id] ?? id, count, ...look }];
  });
  return { classes, classOf: ({ classId }) => classId };
}

function insurerClasses(
  marks: readonly SiteMark[],
  { database, catalogue }: { readonly database: Database; readonly catalogue: Catalogue },
): ReturnType<typeof mapClasses> {
  const counts = countBy(marks, ({ classId }) => classId);
  const insurers = [...counts]
    .filter(([id]) => id !== unknownClass)
    .map(([id, count]) => ({ id, count, label: insurerName(database, id) }))
    .sort((left, right) => right.count - left.count || compareGerman(left.label, right.label));
  const isCut = insurers.length > insurerSymbols.length;
  const own = insurers.slice(0, isCut ? insurerSymbols.length - 1 : insurerSymbols.length);
  const rest = insurers.slice(own.length);
  const { lead } = catalogue.map.classes;
  const groups = [
    ...own,
    ...(isCut ? [{ id: otherInsurers, label: lead.others, count: sum(rest.map(({ count }) => count)) }] : []),
  ];
  const colours = seriesColours(groups.length, database.office.letterheadColour);
  const classes = groups.map((group, index) => ({
    ...group,
    colour: colours[index] ?? unknown.colour,
    symbol: insurerSymbols[index] ?? unknown.symbol,
  }));
  const without = counts.get(unknownClass) ?? 0;
  const cut = new Set(rest.map(({ id }) => id));
  return {
    classes: without === 0 ? classes : [...classes, { id: unknownClass, label: lead.none, count: without, ...missing }],
    classOf: ({ classId }) => (cut.has(classId) ? otherInsurers : classId),
  };
}

function labelsOf(measure: Exclude<MapMeasure, 'lead'>, { map, enums }: Catalogue): Readonly<Record<string, string>> {
  switch (measure) {
    case 'status':
      return { ...enums.siteStatus, ...map.classes.status };
    case 'involvement':
      return { ...enums.municipalInvolvement, ...map.classes.involvement };
    default:
      return map.classes[measure];
  }
}

function insurerName(database: Database, id: string): string {
  const insurer = database.organisations[id];
  return insurer ? insurer.shortName || insurer.name : id;
}

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
