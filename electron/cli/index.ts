import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CorePorts } from '../core/ports.ts';
import { exitStatus, wrongUsage, type CliAnswer, type CliCommand, type CliContext } from './command.ts';
import type { CommandTable } from './command-table.ts';
import { helpText } from './help.ts';

/** Where the headless interface reads and writes. */
export interface CliSurroundings {
  readonly arguments: readonly string[];
  readonly workingFolder: string;
  readonly ports: CorePorts;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Runs one command and returns the exit status: 0 done, 1 the data says no, 2 wrong usage, 3 a file in trouble. */
export async function runCli(table: CommandTable, surroundings: CliSurroundings): Promise<number> {
  const [name, ...rest] = surroundings.arguments;
  if (name === undefined || name === '--help' || name === 'help') {
    surroundings.out(await helpText(table));
    return name === undefined ? exitStatus['wrong-usage'] : exitStatus.done;
  }
  const load = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!load) {
    surroundings.err(`Unbekannter Befehl: ${name}\n\n${await helpText(table)}`);
    return exitStatus['wrong-usage'];
  }
  return runCommand(await load(), rest, surroundings);
}

async function runCommand(
  command: CliCommand,
  rest: readonly string[],
  surroundings: CliSurroundings,
): Promise<number> {
  const given = readArguments(command, rest);
  if ('message' in given) return print(wrongUsage(given.message), { command, asJson: false, surroundings });
  const asJson = given.values['json'] === true;
  if (given.values['help'] === true) {
    surroundings.out(commandHelp(command));
    return exitStatus.done;
  }
  const answer = await command.run(createContext(given, { asJson, surroundings }));
  return print(answer, { command, asJson, surroundings });
}

interface Given {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

function readArguments(command: CliCommand, rest: readonly string[]): Given | { readonly message: string } {
  const options = { ...command.options, json: { type: 'boolean' }, help: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...rest], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (error instanceof TypeError) return { message: error.message };
    throw error;
  }
}

function createContext(
  given: Given,
  { asJson, surroundings }: { readonly asJson: boolean; readonly surroundings: CliSurroundings },
): CliContext {
  return {
    positionals: given.positionals,
    option: (name) => {
      const value = given.values[name];
      return typeof value === 'string' ? value : undefined;
    },
    flag: (name) => given.values[name] === true,
    path: (typed) => path.resolve(surroundings.workingFolder, typed),
    ports: surroundings.ports,
    progress: (text) => surroundings.err(`${text}\n`),
    announce: (json, text) => surroundings.out(`${asJson ? JSON.stringify(json) : text}\n`),
  };
}

function print(
  answer: CliAnswer,
  how: { readonly command: CliCommand; readonly asJson: boolean; readonly surroundings: CliSurroundings },
): number {
  const { out, err } = how.surroundings;
  if (answer.end === 'wrong-usage') err(`${answer.message}\n\n${commandHelp(how.command)}`);
  else if (answer.end === 'file-trouble') {
    if (how.asJson) out(`${JSON.stringify({ ok: false, path: answer.path, cause: answer.cause })}\n`);
    err(`${answer.text}\n`);
  } else if (how.asJson) out(`${JSON.stringify(answer.json)}\n`);
  else if (answer.text !== '') out(`${answer.text}\n`);
  return exitStatus[answer.end];
}

function commandHelp(command: CliCommand): string {
  return `${command.name} ${command.usage} [--json]\n  ${command.summary}\n`;
}
