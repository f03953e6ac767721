import { formatLongDay } from '../i18n/format.ts';
import type { Site } from '../model/site.ts';
import type { ContentsEntry, DocumentModel, FactSheetBlock, Section, SheetPart } from './blocks.ts';
import { letterheadOf } from './pack-source.ts';
import { shortened } from './profile/measure-text.ts';
import { limitsAt, tightest } from './profile/limits.ts';
import { mainParts } from './profile/main-parts.ts';
import { profileSource, type ProfileSetting, type ProfileSource } from './profile/profile-source.ts';
import { sheetHead } from './profile/sheet-head.ts';
import { columnHeight, headHeight } from './profile/sheet-height.ts';
import { sheetMm } from './profile/sheet-measures.ts';
import { sideParts } from './profile/side-parts.ts';

/** By how many levels single sites are set tighter than was reckoned, by id: those that did not fit when printed. */
export type Tightness = ReadonlyMap<string, number>;

const loose: Tightness = new Map();

/** Writes the Steckbrief of one site: one page, whatever is known of it. */
export function buildSiteProfile(setting: ProfileSetting, site: Site, tightness = loose): DocumentModel {
  const { texts, asOf } = setting;
  return {
    ...paper(setting),
    title: texts.documentTitle(site.shortName, formatLongDay(asOf)),
    sections: [profileSection(setting, site, { extra: tightness.get(site.id) ?? 0, isAlone: true })],
  };
}

/** Writes the page of one site among many. */
export function profilePage(setting: ProfileSetting, site: Site, tightness = loose): Section {
  return profileSection(setting, site, { extra: tightness.get(site.id) ?? 0, isAlone: false });
}

/** Binds the pages of many sites into one paper: a list of contents, then a page for each site. */
export function bindSiteProfiles(
  setting: ProfileSetting,
  sites: readonly Site[],
  pages: readonly Section[],
): DocumentModel {
  const { texts, asOf } = setting;
  return {
    ...paper(setting),
    title: texts.collectionTitle(sites.length, formatLongDay(asOf)),
    sections: [...contentsSections(setting, sites), ...pages],
  };
}

/** The anchor of a site's page. */
export function profileAnchor(site: Pick<Site, 'id'>): string {
  return `steckbrief-${site.id}`;
}

function paper({ database, texts, asOf }: ProfileSetting): Omit<DocumentModel, 'title' | 'sections'> {
  const { office } = database;
  const name = office.shortName === '' ? office.name : office.shortName;
  return {
    language: 'de',
    letterhead: letterheadOf(office),
    furniture: {
      headerLeft: shortened(name, 60),
      headerRight: texts.papers,
      stand: texts.furniture(formatLongDay(asOf), shortened(name, 40)),
      asOf,
    },
  };
}

// Two columns of forty lines; every page of the list but the last is full, so its length is known before it is printed.
const entriesPerPage = 80;

function contentsSections({ texts }: ProfileSetting, sites: readonly Site[]): Section[] {
  const pages = Math.ceil(sites.length / entriesPerPage);
  const entries = sites.map((site, index): ContentsEntry => ({
    text: site.shortName,
    anchor: profileAnchor(site),
    level: 1,
    expectedPage: pages + index + 1,
  }));
  return Array.from({ length: pages }, (_, page): Section => ({
    anchor: `inhalt-${String(page + 1)}`,
    layout: 'text',
    fillsPage: false,
    blocks: [
      page === 0
        ? { kind: 'heading', level: 1, text: texts.contents, anchor: 'inhalt-1', look: 'page' }
        : { kind: 'paragraph', tone: 'kicker', text: texts.contents },
      { kind: 'contents', entries: entries.slice(page * entriesPerPage, (page + 1) * entriesPerPage) },
    ],
  }));
}

function profileSection(
  setting: ProfileSetting,
  site: Site,
  how: { readonly extra: number; readonly isAlone: boolean },
): Section {
  const source = profileSource(setting, site);
  return {
    anchor: profileAnchor(site),
    layout: 'sheet',
    fillsPage: false,
    blocks: [factSheet(source, how)],
  };
}

function factSheet(
  source: ProfileSource,
  { extra, isAlone }: { readonly extra: number; readonly isAlone: boolean },
): FactSheetBlock {
  const roomy = laidOut(source, { extra, mostFigures: 8 });
  // A second row of figures is not worth half of what the site says of itself.
  const isCramped = roomy.level > 7 && roomy.parts.figures.tiles.length > 4;
  const { parts } = isCramped ? laidOut(source, { extra, mostFigures: 4 }) : roomy;
  return {
    kind: 'fact-sheet',
    label: source.texts.paper,
    anchor: profileAnchor(source.facts.site),
    hasPartHeadings: isAlone,
    ...parts,
  };
}

interface LaidOut {
  readonly parts: Pick<FactSheetBlock, 'title' | 'subtitle' | 'badge' | 'facts' | 'figures' | 'main' | 'side'>;
  readonly level: number;
}

// The two columns are shortened each by its own need.
function laidOut(
  source: ProfileSource,
  { extra, mostFigures }: { readonly extra: number; readonly mostFigures: number },
): LaidOut {
  const head = sheetHead(source, mostFigures);
  const room = sheetMm.height - headHeight(head);
  const columns = [
    { write: mainParts, width: sheetMm.mainWidth },
    { write: sideParts, width: sheetMm.sideWidth },
  ].map(({ write, width }) => {
    const at = (level: number): readonly SheetPart[] => write(source, limitsAt(level));
    const fitting = levelThatFits((each) => columnHeight(at(each), width) <= room);
    const level = Math.min(tightest, fitting + extra);
    return { level, parts: at(level) };
  });
  const [main, side] = columns;
  return {
    parts: { ...head, main: main?.parts ?? [], side: side?.parts ?? [] },
    level: Math.max(...columns.map(({ level }) => level)),
  };
}

function levelThatFits(fits: (level: number) => boolean): number {
  for (let level = 0; level < tightest; level += 1) if (fits(level)) return level;
  return tightest;
}
