import path from 'node:path';
import { packParts, isPackPart, type PackPart } from '../../shared/documents/pack-parts.ts';
import { dayIn, isDay, type Day } from '../../shared/kernel/dates.ts';
import { createIdSource } from '../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { Database } from '../../shared/model/database.ts';
import { meetingNamed, noMeeting } from './named-meeting.ts';
import { createPaperPrinter, meetingPaper } from '../core/export/meeting-papers.ts';
import { createExportWriter } from '../core/export/write-exports.ts';
import { realFileSystem } from '../core/storage/file-system.ts';
import { readDataFile } from '../core/storage/open-database.ts';
import { realSleep } from '../core/storage/retry.ts';
import { dataSaysNo, done, failed, wrongUsage, type CliAnswer, type CliCommand, type CliContext } from './command.ts';

/** Writes the Tagungsmappe of a meeting and its sign-in sheet. */
export const packCommand: CliCommand = {
  name: 'pack',
  usage: 'DATEI --meeting ID|DATUM --out ORDNER [--format pdf] [--parts cover,programme,…,sign-in-sheet] [--as-of TAG]',
  summary:
    'Schreibt die Tagungsmappe und die Anwesenheitsliste einer Veranstaltung als PDF; ohne TAG nach dem Stand von heute, bei einer vergangenen nach dem ihres Tages.',
  options: {
    meeting: { type: 'string' },
    out: { type: 'string' },
    format: { type: 'string' },
    parts: { type: 'string' },
    'as-of': { type: 'string' },
  },
  async run(context) {
    const [typed] = context.positionals;
    const out = context.option('out');
    const meeting = context.option('meeting');
    if (typed === undefined) return wrongUsage('Die DATEI fehlt.');
    if (meeting === undefined) return wrongUsage('--meeting ID oder --meeting DATUM fehlt.');
    if (out === undefined) return wrongUsage('--out ORDNER fehlt.');
    const wish = readWish(context);
    if (!wish.ok) return wrongUsage(wish.error);
    const file = await readDataFile(realFileSystem, context.path(typed));
    if (!file.ok) return failed(file.error);
    const found = meetingNamed(file.value.database, meeting);
    if (!found.ok) return dataSaysNo({ ok: false, problems: [noMeeting(meeting, found.error)] }, found.error);
    return writePapers(context, {
      database: file.value.database,
      meetingId: found.value,
      folder: context.path(out),
      ...wish.value,
    });
  },
};

/** What was asked for: parts of the pack (none: no pack), and whether the sign-in sheet too. */
interface PackWish {
  readonly parts: readonly PackPart[];
  readonly withSignInSheet: boolean;
  /** The day whose facts are printed; null: the meeting's own rule. */
  readonly asOf: Day | null;
}

const signInSheet = 'sign-in-sheet';

function readWish(context: CliContext): Result<PackWish, string> {
  const formats = (context.option('format') ?? 'pdf').split(',').map((each) => each.trim());
  if (formats.includes('docx')) return err('--format docx gibt es in dieser Version noch nicht; es gibt pdf.');
  const unknownFormat = formats.find((each) => each !== 'pdf');
  if (unknownFormat !== undefined) return err(`--format kennt pdf, nicht „${unknownFormat}“.`);
  const asOf = context.option('as-of') ?? null;
  if (asOf !== null && !isDay(asOf)) return err(`--as-of braucht einen Tag wie 2017-12-15, nicht „${asOf}“.`);
  const typed = context.option('parts');
  if (typed === undefined) return ok({ parts: packParts, withSignInSheet: true, asOf });
  const wanted = typed.split(',').map((each) => each.trim());
  const unknown = wanted.find((each) => each !== signInSheet && !isPackPart(each));
  if (unknown !== undefined)
    return err(`Den Teil „${unknown}“ gibt es nicht. Es gibt: ${[...packParts, signInSheet].join(', ')}.`);
  return ok({ parts: wanted.filter(isPackPart), withSignInSheet: wanted.includes(signInSheet), asOf });
}

/** Finds a meeting by its id or by a date it takes place on. */
async function writePapers(
  context: CliContext,
  work: PackWish & { readonly database: Database; readonly meetingId: string; readonly folder: string },
): Promise<CliAnswer> {
  const { ports } = context;
  const print = createPaperPrinter(ports.platform.pages);
  const uniqueName = createIdSource(ports.randomBytes);
  const write = createExportWriter({ disk: realFileSystem, sleep: realSleep, uniqueName });
  const papers = [
    ...(work.parts.length > 0 ? [{ document: 'agenda-pack' as const, parts: [...work.parts] }] : []),
    ...(work.withSignInSheet ? [{ document: 'sign-in-sheet' as const, parts: null }] : []),
  ];
  const files: object[] = [];
  const warnings: string[] = [];
  for (const { document, parts } of papers) {
    const started = ports.clock.monotonicMs();
    const request = { document, meetingId: work.meetingId, parts, ...(work.asOf === null ? {} : { asOf: work.asOf }) };
    const paper = meetingPaper(work.database, request, dayIn(ports.clock.now()));
    if (!paper.ok) return failed(paper.error);
    context.progress(paper.value.fileName);
    const printed = await print(paper.value.model);
    if (!printed.ok) return failed(printed.error, path.join(work.folder, paper.value.fileName));
    const { pdf, pages } = printed.value;
    const fresh = { fileName: paper.value.fileName, part: document, format: 'pdf' as const, pages, bytes: pdf };
    const written = await write(work.folder, [fresh]);
    if (!written.ok) return failed(written.error);
    const ms = Math.round(ports.clock.monotonicMs() - started);
    for (const { fileName, folder, bytes } of written.value)
      files.push({ path: path.join(folder, fileName), part: document, format: 'pdf', pages, bytes, ms });
    warnings.push(...paper.value.warnings);
  }
  const unique = [...new Set(warnings)];
  const lines = files.map((each) => ('path' in each ? String(each.path) : ''));
  return done({ files, warnings: unique }, [...lines, ...unique].join('\n'));
}
