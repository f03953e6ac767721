import { commands, type CommandInput, type CommandName, type CommandOutput } from '../../shared/commands/registry.ts';
import { runCommand } from '../../shared/commands/run-command.ts';
import type { Command } from '../../shared/domain/command.ts';
import { blankDatabase } from '../../shared/domain/office/blank-office.ts';
import { day, instant, time } from '../../shared/kernel/dates.ts';
import type { AppError } from '../../shared/kernel/errors.ts';
import type { AgendaItemId, MeetingId } from '../../shared/kernel/ids.ts';
import { required } from '../../shared/kernel/assert.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { AgendaItem } from '../../shared/model/agenda-item.ts';
import { blankAgendaItem, blankContact, blankMeeting, blankSite } from '../../shared/model/blank.ts';
import type { Database } from '../../shared/model/database.ts';
import type { Meeting } from '../../shared/model/meeting.ts';

/** An agenda item with overrides; its id is also its title. */
export function item(id: string, overrides: Partial<AgendaItem> = {}): AgendaItem {
  return { ...blankAgendaItem(id, 0), id: id as AgendaItemId, ...overrides };
}

/** Items one after another, with the given durations. */
export function line(durations: readonly number[]): AgendaItem[] {
  return durations.map((durationMinutes, position) => item(`i${String(position)}`, { position, durationMinutes }));
}

/** A data file with one meeting `m1` on 15.12.2017 from 09:00, sites `s1` to `s3` and contacts `c1` to `c3` of them. */
export function meetingWorld(overrides: Partial<Meeting> = {}, agenda: readonly AgendaItem[] = []): Database {
  const empty = blankDatabase('Büro');
  const id = 'm1' as MeetingId;
  const days = [{ date: day('2017-12-15'), startTime: time('09:00') }];
  const own = { ...blankMeeting('Austausch', day('2017-12-15')), days, id, registrations: {}, ...overrides };
  const names = [
    ['Müller', 'Anna', 'Bottrop'],
    ['Schulz', 'Max', 'Wuppertal'],
    ['Özdemir', 'Elif', 'Gelsenkirchen'],
  ] as const;
  const sites = names.map(([, , site], index) => [`s${String(index + 1)}`, blankSite(site)] as const);
  const contacts = names.map(([last, first], index) => {
    const number = String(index + 1);
    const role = {
      id: 'r',
      siteId: `s${number}`,
      organisationId: null,
      jobFunction: '',
      department: '',
      successorId: null,
    };
    return [`c${number}`, { ...blankContact(first, last), roles: [{ ...role, from: null, until: null }] }] as const;
  });
  const withIds = <Entry extends object>(entries: readonly (readonly [string, Entry])[]) =>
    Object.fromEntries(entries.map(([key, entry]) => [key, { ...entry, id: key }]));
  return {
    ...empty,
    sites: withIds(sites) as unknown as Database['sites'], // ids are plain words here
    contacts: withIds(contacts) as unknown as Database['contacts'],
    meetings: { m1: { ...own, agenda: Object.fromEntries(agenda.map((each) => [each.id, each])) } },
  };
}

/** A database that commands run on, with ids `n1`, `n2` … and a fixed clock. */
export function workbench(start: Database) {
  let database = start;
  let count = 0;
  const context = {
    now: instant('2017-12-01T08:00:00Z'),
    today: day('2017-12-01'),
    newId: () => `n${String((count += 1))}`,
  };
  const attempt = <Name extends CommandName>(
    name: Name,
    input: CommandInput<Name>,
  ): Result<CommandOutput<Name>, AppError> => {
    const command = commands[name] as unknown as Command<string, unknown, CommandOutput<Name>>; // the entry of that name
    const done = runCommand(database, command, input, context);
    if (!done.ok) return done;
    database = done.value.database;
    return { ok: true, value: done.value.output };
  };
  return {
    attempt,
    run: <Name extends CommandName>(name: Name, input: CommandInput<Name>): CommandOutput<Name> => {
      const outcome = attempt(name, input);
      if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.error)}`);
      return outcome.value;
    },
    database: () => database,
    meeting: (id = 'm1') => required(database.meetings[id], `meeting ${id}`),
  };
}
