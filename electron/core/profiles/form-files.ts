import { safeInFileNames } from '../../../shared/documents/document-file-name.ts';
import { buildSiteForm } from '../../../shared/domain/profiles/build-site-form.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { ProfilesWish, Watch } from '../export/site-profiles.ts';
import type { FreshFile } from '../export/write-exports.ts';
import { writeSiteForm } from './write-form.ts';

/** Makes the forms of sites, a file for each. */
export async function writeFormFiles(
  { database, sites, asOf }: ProfilesWish,
  revision: number,
  { signal, tell }: Watch = {},
): Promise<Result<readonly FreshFile[], AppError>> {
  const files: FreshFile[] = [];
  for (const [index, site] of sites.entries()) {
    tell?.({ phase: 'writing', done: index, total: sites.length });
    // Lets a call to cancel come through.
    await new Promise((resolve) => setImmediate(resolve));
    if (signal?.aborted) return err({ code: 'cancelled' });
    const bytes = await writeSiteForm(buildSiteForm(database, site, asOf), database.office, revision);
    const fileName = `${asOf}_Steckbrief-Formular_${safeInFileNames(site.shortName).slice(0, 60)}.xlsx`;
    files.push({ fileName, part: 'site-form', format: 'xlsx', pages: null, bytes });
  }
  return ok(files);
}
