import { sortedGerman } from '../../kernel/collate.ts';
import { districtTable, type DistrictKind } from './data/district-table.ts';

/** A Landkreis or a city that belongs to none, by its official key. */
export interface District {
  /** Five-digit AGS key, as text. */
  readonly code: string;
  readonly name: string;
  readonly kind: DistrictKind;
  /** Two-digit AGS key of its Land. */
  readonly federalState: string;
  /** "Landkreis Celle", "Stadt Emden", "Wartburgkreis". */
  readonly fullName: string;
}

/** Names that say themselves what they are: Wartburgkreis, Region Hannover, Märkischer Kreis. */
export const saysItsKind = /kreis\b|\bkreis|^Region\b|^Regionalverband\b|^Städteregion\b/i;

/** All Kreise of Germany in the order of the official key. */
export const districts: readonly District[] = districtTable.map(([code, name, kind]) => ({
  code,
  name,
  kind,
  federalState: code.slice(0, 2),
  fullName: fullName(name, kind),
}));

const byCode = new Map(districts.map((each) => [each.code, each]));

/** Finds a Kreis by its key; null for a key that does not exist, or not any more. */
export function districtByCode(code: string): District | null {
  return byCode.get(code) ?? null;
}

/** Lists the Kreise of some Länder the German way by name; of all when none is given. */
export function districtsIn(federalStates: readonly string[]): readonly District[] {
  const wanted = new Set(federalStates);
  const found = wanted.size === 0 ? districts : districts.filter(({ federalState }) => wanted.has(federalState));
  return sortedGerman(found, ({ name, kind }) => `${name} ${kind}`);
}

function fullName(name: string, kind: DistrictKind): string {
  if (kind === 'CITY') return `Stadt ${name}`;
  if (saysItsKind.test(name)) return name;
  return `${kind === 'KREIS' ? 'Kreis' : 'Landkreis'} ${name}`;
}
