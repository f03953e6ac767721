import { createIdSource } from '../../../../shared/kernel/ids.ts';
import { day, instant } from '../../../../shared/kernel/dates.ts';
import type { CommandContext } from '../../../../shared/domain/command.ts';
import { blankDatabase } from '../../../../shared/domain/office/blank-office.ts';
import { commands, type CommandInput, type CommandName } from '../../../../shared/commands/registry.ts';
import { runCommand } from '../../../../shared/commands/run-command.ts';
import type { AppError } from '../../../../shared/kernel/errors.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { blankSite } from '../../../../shared/model/blank.ts';
import type { Site } from '../../../../shared/model/site.ts';
import type { SiteId } from '../../../../shared/kernel/ids.ts';

/** Makes a context with a fixed clock and ids that count up. */
export function testContext(): CommandContext {
  let count = 0;
  return {
    now: instant('2026-11-23T09:00:00Z'),
    today: day('2026-11-23'),
    newId: createIdSource((length) => new Uint8Array(length).fill((count += 1))),
  };
}

/** Runs one command and returns the changed data, or throws with the failure. */
export function changed<Name extends CommandName>(database: Database, name: Name, input: CommandInput<Name>): Database {
  const outcome = runCommand(database, commands[name] as never, input, testContext());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.database;
}

/** Runs one command that has to fail and returns its failure. */
export function failure(database: Database, name: CommandName, input: unknown): AppError {
  const outcome = runCommand(database, commands[name] as never, input, testContext());
  if (outcome.ok) throw new Error(`${name} went through`);
  return outcome.error;
}

/** Makes a database of sites, given by id with what differs from a blank one. */
export function databaseOf(sites: Readonly<Record<string, Partial<Site>>>): Database {
  const records = Object.entries(sites).map(([id, fields]): [string, Site] => [
    id,
    { ...blankSite(id), ...fields, id: id as SiteId },
  ]);
  return { ...blankDatabase('Büro'), sites: Object.fromEntries(records) };
}
