import type { AppError } from '../../shared/kernel/errors.ts';
import { countRecords } from '../../shared/model/database.ts';
import { dataSaysNo, done, failed, wrongUsage, type CliAnswer, type CliCommand } from './command.ts';
import { germanFault, germanRecordFault } from './german-fault.ts';
import { readNamedFile } from './read-file.ts';

/** Opens, brings forward in memory and validates; never writes. */
export const checkCommand: CliCommand = {
  name: 'check',
  usage: 'DATEI',
  summary: 'Prüft eine Datendatei, ohne sie zu verändern.',
  options: {},
  async run(context) {
    const read = await readNamedFile(context);
    if (read === null) return wrongUsage('Welche Datei? check DATEI');
    if (!read.ok) return refused(read.error);
    const { head, database } = read.value;
    const counts = countRecords(database);
    const json = { ok: true, schemaVersion: head.schemaVersion, revision: head.revision, counts, problems: [] };
    const text = `In Ordnung: Stand ${String(head.revision)}, ${String(counts.sites)} Standorte, ${String(counts.meetings)} Veranstaltungen, ${String(counts.contacts)} Personen, ${String(counts.offers)} Angebote.`;
    return done(json, text);
  },
};

// A file that cannot be used is a finding of this command; only one that cannot be read is trouble with a file.
function refused(error: AppError): CliAnswer {
  if (error.code === 'file-missing' || error.code === 'read-failed') return failed(error);
  if (error.code === 'file-invalid') {
    const problems = error.problems.map(({ record, field, code, ...more }) => {
      return { record, field, code, message: germanRecordFault({ record, field, code, ...more }) };
    });
    const lines = problems.map(({ record, field, message }) => `${record}, Feld ${field}: ${message}`);
    return dataSaysNo({ ok: false, error: error.code, problems }, lines.join('\n'));
  }
  const message = germanFault(error);
  const problem = { record: '', field: '', code: error.code, message };
  return dataSaysNo({ ok: false, error: error.code, problems: [problem] }, message);
}
