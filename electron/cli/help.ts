import type { CommandTable } from './command-table.ts';

/** The help of the whole headless interface: every command with its usage, in the order of the table. */
export async function helpText(table: CommandTable): Promise<string> {
  const commands = await Promise.all(Object.values(table).map((load) => load()));
  const lines = commands.map((command) => `  ${command.name} ${command.usage}\n      ${command.summary}`);
  return [
    'Austauschwerk ohne Fenster.',
    'Aufruf: npm run -s cli -- BEFEHL …   im installierten Programm: Austauschwerk.exe --cli BEFEHL …',
    '',
    ...lines,
    '',
    '--json gibt genau ein JSON-Objekt aus. Ende: 0 erledigt, 1 die Daten sagen nein, 2 falscher Aufruf, 3 Datei nicht lesbar oder schreibbar.',
    '',
  ].join('\n');
}
