import { z } from 'zod';
import { savedView, viewList } from '../model/saved-view.ts';
import { daySchema, filledLine, lineLimit } from '../model/scalars.ts';
import type { FormFault, ReturnedForm } from '../domain/profiles/returned-form.ts';
import type { PictureSpec } from '../documents/charts/picture-spec.ts';
import { importDecisions } from '../domain/import/import-decision.ts';
import type { ImportCounts, ImportPreview, ListTable } from '../domain/import/import-preview.ts';
import { listKind } from '../domain/import/list-kind.ts';
import type { AppState, Snapshot } from './document-state.ts';
import type { Capabilities } from './capabilities.ts';

/** A method of the contract: the schema of what it takes; what it returns is a type. */
export interface Method<Input, Output> {
  readonly input: z.ZodType<Input>;
  /** Never set; carries the output type. */
  readonly output?: Output;
}

const nothing = z.object({});

function method<Output>() {
  return <Input>(input: z.ZodType<Input>): Method<Input, Output> => ({ input });
}

/** A file written by an export. */
export interface ExportedFile {
  readonly fileName: string;
  readonly folder: string;
  readonly part: string;
  readonly format: 'pdf' | 'svg' | 'png' | 'csv' | 'ics' | 'xlsx';
  /** Null where pages mean nothing. */
  readonly pages: number | null;
  readonly bytes: number;
}

/** A finished export; `exportId` opens or reveals its files later. */
export interface ExportDone {
  readonly exportId: string;
  readonly files: readonly ExportedFile[];
  /** Sentences in the interface's language about what a reader should know, such as people left out of a list. */
  readonly warnings: readonly string[];
}

/** A rendered document, for the preview: exactly the bytes an export would write. */
export interface RenderedDocument {
  readonly pdfBase64: string;
  readonly pages: number;
  readonly warnings: readonly string[];
}

/** A file that was handed over as a form that came back: what it says, or why it is none. */
export type ReadForm =
  { readonly fileName: string; readonly form: ReturnedForm } | { readonly fileName: string; readonly fault: FormFault };

const packPart = z.enum([
  'cover',
  'contents',
  'welcome',
  'programme',
  'participants',
  'profiles',
  'questions',
  'notes',
  'office-contacts',
]);

/** Which meeting's papers, which parts of the pack, or the sign-in sheet alone. */
const documentRequest = z.object({
  document: z.enum(['agenda-pack', 'sign-in-sheet']),
  meetingId: z.string(),
  /** Null: all parts. */
  parts: z.array(packPart).nullable(),
  /** The day whose facts are printed; without one, today's, for a past meeting those of its first day. */
  asOf: daySchema.optional(),
});
export type DocumentRequest = z.infer<typeof documentRequest>;

/** Which Steckbriefe are made, as what: one PDF of all, a PDF for each site, or a form for each to fill in. */
const profilesRequest = z.object({
  /** Chosen by the caller; `job.progress` tells of it, `job.cancel` ends it. */
  jobId: z.string().min(1).max(64),
  siteIds: z.array(z.string()).min(1),
  asOf: daySchema,
  as: z.enum(['one-file', 'file-each', 'forms']),
});
export type ProfilesRequest = z.infer<typeof profilesRequest>;

/** Which list is written, how it is looked at, and as what. */
const shownListRequest = z.object({
  viewList,
  arrangement: savedView.pick({ search: true, filters: true, sort: true, groupBy: true, columns: true }),
  /** Name of the saved view that is shown unchanged; null: none. */
  viewName: z.string().max(300).nullable(),
  asOf: daySchema,
  /** The interface's, which decides what a search finds; the file is German. */
  language: z.enum(['de', 'en']),
  format: z.enum(['xlsx', 'csv']),
});
export type ShownListRequest = z.infer<typeof shownListRequest>;

const attachmentAddress = z.object({ agreementId: z.string(), attachmentId: z.string() });

