import { readList } from '../../electron/core/import/read-list.ts';
import { readDataFile } from '../../electron/core/storage/open-database.ts';
import { realFileSystem } from '../../electron/core/storage/file-system.ts';
import { commands } from '../../shared/commands/registry.ts';
import { runCommand } from '../../shared/commands/run-command.ts';
import { importCommandOf } from '../../shared/domain/import/commands.ts';
import type { ListKind } from '../../shared/domain/import/list-kind.ts';
import { guessList, mappingOf, planList } from '../../shared/domain/import/list-plan.ts';
import { enumsDe } from '../../shared/i18n/de/enums.ts';
import { createWords } from '../../shared/i18n/words.ts';
import { day, instant } from '../../shared/kernel/dates.ts';
import type { Database } from '../../shared/model/database.ts';
import type { Interaction } from './bench-page.ts';

const rows = 5000;
const runs = 3;
const kinds = ['sites', 'contacts', 'offers'] as const satisfies readonly ListKind[];

/** Brings lists of 5,000 rows into a file, from the bytes to the new state: half of the rows are known, in other spellings. */
export async function benchImports(file: string): Promise<readonly Interaction[]> {
  const read = await readDataFile(realFileSystem, file);
  if (!read.ok) throw new Error(`The sample cannot be read: ${read.error.code}`);
  const interactions: Interaction[] = [];
  for (const kind of kinds) {
    const bytes = Buffer.from(listOf[kind](read.value.database), 'utf8');
    const milliseconds: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const began = performance.now();
      await importInto({ ...read.value.database }, kind, bytes);
      if (run > 0) milliseconds.push(performance.now() - began);
    }
    interactions.push({ name: `import ${String(rows)} rows: ${kind}`, milliseconds });
  }
  return interactions;
}

async function importInto(database: Database, kind: ListKind, bytes: Buffer): Promise<void> {
  const list = await readList(bytes, { kind, fileName: `${kind}.csv`, sheet: null });
  if (!list.ok) throw new Error(`The list of ${kind} cannot be read.`);
  const [now, today, meetingId] = [instant('2026-11-22T08:00:00Z'), day('2026-11-22'), null];
  const labels = enumsDe(createWords(database.office));
  const mapping = mappingOf(guessList(kind, list.value, database));
  const { decided, preview } = planList(kind, database, list.value, {
    mapping,
    decisions: {},
    now,
    today,
    labels,
    meetingId,
  });
  if (preview.rows.length < rows) throw new Error(`${String(preview.rows.length)} rows were planned.`);
  let count = 0;
  const newId = () => `bench-${String((count += 1))}`;
  const input = { fileName: 'list.csv', meetingId, rows: decided };
  // The rows of a plan are those of its kind, which is the kind of the command.
  const done = runCommand(database, commands[importCommandOf[kind]] as never, input, { now, today, newId });
  if (!done.ok) throw new Error(`The list of ${kind} cannot be taken over.`);
}

const listOf: Readonly<Record<(typeof kinds)[number], (database: Database) => string>> = {
  sites: ({ sites }) =>
    csv('Standort;PLZ;Ort;Beginn;Federführende Kasse;Ansprechperson', Object.values(sites), (site, row) => [
      row % 2 === 0 ? site.officialName.toUpperCase() : `${site.officialName}-${newEnd(sites, row)}`,
      '12345',
      site.district,
      '01.06.2017',
      'AOK Musterland',
      `Berg${letters(row)}, Anna`,
    ]),
  contacts: ({ contacts }) =>
    csv('Nachname;Vorname;E-Mail;Telefon;Firma', Object.values(contacts), (contact, row) => [
      spelt(contact.lastName, row),
      contact.firstName,
      row % 4 === 0 ? '' : contact.email,
      '0511 123456',
      `Verein ${letters(row % 300)}`,
    ]),
  offers: ({ offers, sites }) =>
    csv('Standort;Angebot;Beginn;Plätze;Teilnahmen', Object.values(offers), (offer, row) => [
      spelt(sites[offer.siteIds[0] ?? '']?.officialName ?? 'alle', row * 2),
      row % 2 === 0 ? offer.title : `${offer.title} ${letters(row)}`,
      offer.startsOn ?? '',
      String(row % 30),
      String(row % 90),
    ]),
};

function csv<Entry>(head: string, entries: readonly Entry[], cells: (entry: Entry, row: number) => string[]): string {
  const lines = Array.from({ length: rows }, (_, row) => entries[(row * 7) % entries.length]).flatMap((entry, row) =>
    entry === undefined ? [] : [cells(entry, row).join(';')],
  );
  return [head, ...lines].join('\r\n');
}

// Two names joined are far from every other.
function newEnd(sites: Database['sites'], row: number): string {
  const all = Object.values(sites);
  return all[(row * 11 + Math.floor(row / all.length) * 17) % all.length]?.shortName ?? '';
}

// Known in capitals, or a new name of its own.
function spelt(name: string, row: number): string {
  return row % 2 === 0 ? name.toUpperCase() : `${name}${letters(row)}`;
}

function letters(row: number): string {
  return [row % 26, Math.floor(row / 26) % 26, Math.floor(row / 676) % 26]
    .map((each) => String.fromCharCode(97 + each))
    .join('');
}
