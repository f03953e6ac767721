import { z } from 'zod';
import { defineCommand, type Command } from '../domain/command.ts';
import type { FieldProblem } from '../kernel/errors.ts';
import { err, ok } from '../kernel/result.ts';
import { fieldProblems } from './field-problems.ts';

/** The most changes one step takes: as many as the largest list has rows. */
export const mostChanges = 20_000;

/**
 * Makes the command that runs many changes as one step: all or none. Each change is a command by its name; what is wrong
 * with one is told under its place in the list, such as `3.shortName`.
 */
export function changeManyCommands(single: object) {
  // Each command parses its own input, so the types of all of them come to the same here.
  const byName = single as Readonly<Record<string, Command<string, unknown, unknown>>>;
  const changeMany = defineCommand({
    name: 'records.changeMany',
    input: z.object({
      changes: z
        .array(z.object({ name: z.string(), input: z.unknown() }))
        .min(1)
        .max(mostChanges),
    }),
    run: (tx, { changes }, context) => {
      const problems: FieldProblem[] = [];
      for (const [index, { name, input }] of changes.entries()) {
        const within = (each: FieldProblem): FieldProblem => ({ ...each, field: `${String(index)}.${each.field}` });
        const command = Object.hasOwn(byName, name) ? byName[name] : undefined;
        if (!command) {
          problems.push(within({ field: 'name', code: 'not-one-of', value: name }));
          continue;
        }
        const parsed = command.input.safeParse(input);
        if (!parsed.success) {
          for (const each of fieldProblems(parsed.error, input)) problems.push(within(each));
          continue;
        }
        const done = command.run(tx, parsed.data, context);
        if (done.ok) continue;
        if (done.error.code !== 'invalid-input') return done;
        problems.push(...done.error.problems.map(within));
      }
      return problems.length > 0 ? err({ code: 'invalid-input', problems }) : ok({ changed: changes.length });
    },
  });
  return { [changeMany.name]: changeMany };
}
