import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { reviewForm, type FormReview } from '../../shared/domain/profiles/review-form.ts';
import type { ReturnedForm } from '../../shared/domain/profiles/returned-form.ts';
import { blankOffice } from '../../shared/domain/office/blank-office.ts';
import { createCatalogue } from '../../shared/i18n/catalogue.ts';
import { required } from '../../shared/kernel/assert.ts';
import { dayIn } from '../../shared/kernel/dates.ts';
import { createCore } from '../core/create-core.ts';
import type { Core } from '../core/core.ts';
import { readSiteForm } from '../core/profiles/read-form.ts';
import { causeText, systemCode } from '../core/storage/file-system.ts';
import { dataSaysNo, done, failed, fileTrouble, wrongUsage, type CliAnswer, type CliCommand } from './command.ts';

/** Takes over a form that a site has sent back, or says what that would do. */
export const profilesReadCommand: CliCommand = {
  name: 'profiles-read',
  usage: 'DATEI --from FORMULAR.xlsx [--dry-run]',
  summary:
    'Liest ein ausgefülltes Steckbrief-Formular und übernimmt, was sich nur dort geändert hat; Widersprüche werden genannt.',
  options: { from: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  async run(context) {
    const [typed] = context.positionals;
    const from = context.option('from');
    if (typed === undefined || from === undefined) return wrongUsage('Es fehlt die DATEI oder --from FORMULAR.xlsx.');
    const bytes = await bytesOf(context.path(from));
    if (typeof bytes === 'string') return fileTrouble(context.path(from), bytes);
    const form = await readSiteForm(bytes);
    if (typeof form === 'string') {
      const text = texts().faults[form](path.basename(from));
      return dataSaysNo({ ok: false, fault: form, message: text }, text);
    }
    const file = context.path(typed);
    const isDryRun = context.flag('dry-run');
    const core = createCore(context.ports);
    try {
      const opened = await core.openPath(file, { readOnly: isDryRun });
      if (!opened.ok) return failed(opened.error, file);
      const today = dayIn(context.ports.clock.now());
      return await takeForm(core, { form, file, fileName: path.basename(from), isDryRun, today });
    } finally {
      await core.close();
    }
  },
};

interface Wish {
  readonly form: ReturnedForm;
  readonly file: string;
  readonly fileName: string;
  readonly isDryRun: boolean;
  readonly today: ReturnType<typeof dayIn>;
}

async function takeForm(core: Core, { form, file, fileName, isDryRun, today }: Wish): Promise<CliAnswer> {
  const { database } = required(core.document(), 'the file has just been opened');
  const review = reviewForm(database, form, today);
  const notes = review.notes.map((note) => texts().notes[note](form));
  const report = reportOf(form, review);
  if (!review.site) return dataSaysNo({ ok: false, ...report }, notes.join('\n'));
  const changes = review.changes
    .filter(({ isTicked }) => isTicked)
    .map(({ key, fields }) => ({ key, values: Object.fromEntries(fields.map(({ field, next }) => [field, next])) }));
  const lines = [
    ...notes,
    ...review.changes.map(
      ({ id, state, fields }) =>
        `${id}: ${fields.map(({ old, next }) => `„${old}“ → „${next}“`).join(', ')} (${words[state]})`,
    ),
  ];
  if (isDryRun) return done({ ...report, dryRun: true, taken: 0 }, lines.join('\n'));
  if (changes.length > 0) {
    const input = { forms: [{ fileName, siteId: form.siteId, changes }] };
    const taken = await core.call('command.run', { name: 'siteForm.take', input });
    if (!taken.ok) return failed(taken.error, file);
    const flushed = await core.flush();
    if (!flushed.ok) return failed(flushed.error, file);
  }
  return done(
    { ...report, taken: changes.length },
    [...lines, `${String(changes.length)} Änderungen übernommen.`].join('\n'),
  );
}

const words = {
  changed: 'wird übernommen',
  conflict: 'Widerspruch, nicht übernommen',
  refused: 'nicht möglich',
} as const;

function reportOf({ siteId, siteName }: ReturnedForm, { notes, changes }: FormReview) {
  return {
    siteId,
    siteName,
    notes,
    changes: changes.map(({ id, state, problem, fields }) => ({ id, state, problem, fields })),
  };
}

function texts() {
  return createCatalogue('de', blankOffice('')).profiles.read;
}

async function bytesOf(file: string): Promise<Buffer | string> {
  try {
    return await readFile(file);
  } catch (failure) {
    if (systemCode(failure) === null) throw failure;
    return causeText(failure);
  }
}
