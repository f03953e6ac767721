import type { z } from 'zod';
import { agreementCommands } from '../domain/agreements/commands.ts';
import { attendanceCommands } from '../domain/attendance/commands.ts';
import type { Command } from '../domain/command.ts';
import { deadlineCommands } from '../domain/deadlines/commands.ts';
import { districtCommands } from '../domain/districts/commands.ts';
import { followUpCommands } from '../domain/follow-ups/commands.ts';
import { importCommands } from '../domain/import/commands.ts';
import { importRunCommands } from '../domain/import-runs/commands.ts';
import { meetingCommands } from '../domain/meetings/commands.ts';
import { officeCommands } from '../domain/office/commands.ts';
import { anonymise } from '../domain/organisations/anonymise.ts';
import { organisationCommands } from '../domain/organisations/commands.ts';
import { overviewCommands } from '../domain/overview/commands.ts';
import { programmeCommands } from '../domain/programme/commands.ts';
import { siteCommands } from '../domain/sites/commands.ts';
import { fundingCommands } from '../domain/funding/commands.ts';
import { offerCommands } from '../domain/offers/commands.ts';
import { siteFormCommands } from '../domain/profiles/form-commands.ts';
import { qualityCommands } from '../domain/quality/commands.ts';
import { recycleBinCommands } from '../domain/recycle-bin/commands.ts';
import { steeringCommands } from '../domain/steering/commands.ts';
import { siteNoteCommands } from '../domain/timeline/note-commands.ts';
import { viewCommands } from '../domain/views/commands.ts';
import { changeManyCommands } from './change-many.ts';

const singleCommands = {
  ...officeCommands,
  ...siteCommands,
  ...districtCommands,
  ...agreementCommands,
  ...organisationCommands,
  ...meetingCommands,
  ...programmeCommands,
  ...overviewCommands,
  ...attendanceCommands,
  ...followUpCommands,
  ...importCommands,
  ...importRunCommands,
  ...recycleBinCommands,
  ...viewCommands,
  ...steeringCommands,
  ...qualityCommands,
  ...offerCommands,
  ...fundingCommands,
  ...deadlineCommands,
  ...siteFormCommands,
  ...siteNoteCommands,
};

/** What leaves no way back: the history would remember what is to be forgotten. */
const finalCommands = { [anonymise.name]: anonymise };

/** Every change a user can make, by name. Menu, palette, history and tests read this one list. */
export const commands = { ...singleCommands, ...changeManyCommands(singleCommands), ...finalCommands };

export type CommandName = keyof typeof commands;
/** What a command takes. */
export type CommandInput<Name extends CommandName> = z.output<(typeof commands)[Name]['input']>;
/** What a command returns. */
export type CommandOutput<Name extends CommandName> =
  (typeof commands)[Name] extends Command<string, never, infer Output>
    ? Output
    : (typeof commands)[Name] extends { run: (...args: never[]) => infer Outcome }
      ? Extract<Outcome, { ok: true }> extends { value: infer Output }
        ? Output
        : never
      : never;

/** One change with what it takes. */
export type CommandCall = {
  readonly [Name in CommandName]: { readonly name: Name; readonly input: CommandInput<Name> };
}[CommandName];

/** Says whether a text is the name of a command. */
export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/** Says whether a command ends the history, its own step and all before. */
export function endsHistory(name: CommandName): boolean {
  return Object.hasOwn(finalCommands, name);
}