/** Every call the window can make. Inputs are parsed by the router, on every host. */
export const methods = {
  'app.capabilities': method<Capabilities>()(nothing),
  'app.state': method<AppState>()(nothing),
  /** How this user has arranged the window, as the window wrote it; null: never. */
  'preferences.load': method<{ json: string | null }>()(nothing),
  'preferences.save': method<null>()(z.object({ json: z.string().max(200_000) })),
  /**
   * The document as JSON text of the database, with its revision. A large one comes in `parts`, to be asked for one by
   * one and joined; those of another revision fit no others.
   */
  'document.load': method<{ revision: number; json: string; parts: number }>()(
    z.object({ part: z.int().min(0).optional() }),
  ),
  /** Makes a new data file (never over an existing one) and opens it. */
  'document.create': method<AppState>()(
    z.object({
      from: z.enum(['empty', 'sample']),
      officeName: z.string().max(lineLimit),
      fileName: z.string().max(lineLimit),
    }),
  ),
  /** Asks for a file with the system's dialog and opens it. Needs `nativeDialogs`. */
  'document.choose': method<AppState>()(nothing),
  'document.openRecent': method<AppState>()(z.object({ id: z.string() })),
  'document.close': method<AppState>()(nothing),
  /** Writes now; answers when the bytes are safe. */
  'document.save': method<AppState>()(nothing),
  'document.snapshots': method<readonly Snapshot[]>()(nothing),
  /** Opens an earlier state as a copy beside the file; the file itself is not touched. */
  'document.openSnapshotCopy': method<AppState>()(z.object({ id: z.string() })),
  /** Opens the file again read-only or for writing, after the user has decided. */
  'document.reopen': method<AppState>()(z.object({ takeOverLock: z.boolean() })),
  /** Replaces all data of a sample file by an empty office, after a snapshot; one undo step. */
  'command.run': method<{ revision: number; output: unknown }>()(z.object({ name: z.string(), input: z.unknown() })),
  'history.undo': method<{ revision: number }>()(nothing),
  'history.redo': method<{ revision: number }>()(nothing),
  /** Reads the bytes of a list (base64) and guesses what it holds. Nothing is written. */
  'import.read': method<ListTable>()(
    z.object({
      /** Null: whatever the list looks like. */
      kind: listKind.nullable(),
      /** The meeting the rows belong to; null where each row or column names its own. */
      meetingId: z.string().nullable(),
      fileName: z.string(),
      base64: z.string(),
      sheet: z.string().nullable(),
    }),
  ),
  /** Reads a block of cells from the clipboard, parted by tabs or as in a text file. Nothing is written. */
  'import.readText': method<ListTable>()(
    z.object({
      kind: listKind.nullable(),
      meetingId: z.string().nullable(),
      fileName: z.string(),
      text: z.string(),
    }),
  ),
  /** Says what an import would do, row by row. Nothing is written. */
  'import.preview': method<ImportPreview>()(
    z.object({ listId: z.string(), mapping: z.record(z.string(), z.string()), decisions: importDecisions }),
  ),
  /** Writes the rows as the dry run with the same mapping and decisions says, as one undo step. */
  'import.apply': method<ImportCounts>()(
    z.object({ listId: z.string(), mapping: z.record(z.string(), z.string()), decisions: importDecisions }),
  ),
  'document.render': method<RenderedDocument>()(documentRequest),
  'export.document': method<ExportDone>()(documentRequest),
  /** The Steckbrief of a site as of a day, for the preview. */
  'profile.render': method<RenderedDocument>()(z.object({ siteId: z.string(), asOf: daySchema })),
  /** Writes the Steckbriefe of sites, or the forms they fill in; tells how far it is. */
  'export.profiles': method<ExportDone>()(profilesRequest),
  /** Reads forms that sites have sent back (base64). Nothing is written. */
  'profile.readForms': method<readonly ReadForm[]>()(
    z.object({ files: z.array(z.object({ fileName: z.string().max(300), base64: z.string() })).max(700) }),
  ),
  /** Chart pictures: PNG at 300 dpi in slide size (13.333 x 7.5 inch), SVG, or the value table as CSV. */
  'export.chart': method<ExportDone>()(
    z.object({
      spec: z.custom<PictureSpec>((value) => typeof value === 'object'),
      formats: z.array(z.enum(['svg', 'png', 'csv'])).min(1),
    }),
  ),
  /** A list of the window as it is shown, for Excel or as text; small counts of people are hidden. */
  'export.list': method<ExportDone>()(shownListRequest),
  /** Everybody on the list of a meeting, for Excel or as text. */
  'export.registrations': method<ExportDone>()(z.object({ meetingId: z.string(), format: z.enum(['xlsx', 'csv']) })),
  /** The named deadlines of a day as one calendar file, each with a reminder by its lead days. */
  'export.calendar': method<ExportDone>()(z.object({ asOf: daySchema, keys: z.array(z.string()).min(1) })),
  /** The picture itself, for the clipboard. */
  'chart.picture': method<{ pngBase64: string }>()(
    z.object({ spec: z.custom<PictureSpec>((value) => typeof value === 'object') }),
  ),
  'clipboard.writeImage': method<null>()(z.object({ pngBase64: z.string() })),
  'export.reveal': method<null>()(z.object({ exportId: z.string() })),
  'export.open': method<{ /** Address to open where the host has no file manager. */ url: string | null }>()(
    z.object({ exportId: z.string(), fileName: z.string() }),
  ),
  /** Copies a file beside the data file and keeps it with an agreement. */
  'attachment.add': method<{ attachmentId: string; storedName: string; folder: string }>()(
    z.object({ agreementId: z.string(), fileName: filledLine, base64: z.string() }),
  ),
  /** Opens the copy, if its bytes are still those that were stored. */
  'attachment.open': method<{ /** Address to open where the host has no file manager. */ url: string | null }>()(
    attachmentAddress,
  ),
  /** Says which files of an agreement could not be opened now, before anybody tries. */
  'attachment.check': method<{ faults: readonly { attachmentId: string; fault: 'missing' | 'changed' }[] }>()(
    z.object({ agreementId: z.string() }),
  ),
  'attachment.reveal': method<null>()(attachmentAddress),
  /** Takes the file off the agreement; the copy is put aside, never deleted. */
  'attachment.remove': method<null>()(attachmentAddress),
  'job.cancel': method<null>()(z.object({ jobId: z.string() })),
} as const;

export type MethodName = keyof typeof methods;
export type InputOf<Name extends MethodName> = z.infer<(typeof methods)[Name]['input']>;
export type OutputOf<Name extends MethodName> = NonNullable<(typeof methods)[Name]['output']> | NullOutput<Name>;
type NullOutput<Name extends MethodName> = null extends (typeof methods)[Name]['output'] ? null : never;
