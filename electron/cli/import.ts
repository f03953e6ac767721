import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AppError } from '../../shared/kernel/errors.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { blankDatabase } from '../../shared/domain/office/blank-office.ts';
import type { ImportCounts, ImportPreview, ListTable } from '../../shared/domain/import/import-preview.ts';
import { listKind, listKinds } from '../../shared/domain/import/list-kind.ts';
import { createCore } from '../core/create-core.ts';
import type { Core } from '../core/core.ts';
import type { CorePorts } from '../core/ports.ts';
import { removeIfThere } from '../core/storage/atomic-write.ts';
import { causeText, realFileSystem, systemCode } from '../core/storage/file-system.ts';
import { dataSaysNo, done, failed, fileTrouble, wrongUsage, type CliAnswer, type CliCommand } from './command.ts';
import { meetingNamed, noMeeting } from './named-meeting.ts';
import { germanFault } from './german-fault.ts';
import { missingColumn, reportOf, textOf } from './import-report.ts';
import { writeDataFile } from './write-data-file.ts';

/** Takes a list over into a data file, or says what that would do. */
export const importCommand: CliCommand = {
  name: 'import',
  usage: `DATEI --from LISTE [--kind ${listKinds.join('|')}] [--meeting ID|TAG] [--create BÜRO] [--mapping JSON-DATEI] [--sheet BLATT] [--accept ZEILE,…] [--dry-run]`,
  summary:
    'Übernimmt eine Liste (CSV, TSV, XLSX); --create legt die Datei dafür neu an, mit --dry-run wird nur gesagt, was geschähe.',
  options: {
    kind: { type: 'string' },
    from: { type: 'string' },
    meeting: { type: 'string' },
    create: { type: 'string' },
    mapping: { type: 'string' },
    sheet: { type: 'string' },
    accept: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  async run(context) {
    const file = context.positionals[0];
    const from = context.option('from');
    if (file === undefined || from === undefined) return wrongUsage('Es fehlt die Datei oder --from LISTE.');
    const kind = listKind.optional().safeParse(context.option('kind'));
    if (!kind.success) return wrongUsage(`--kind braucht eines von: ${listKinds.join(', ')}.`);
    const meeting = context.option('meeting') ?? null;
    const accepted = (context.option('accept') ?? '')
      .split(',')
      .filter((each) => each !== '')
      .map(Number);
    if (accepted.some((each) => !Number.isInteger(each))) return wrongUsage('--accept braucht Zeilennummern.');
    const list = await readBytes(context.path(from));
    if (!list.ok) return fileTrouble(context.path(from), list.error);
    const mapping = context.option('mapping');
    const ownMapping = mapping === undefined ? null : await readMapping(context.path(mapping));
    if (ownMapping === 'unreadable') return fileTrouble(context.path(mapping ?? ''), 'no JSON object of texts');
    const officeName = context.option('create');
    const isDryRun = context.flag('dry-run');
    if (officeName?.trim() === '') return wrongUsage('--create braucht den Namen des Büros.');
    if (officeName !== undefined && isDryRun) return wrongUsage('--dry-run braucht eine vorhandene Datei.');
    const wish: Wish = {
      file: context.path(file),
      listPath: context.path(from),
      meeting,
      read: {
        kind: kind.data ?? null,
        fileName: path.basename(from),
        base64: list.value.toString('base64'),
        sheet: context.option('sheet') ?? null,
      },
      isKindGiven: kind.data !== undefined,
      ownMapping,
      accepted,
      isDryRun,
    };
    return officeName === undefined ? importInto(context.ports, wish) : importIntoNew(context.ports, wish, officeName);
  },
};

const kindUnclear = `Wovon die Liste handelt, ist nicht zu erkennen: --kind braucht eines von: ${listKinds.join(', ')}.`;
const meetingMissing = 'Anmeldungen gehören zu einer Veranstaltung: --meeting ID oder --meeting TAG fehlt.';

async function importIntoNew(ports: CorePorts, wish: Wish, officeName: string): Promise<CliAnswer> {
  const savedAt = ports.clock.now();
  const created = await writeDataFile(wish.file, blankDatabase(officeName), { savedAt, landing: 'only-new' });
  if (!created.ok) return failed(created.error);
  const answer = await importInto(ports, wish);
  // Nothing was taken over: the file that was made for it goes again, so that the next try finds its name free.
  if (answer.end !== 'done') await removeIfThere(realFileSystem, wish.file);
  return answer;
}

async function importInto(ports: CorePorts, wish: Wish): Promise<CliAnswer> {
  const core = createCore(ports);
  try {
    const opened = await core.openPath(wish.file, { readOnly: wish.isDryRun });
    return opened.ok ? await importList(core, wish) : failed(opened.error, wish.file);
  } finally {
    await core.close();
  }
}

interface Wish {
  readonly file: string;
  readonly listPath: string;
  /** As typed: an id or a day; null: none. */
  readonly meeting: string | null;
  readonly read: object;
  readonly isKindGiven: boolean;
  readonly ownMapping: Readonly<Record<string, string>> | null;
  readonly accepted: readonly number[];
  readonly isDryRun: boolean;
}

async function importList(core: Core, wish: Wish): Promise<CliAnswer> {
  const meetingId = meetingOf(core, wish);
  if (!meetingId.ok) {
    return dataSaysNo({ ok: false, problems: [noMeeting(wish.meeting ?? '', meetingId.error)] }, meetingId.error);
  }
  const read = (await core.call('import.read', { ...wish.read, meetingId: meetingId.value })) as Result<
    ListTable,
    AppError
  >; // the contract's output
  if (!read.ok) {
    const { error } = read;
    if (error.code === 'invalid-input') return wrongUsage(meetingMissing);
    if (error.code !== 'list-unreadable') return failed(error);
    return { end: 'file-trouble', path: wish.listPath, cause: error.reason, text: germanFault(error) };
  }
  const { listId, kind } = read.value;
  if (!wish.isKindGiven && read.value.likelyKind === null) return wrongUsage(kindUnclear);
  // Only the list itself may have told that it is one of registrations.
  if (kind === 'registrations' && meetingId.value === null && !read.value.isOwn) return wrongUsage(meetingMissing);
  const mapping = wish.ownMapping === null ? read.value.mapping : keysOf(read.value, wish.ownMapping);
  const missing = missingColumn(read.value, mapping);
  if (missing !== null) return dataSaysNo({ ok: false, missing: missing.anyOf, mapping: {} }, missing.text);
  const decisions = Object.fromEntries(wish.accepted.map((row) => [String(row), { action: 'take' }]));
  const preview = (await core.call('import.preview', { listId, mapping, decisions })) as Result<
    ImportPreview,
    AppError
  >;
  if (!preview.ok) return failed(preview.error);
  const report = reportOf(preview.value, read.value, mapping);
  if (wish.isDryRun) return done({ ...report, dryRun: true }, textOf(report));
  const applied = (await core.call('import.apply', { listId, mapping, decisions })) as Result<ImportCounts, AppError>;
  if (!applied.ok) {
    return applied.error.code === 'invalid-input'
      ? dataSaysNo({ ...report, created: 0, updated: 0, error: applied.error }, 'Es wurde nichts übernommen.')
      : failed(applied.error, wish.file);
  }
  const flushed = await core.flush();
  if (!flushed.ok) return failed(flushed.error, wish.file);
  const result = { ...report, ...applied.value };
  return done(result, textOf(result));
}

function meetingOf(core: Core, { meeting }: Wish): Result<string | null, string> {
  const document = core.document();
  return meeting === null || document === null ? ok(null) : meetingNamed(document.database, meeting);
}

// A mapping file names headings, as people see them, or column keys.
function keysOf(table: ListTable, own: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    table.columns.flatMap(({ key, heading }) => {
      const field = own[heading] ?? own[key];
      return field === undefined ? [] : [[key, field]];
    }),
  );
}

async function readBytes(file: string): Promise<Result<Buffer, string>> {
  try {
    return { ok: true, value: await readFile(file) };
  } catch (failure) {
    if (systemCode(failure) === null) throw failure;
    return { ok: false, error: causeText(failure) };
  }
}

async function readMapping(file: string): Promise<Readonly<Record<string, string>> | 'unreadable'> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return 'unreadable';
  try {
    const json: unknown = JSON.parse(bytes.value.toString('utf8'));
    const isTexts =
      typeof json === 'object' && json !== null && Object.values(json).every((value) => typeof value === 'string');
    return isTexts ? (json as Readonly<Record<string, string>>) : 'unreadable'; // every value has just been checked
  } catch (failure) {
    if (failure instanceof SyntaxError) return 'unreadable';
    throw failure;
  }
}
