import type { PayloadOf } from '../../../../shared/contract/events.ts';
import type { ProfilesRequest, ReadForm } from '../../../../shared/contract/methods.ts';
import { profileSetting } from '../../../../shared/documents/profile/profile-source.ts';
import type { Day } from '../../../../shared/kernel/dates.ts';
import type { AppError } from '../../../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../../../shared/kernel/result.ts';
import type { Site } from '../../../../shared/model/site.ts';
import { sortedGerman } from '../../../../shared/kernel/collate.ts';
import type { ExportService } from '../../export/export-service.ts';
import type { Jobs } from '../../export/jobs.ts';
import {
  printProfileFiles,
  printSiteProfile,
  printSiteProfiles,
  profileFile,
  profileFileName,
  type ProfileFiles,
  type ProfilesWish,
  type Watch,
} from '../../export/site-profiles.ts';
import { writeFormFiles } from '../../profiles/form-files.ts';
import { readSiteForm } from '../../profiles/read-form.ts';
import type { Emit } from '../../session/workspace.ts';
import type { CoreContext } from '../core-context.ts';
import type { Handlers } from '../handlers.ts';

interface ProfileTools {
  readonly exports: ExportService;
  readonly jobs: Jobs;
  readonly emit: Emit;
}

/** Answers what concerns Steckbriefe: preview of one, files of one or many, with word of how far it is. */
export function createProfileHandlers(
  context: CoreContext,
  { exports, jobs, emit }: ProfileTools,
): Handlers<'profile.render' | 'export.profiles' | 'profile.readForms'> {
  const { pages } = context.ports.platform;

  function wishOf(siteIds: readonly string[], asOf: Day): Result<ProfilesWish, AppError> {
    const document = context.document();
    if (!document) return err({ code: 'no-document' });
    const { database } = document;
    const sites = siteIds.flatMap((id): Site[] => {
      const site = Object.hasOwn(database.sites, id) ? database.sites[id] : undefined;
      return site ? [site] : [];
    });
    const missing = siteIds.find((id) => !Object.hasOwn(database.sites, id));
    if (missing !== undefined) return err({ code: 'record-missing', table: 'sites', id: missing });
    return ok({ database, asOf, sites: sortedGerman(sites, ({ shortName }) => shortName) });
  }

  return {
    'profile.render': async ({ siteId, asOf }) => {
      const wish = wishOf([siteId], asOf);
      if (!wish.ok) return wish;
      const [site] = wish.value.sites;
      if (!site) return err({ code: 'record-missing', table: 'sites', id: siteId });
      const printed = await jobs.run(`preview/profile/${siteId}`, (signal) =>
        printSiteProfile(pages, wish.value, site, signal),
      );
      if (!printed.ok) return printed;
      const pdfBase64 = Buffer.from(printed.value.pdf).toString('base64');
      const { pages: count, warnings } = printed.value;
      return ok({ pdfBase64, pages: count, warnings });
    },
    'export.profiles': async (request) => {
      const wish = wishOf(request.siteIds, request.asOf);
      if (!wish.ok) return wish;
      return jobs.run(request.jobId, async (signal) => {
        const tell = (progress: Omit<PayloadOf<'job.progress'>, 'jobId'>): void =>
          emit('job.progress', { jobId: request.jobId, ...progress });
        const made = await makeFiles(request, wish.value, { signal, tell });
        if (!made.ok) return made;
        const { files, warnings } = made.value;
        if (signal.aborted) return err({ code: 'cancelled' });
        const total = files.length;
        tell({ phase: 'saving', done: 0, total });
        return exports.finish(files, warnings);
      });
    },
    'profile.readForms': async ({ files }) => {
      const read: ReadForm[] = [];
      for (const { fileName, base64 } of files) {
        const form = await readSiteForm(Buffer.from(base64, 'base64'));
        read.push(typeof form === 'string' ? { fileName, fault: form } : { fileName, form });
      }
      return ok(read);
    },
  };

  async function makeFiles(
    request: ProfilesRequest,
    wish: ProfilesWish,
    watch: Watch,
  ): Promise<Result<ProfileFiles, AppError>> {
    if (request.as === 'forms') {
      const forms = await writeFormFiles(wish, context.document()?.revision ?? 0, watch);
      return forms.ok ? ok({ files: forms.value, warnings: [] }) : forms;
    }
    if (request.as === 'file-each' || wish.sites.length === 1) return printProfileFiles(pages, wish, watch);
    const printed = await printSiteProfiles(pages, wish, watch);
    if (!printed.ok) return printed;
    const { warnings } = printed.value;
    return ok({ files: [profileFile(`${collectionName(wish)}.pdf`, printed.value)], warnings });
  }
}

function collectionName({ database, asOf }: ProfilesWish): string {
  return profileFileName({ shortName: profileSetting(database, asOf).texts.papers }, asOf);
}
