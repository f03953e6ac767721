import {
  bindSiteProfiles,
  buildSiteProfile,
  profileAnchor,
  profilePage,
} from '../../../shared/documents/build-site-profile.ts';
import type { DocumentModel, Section } from '../../../shared/documents/blocks.ts';
import { safeInFileNames } from '../../../shared/documents/document-file-name.ts';
import { tightest } from '../../../shared/documents/profile/limits.ts';
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

/** Steckbriefe as bytes, with a sentence for each site whose own takes more than its page. */
export interface PrintedProfiles extends PrintedDocument {
  readonly warnings: readonly string[];
}

/** The files of Steckbriefe, with the same sentences. */
export interface ProfileFiles {
  readonly files: readonly FreshFile[];
  readonly warnings: readonly string[];
}

/** Prints the Steckbrief of one site: one page. */
export async function printSiteProfile(
  pages: Pages,
  { database, asOf }: Pick<ProfilesWish, 'database' | 'asOf'>,
  site: Site,
  signal?: AbortSignal,
): Promise<Result<PrintedProfiles, AppError>> {
  const setting = profileSetting(database, asOf);
  return printUntilItFits((tightness) => Promise.resolve(buildSiteProfile(setting, site, tightness)), {
    pages,
    setting,
    sites: [site],
    ...(signal ? { signal } : {}),
  });
}

/** Prints the Steckbriefe of many sites as one file with a list of contents and a bookmark for each. */
export async function printSiteProfiles(
  pages: Pages,
  { database, sites, asOf }: ProfilesWish,
  watch: Watch = {},
): Promise<Result<PrintedProfiles, AppError>> {
  const setting = profileSetting(database, asOf);
  return printUntilItFits(
    async (tightness) => {
      const written = await writePages(setting, { sites, tightness, watch });
      return written && bindSiteProfiles(setting, sites, written);
    },
    { pages, setting, sites, ...watch },
  );
}

/** Prints the Steckbriefe of many sites as one file for each. */
export async function printProfileFiles(
  pages: Pages,
  { database, sites, asOf }: ProfilesWish,
  { signal, tell }: Watch = {},
): Promise<Result<ProfileFiles, AppError>> {
  const files: FreshFile[] = [];
  const warnings: string[] = [];
  for (const [index, site] of sites.entries()) {
    tell?.({ phase: 'printing', done: index, total: sites.length });
    const printed = await printSiteProfile(pages, { database, asOf }, site, signal);
    if (!printed.ok) return printed;
    files.push(profileFile(`${profileFileName(site, asOf)}.pdf`, printed.value));
    warnings.push(...printed.value.warnings);
  }
  return ok({ files, warnings });
}

/** Makes the file of a printed Steckbrief, or of many. */
export function profileFile(fileName: string, { pdf, pages }: PrintedDocument): FreshFile {
  return { fileName, part: 'site-profile', format: 'pdf', pages, bytes: pdf };
}

/** Names the file of a site's Steckbrief without its ending. */
export function profileFileName({ shortName }: Pick<Site, 'shortName'>, asOf: Day): string {
  return `${asOf}_Steckbrief_${safeInFileNames(shortName).slice(0, 60)}`;
}

// By how many levels a site that takes two pages is set tighter, print by print.
const tighter = [2, tightest];

interface Printing extends Watch {
  readonly pages: Pages;
  readonly setting: ProfileSetting;
  readonly sites: readonly Site[];
}

// Heights are reckoned before printing; a site that still takes two pages is set tighter and printed again.
async function printUntilItFits(
  write: (tightness: ReadonlyMap<string, number>) => Promise<DocumentModel | null>,
  { pages, setting, sites, signal, tell }: Printing,
): Promise<Result<PrintedProfiles, AppError>> {
  const { printDocument } = await import('./pdf/print-document.ts');
  const tightness = new Map<string, number>();
  for (let prints = 0; ; prints += 1) {
    const model = await write(tightness);
    if (model === null || signal?.aborted) return err({ code: 'cancelled' });
    tell?.({ phase: 'printing', done: 0, total: sites.length });
    const printed = await printDocument(pages, model, signal);
    if (!printed.ok) return printed;
    const tooLong = sitesOnTwoPages(model, sites, printed.value);
    const extra = tighter[prints];
    if (tooLong.length === 0 || extra === undefined)
      return ok({ ...printed.value, warnings: tooLong.map(({ shortName }) => setting.texts.tooLong(shortName)) });
    for (const { id } of tooLong) tightness.set(id, extra);
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
