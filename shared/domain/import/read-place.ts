import type { Organisation, PartnerType } from '../../model/organisation.ts';
import type { Site } from '../../model/site.ts';
import { foldGerman } from '../../kernel/collate.ts';
import type { ImportBook } from './import-book.ts';
import type { PlaceColumn } from './place-column.ts';
import { organisationNameKey, siteNameParts, type SiteNameParts } from './match-names.ts';
import { similarNames } from './similar-names.ts';
import { namesSite } from './value-shapes.ts';

/** What the name of a workplace stands for. */
export type PlaceReading =
  /** `isLoose`: written with less or more than the site's name, and no other site fits. */
  | { readonly kind: 'site'; readonly site: Site; readonly isLoose: boolean }
  | { readonly kind: 'organisation'; readonly organisation: Organisation; readonly isLoose: boolean }
  /** No record has this name, but some come close. */
  | { readonly kind: 'similar'; readonly sites: readonly Site[]; readonly organisations: readonly Organisation[] }
  | { readonly kind: 'unknown' };

/** Finds the site or the organisation a text names, in the spellings that are usual in lists. */
export function readPlace(book: ImportBook, text: string): PlaceReading {
  const cache = book.lookUp('places', () => new Map<string, { at: number; reading: PlaceReading }>());
  const size = book.sites.puts() + book.organisations.puts();
  const known = cache.get(text);
  if (known?.at === size) return known.reading;
  const reading = readName(book, text) ?? readFirstPart(book, text) ?? readSimilar(book, text);
  cache.set(text, { at: size, reading });
  return reading;
}

/** Finds the site or the organisation of a column: where our own list names it, nothing that is merely like it. */
export function readPlaceIn(book: ImportBook, text: string, column: PlaceColumn): PlaceReading {
  if (column === 'any') return readPlace(book, text);
  const site = column === 'own-organisations' ? undefined : book.siteNamed(text);
  if (site) return { kind: 'site', site, isLoose: false };
  const organisation = column === 'own-sites' ? undefined : book.organisationNamed(text);
  return organisation ? { kind: 'organisation', organisation, isLoose: false } : { kind: 'unknown' };
}

/** Finds the id of the site or organisation a text names; null: none that is known. */
export function knownPlaceId(book: ImportBook, text: string): string | null {
  const reading = text === '' ? null : (readName(book, text) ?? readFirstPart(book, text));
  return reading?.kind === 'site' ? reading.site.id : reading?.kind === 'organisation' ? reading.organisation.id : null;
}

/** Finds the site a text names; undefined: none, or more than one. */
export function siteOfText(book: ImportBook, text: string): Site | undefined {
  const reading = readName(book, text);
  return reading?.kind === 'site' ? reading.site : undefined;
}

function readName(book: ImportBook, text: string): PlaceReading | null {
  const site = book.siteNamed(text);
  if (site) return { kind: 'site', site, isLoose: false };
  const organisation = book.organisationNamed(text);
  if (organisation) return { kind: 'organisation', organisation, isLoose: false };
  const parts = siteNameParts(text);
  const sites = sitesByCore(book)(parts.core).filter((each) => fits(each, parts));
  const [only] = sites;
  return only !== undefined && sites.length === 1 ? { kind: 'site', site: only, isLoose: true } : null;
}

