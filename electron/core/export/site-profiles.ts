import {
  bindSiteProfiles,
  buildSiteProfile,
  profileAnchor,
  profilePage,
} from '../../../shared/documents/build-site-profile.ts';
import type { DocumentModel, Section } from '../../../shared/documents/blocks.ts';
import { safeInFileNames } from '../../../shared/documents/document-file-name.ts';
import { profileSetting, type ProfileSetting } from '../../../shared/documents/profile/profile-source.ts';
import type { JobPhase } from '../../../shared/contract/events.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { Site } from '../../../shared/model/site.ts';
import type { PageRenderer } from '../ports.ts';
import type { PrintedDocument } from './pdf/print-document.ts';
import type { FreshFile } from './write-exports.ts';

/** Which Steckbriefe are wanted. */
export interface ProfilesWish {
  readonly database: Database;
  readonly sites: readonly Site[];
  readonly asOf: Day;
}

/** What goes on around work that takes a while. */
export interface Watch {
  readonly signal?: AbortSignal;
  readonly tell?: (progress: { readonly phase: JobPhase; readonly done: number; readonly total: number }) => void;
}

type Pages = Pick<PageRenderer, 'printPdf'>;

/** Prints the Steckbrief of one site: one page. */
export async function printSiteProfile(
  pages: Pages,
  { database, asOf }: Pick<ProfilesWish, 'database' | 'asOf'>,
  site: Site,
  signal?: AbortSignal,
): Promise<Result<PrintedDocument, AppError>> {
  const setting = profileSetting(database, asOf);
  return printUntilItFits((tightness) => Promise.resolve(buildSiteProfile(setting, site, tightness)), {
    pages,
    sites: [site],
    ...(signal ? { signal } : {}),
  });
}

/** Prints the Steckbriefe of many sites as one file with a list of contents and a bookmark for each. */
export async function printSiteProfiles(
  pages: Pages,
  { database, sites, asOf }: ProfilesWish,
  watch: Watch = {},
): Promise<Result<PrintedDocument, AppError>> {
  const setting = profileSetting(database, asOf);
  return printUntilItFits(
    async (tightness) => {
      const written = await writePages(setting, { sites, tightness, watch });
      return written && bindSiteProfiles(setting, sites, written);
    },
    { pages, sites, ...watch },
  );
}

/** Prints the Steckbriefe of many sites as one file for each. */
export async function printProfileFiles(
  pages: Pages,
  { database, sites, asOf }: ProfilesWish,
  { signal, tell }: Watch = {},
): Promise<Result<readonly FreshFile[], AppError>> {
  const files: FreshFile[] = [];
  for (const [index, site] of sites.entries()) {
    tell?.({ phase: 'printing', done: index, total: sites.length });
    const printed = await printSiteProfile(pages, { database, asOf }, site, signal);
    if (!printed.ok) return printed;
    files.push(profileFile(`${profileFileName(site, asOf)}.pdf`, printed.value));
  }
  return ok(files);
}

/** Makes the file of a printed Steckbrief, or of many. */
export function profileFile(fileName: string, { pdf, pages }: PrintedDocument): FreshFile {
  return { fileName, part: 'site-profile', format: 'pdf', pages, bytes: pdf };
}

/** Names the file of a site's Steckbrief without its ending. */
export function profileFileName({ shortName }: Pick<Site, 'shortName'>, asOf: Day): string {
  return `${asOf}_Steckbrief_${safeInFileNames(shortName).slice(0, 60)}`;
}

const mostPrints = 3;
const tighter = 2;

interface Printing extends Watch {
  readonly pages: Pages;
  readonly sites: readonly Site[];
}

// Heights are reckoned before printing; a site that still takes two pages is set tighter and printed again.
async function printUntilItFits(
  write: (tightness: ReadonlyMap<string, number>) => Promise<DocumentModel | null>,
  { pages, sites, signal, tell }: Printing,
): Promise<Result<PrintedDocument, AppError>> {
  const { printDocument } = await import('./pdf/print-document.ts');
  const tightness = new Map<string, number>();
  for (let prints = 1; ; prints += 1) {
    const model = await write(tightness);
    if (model === null || signal?.aborted) return err({ code: 'cancelled' });
    tell?.({ phase: 'printing', done: 0, total: sites.length });
    const printed = await printDocument(pages, model, signal);
    if (!printed.ok) return printed;
    const tooLong = sitesOnTwoPages(model, sites, printed.value);
    if (tooLong.length === 0 || prints === mostPrints) return printed;
    for (const { id } of tooLong) tightness.set(id, (tightness.get(id) ?? 0) + prints * tighter);
  }
}

function sitesOnTwoPages(model: DocumentModel, sites: readonly Site[], printed: PrintedDocument): readonly Site[] {
  if (printed.pages === model.sections.length) return [];
  if (sites.length === 1) return sites;
  return sites.filter((site, index) => {
    const next = sites[index + 1];
    const start = printed.pageOf.get(profileAnchor(site)) ?? 0;
    const end = next ? (printed.pageOf.get(profileAnchor(next)) ?? 0) : printed.pages + 1;
    return end - start > 1;
  });
}

const pagesPerBreath = 10;

async function writePages(
  setting: ProfileSetting,
  {
    sites,
    tightness,
    watch: { signal, tell },
  }: {
    readonly sites: readonly Site[];
    readonly tightness: ReadonlyMap<string, number>;
    readonly watch: Watch;
  },
): Promise<Section[] | null> {
  const written: Section[] = [];
  for (const site of sites) {
    if (written.length % pagesPerBreath === 0) {
      tell?.({ phase: 'writing', done: written.length, total: sites.length });
      // Lets a call to cancel come through.
      await new Promise((resolve) => setImmediate(resolve));
      if (signal?.aborted) return null;
    }
    written.push(profilePage(setting, site, tightness));
  }
  return written;
}
