import { dayOf, yearOf, type Day } from '../../kernel/dates.ts';
import { required } from '../../kernel/assert.ts';
import { compareGerman } from '../../kernel/collate.ts';
import type { Database } from '../../model/database.ts';
import type { Site } from '../../model/site.ts';
import { firstKnownDay, programmeCheck } from './in-programme.ts';
import { lastDay, sitesInScope, type StatisticsScope } from './scope.ts';

/** The wave a site came with: the office's own label, else the year it joined, else unknown. */
export type WaveKey =
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'unknown' };

/** How many sites of one wave are in the programme at the end of each year. */
export interface EntryWave {
  readonly key: WaveKey;
  readonly sites: readonly number[];
}

/** Sites by entry wave and year. */
export interface EntryWaves {
  /** Each year with the day it is counted on: 31 December, or the last shown day in the running year. */
  readonly years: readonly { readonly year: number; readonly countedOn: Day }[];
  /** The earliest wave first; unknown last. */
  readonly waves: readonly EntryWave[];
  readonly totals: readonly number[];
}

/** Counts the sites in the programme at the end of each year, by the wave they came with. */
export function entryWaves(database: Database, scope: StatisticsScope): EntryWaves {
  const sites = sitesInScope(database, scope);
  const years = shownYears(sites, scope);
  const waves = new Map<string, { key: WaveKey; first: string; sites: number[] }>();
  for (const site of sites) {
    const isIn = programmeCheck(site);
    const present = years.map(({ countedOn }) => isIn(countedOn));
    if (!present.includes(true)) continue;
    const key = waveOf(site);
    const name = JSON.stringify(key);
    const joined = site.joinedOn ?? '9999';
    const wave = waves.get(name) ?? { key, first: joined, sites: years.map(() => 0) };
    if (joined < wave.first) wave.first = joined;
    present.forEach((isPresent, index) => {
      if (isPresent) wave.sites[index] = (wave.sites[index] ?? 0) + 1;
    });
    waves.set(name, wave);
  }
  const sorted = [...waves.values()].sort(
    (left, right) =>
      Number(left.key.kind === 'unknown') - Number(right.key.kind === 'unknown') ||
      compareGerman(left.first, right.first) ||
      compareGerman(JSON.stringify(left.key), JSON.stringify(right.key)),
  );
  return {
    years,
    waves: sorted.map((wave) => ({ key: wave.key, sites: wave.sites })),
    totals: years.map((_, index) => sorted.reduce((sum, wave) => sum + (wave.sites[index] ?? 0), 0)),
  };
}

function waveOf(site: Site): WaveKey {
  const label = site.entryWave.trim();
  if (label !== '') return { kind: 'label', label };
  return site.joinedOn === null ? { kind: 'unknown' } : { kind: 'year', year: yearOf(site.joinedOn) };
}

function shownYears(sites: readonly Site[], scope: StatisticsScope): { year: number; countedOn: Day }[] {
  const last = lastDay(scope);
  let first: Day | null = null;
  for (const site of sites) {
    const known = firstKnownDay(site, last);
    if (known !== null && (first === null || known < first)) first = known;
  }
  const start = Math.max(yearOf(first ?? last), scope.from === null ? 0 : yearOf(scope.from));
  const years = [];
  for (let year = start; year <= yearOf(last); year += 1) {
    const end = required(dayOf(year, 12, 31), 'every year has a 31 December');
    years.push({ year, countedOn: end < last ? end : last });
  }
  return years;
}
