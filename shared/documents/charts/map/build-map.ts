import { districtByCode } from '../../../domain/districts/district.ts';
import { mapSource } from '../../../domain/districts/map-source.ts';
import { siteMarks, type MapMeasure, type SiteMark } from '../../../domain/map/site-marks.ts';
import { federalStateKeys, type FederalStateKey } from '../../../domain/office/federal-states.ts';
import type { Catalogue } from '../../../i18n/catalogue.ts';
import { compareGerman } from '../../../kernel/collate.ts';
import type { Day } from '../../../kernel/dates.ts';
import type { Database } from '../../../model/database.ts';
import { mapClasses } from './map-classes.ts';
import type { DistrictMapSpec, MapDistrict, MapSpec, MapTile, TileMapSpec } from './map-spec.ts';
import { mapTitle } from './map-title.ts';
import { tileNames } from './tile-names.ts';

/** What to show: the measure, the day, and which Länder (null: those of the office and of its sites). */
export interface MapWish {
  readonly measure: MapMeasure;
  readonly asOf: Day;
  readonly federalStates: readonly FederalStateKey[] | null;
}

/** Makes the map of Kreise: every site that has a Kreis as a sign of its own, also where several share one. */
export function buildDistrictMap(database: Database, wish: MapWish, catalogue: Catalogue): DistrictMapSpec {
  const federalStates = wish.federalStates ?? statesToShow(database);
  const all = siteMarks(database, wish.asOf, wish.measure);
  const placed = all.filter(({ site }) => districtByCode(site.districtCode) !== null);
  const shown = placed.filter(({ site }) => federalStates.some((key) => site.districtCode.startsWith(key)));
  const { map: text } = catalogue;
  return {
    ...common(database, { ...wish, marks: shown, catalogue }),
    kind: 'district-map',
    id: 'map',
    definition: [
      text.measures[wish.measure].definition,
      text.symbolPerSite,
      ...(all.length > placed.length ? [text.notPlaced(all.length - placed.length)] : []),
      ...(database.office.isSample ? [text.samplePlaces] : []),
    ].join(' '),
    altText: text.alt(
      shown.length,
      new Set(shown.map(({ site }) => site.districtCode)).size,
      classTexts(shown, wish, { database, catalogue }),
    ),
    federalStates,
    districts: districtsOf(shown, mapClasses(shown, wish.measure, { database, catalogue }).classOf),
  };
}

/** Makes the tiles of the 16 Länder with the number of sites and how they divide into the classes. */
export function buildTileMap(
  database: Database,
  wish: Omit<MapWish, 'federalStates'>,
  catalogue: Catalogue,
): TileMapSpec {
  const marks = siteMarks(database, wish.asOf, wish.measure);
  const { map: text, enums } = catalogue;
  const { classes, classOf } = mapClasses(marks, wish.measure, { database, catalogue });
  const tiles = federalStateKeys.map((federalState): MapTile => {
    const own = marks.filter(({ site }) => stateOf(site) === federalState);
    return {
      federalState,
      short: tileNames[federalState],
      name: enums.federalState[federalState],
      siteCount: own.length,
      classes: classes
        .map(({ id }) => ({ classId: id, count: own.filter((mark) => classOf(mark) === id).length }))
        .filter(({ count }) => count > 0),
    };
  });
  const unknown = marks.filter(({ site }) => stateOf(site) === '').length;
  return {
    ...common(database, { ...wish, marks, catalogue }),
    kind: 'tile-map',
    id: 'tiles',
    subtitle: text.tilesSubtitle(text.measures[wish.measure].name),
    title: text.tilesTitle(marks.length, tiles.filter(({ siteCount }) => siteCount > 0).length),
    source: catalogue.charts.source(wish.asOf, catalogue.charts.countSites(marks.length), database.office.name),
    definition: [
      text.measures[wish.measure].definition,
      text.tilesDefinition,
      ...(unknown > 0 ? [text.noLand(unknown)] : []),
    ].join(' '),
    altText: text.altTiles(
      tiles.filter(({ siteCount }) => siteCount > 0).map(({ name, siteCount }) => ({ name, count: siteCount })),
      classTexts(marks, wish, { database, catalogue }),
    ),
    tiles,
  };
}

/** Both maps, as the command line writes them. */
export function buildMaps(database: Database, wish: MapWish, catalogue: Catalogue): readonly MapSpec[] {
  return [buildDistrictMap(database, wish, catalogue), buildTileMap(database, wish, catalogue)];
}

/** The Länder a map shows: those the office serves and those its sites lie in; all when neither is known. */
export function statesToShow(database: Database): readonly FederalStateKey[] {
  const wanted = new Set<string>(database.office.federalStates);
  for (const { districtCode } of Object.values(database.sites)) wanted.add(districtCode.slice(0, 2));
  const shown = federalStateKeys.filter((key) => wanted.has(key));
  return shown.length > 0 ? shown : federalStateKeys;
}

function common(
  database: Database,
  about: Pick<MapWish, 'measure' | 'asOf'> & { readonly marks: readonly SiteMark[]; readonly catalogue: Catalogue },
) {
  const { marks, measure, asOf, catalogue } = about;
  const { map: text, charts } = catalogue;
  return {
    title: mapTitle(marks, measure, { database, catalogue }),
    subtitle: text.measures[measure].subtitle,
    unit: charts.units.sites,
    source: `${charts.source(asOf, charts.countSites(marks.length), database.office.name)}; ${text.groundOf(mapSource.holder, mapSource.year)}`,
    asOf,
    classes: mapClasses(marks, measure, { database, catalogue }).classes,
    columns: { ...text.columns, value: text.measures[measure].name },
  };
}

function classTexts(
  marks: readonly SiteMark[],
  { measure }: Pick<MapWish, 'measure'>,
  about: { readonly database: Database; readonly catalogue: Catalogue },
): string[] {
  return mapClasses(marks, measure, about).classes.map(({ label, count }) =>
    about.catalogue.map.classCount(label, count),
  );
}

function districtsOf(marks: readonly SiteMark[], classOf: (mark: SiteMark) => string): MapDistrict[] {
  const byCode = new Map<string, SiteMark[]>();
  for (const mark of marks) {
    const list = byCode.get(mark.site.districtCode);
    if (list) list.push(mark);
    else byCode.set(mark.site.districtCode, [mark]);
  }
  return [...byCode]
    .flatMap(([code, own]): MapDistrict[] => {
      const district = districtByCode(code);
      if (!district) return [];
      const sites = own.map((mark) => ({
        id: mark.site.id,
        name: mark.site.shortName,
        classId: classOf(mark),
        figure: mark.figure,
      }));
      return [{ code, name: district.name, fullName: district.fullName, sites }];
    })
    .sort((left, right) => compareGerman(left.name, right.name) || (left.code < right.code ? -1 : 1));
}

function stateOf({ districtCode, federalState }: SiteMark['site']): string {
  return districtCode === '' ? federalState : districtCode.slice(0, 2);
}