// "Jobcenter Landkreis X, Team Markt und Integration" is at that Jobcenter.
function readFirstPart(book: ImportBook, text: string): PlaceReading | null {
  const first = /^(.{4,}?)\s*(?:,|\(|\n| [-–|/] )/.exec(text)?.[1];
  const reading = first === undefined ? null : readName(book, first);
  return reading === null || reading.kind === 'similar' || reading.kind === 'unknown'
    ? null
    : { ...reading, isLoose: true };
}

function readSimilar(book: ImportBook, text: string): PlaceReading {
  const sites = similarSites(book, text);
  const organisations = namesSite(text) ? [] : similarOrganisations(book, text);
  return sites.length + organisations.length === 0 ? { kind: 'unknown' } : { kind: 'similar', sites, organisations };
}

/** Lists the sites whose name is nearly this one, or that differ from it only in "Landkreis" or "Stadt". */
export function similarSites(book: ImportBook, name: string): Site[] {
  const parts = siteNameParts(name);
  const { core } = parts;
  const slips = book.lookUp('similar sites', () =>
    similarNames(book.sites, (site) => [siteNameParts(site.officialName).core]),
  );
  const alike = [...sitesByCore(book)(core), ...slips(core)].filter((each) => fits(each, parts));
  return [...new Map(alike.map((each) => [each.id, each])).values()];
}

function similarOrganisations(book: ImportBook, name: string): Organisation[] {
  const key = organisationNameKey(name);
  const slips = book.lookUp('similar organisations', () =>
    similarNames(book.organisations, (each) => [organisationNameKey(each.name)]),
  );
  const withStart = book.lookUp('starts of organisations', () =>
    book.organisations.index((each) => [organisationNameKey(each.name).slice(0, startLength)]),
  );
  // "vdek-Landesvertretung" and "vdek-Landesvertretung Niedersachsen" may be one.
  const longer = withStart(key.slice(0, startLength)).filter((each) => {
    const other = organisationNameKey(each.name);
    const shorter = Math.min(other.length, key.length);
    return shorter >= startLength && other !== key && (other.startsWith(key) || key.startsWith(other));
  });
  return [...new Map([...slips(key), ...longer].map((each) => [each.id, each])).values()];
}

const startLength = 10;

function sitesByCore(book: ImportBook): (core: string) => readonly Site[] {
  return book.lookUp('cores of sites', () => book.sites.index((site) => [siteNameParts(site.officialName).core]));
}

// A name without the kind of house fits both, where it is long enough to mean one place.
function fits(site: Site, { core, house, area }: SiteNameParts): boolean {
  const own = siteNameParts(site.officialName);
  if (house === '' ? core.length < 4 : own.house !== '' && own.house !== house) return false;
  return area === '' || own.area === '' || own.area === area;
}

const partnerWords: readonly (readonly [RegExp, PartnerType])[] = [
  [/gesundheitsamt|oeffentlicher gesundheitsdienst|oegd/, 'HEALTH_OFFICE'],
  [
    /\baok\b|\bbkk\b|\bikk\b|vdek|knappschaft|svlfg|\btk\b|techniker|barmer|\bdak\b|krankenkasse|ersatzkasse|\bgkv\b|\bkkh\b|\bhek\b|\bhkk\b/,
    'HEALTH_INSURER',
  ],
  [/regionaldirektion|^rd\b/, 'REGIONAL_DIRECTORATE'],
  [/landesvereinigung|landeszentrale|\blvg\b|\blzg\b|\bhage\b|\bkgc\b/, 'STATE_HEALTH_ASSOCIATION'],
  [/sportbund|sportverein|\btsv\b|\btus\b|\bsv\b|turnverein|\blsb\b|\bksb\b|sport/, 'SPORTS_ORGANISATION'],
  [/diakonie|caritas|\bawo\b|\bdrk\b|arbeiterwohlfahrt|paritaet|rotes kreuz|wohlfahrt/, 'WELFARE_ASSOCIATION'],
  [
    /\bvhs\b|volkshochschule|bildung|akademie|kolping|internationaler bund|\bbfw\b|\bbbz\b|traeger|qualifizierung/,
    'TRAINING_PROVIDER',
  ],
  [/landkreis|\blk\b|\bstadt|gemeinde|kommun|kreisverwaltung|rathaus|\bkreis\b/, 'MUNICIPALITY'],
];

/** Guesses what kind of partner an organisation is by its name. */
export function partnerTypeOf(name: string): PartnerType {
  const folded = foldGerman(name);
  return partnerWords.find(([pattern]) => pattern.test(folded))?.[1] ?? 'OTHER';
}
