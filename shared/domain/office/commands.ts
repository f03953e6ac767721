import { z } from 'zod';
import { invalidField } from '../../kernel/errors.ts';
import { err, ok } from '../../kernel/result.ts';
import { office, officeTerm, termKeys } from '../../model/office.ts';
import { defineCommand } from '../command.ts';
import { recordCommands } from '../record-commands.ts';
import { removeSample } from './remove-sample.ts';
import { termProblem } from './rules.ts';

const updateOffice = defineCommand({
  name: 'office.update',
  input: z.object({ changes: office.partial() }),
  joinKey: ({ changes }) => Object.keys(changes).sort().join(','),
  run: (tx, { changes }) => {
    // partial() types a missing field as undefined; a field that is not given keeps its value
    tx.putOffice({ ...tx.office(), ...(changes as Partial<ReturnType<typeof tx.office>>) });
    return ok({});
  },
});

const updateTerm = defineCommand({
  name: 'office.updateTerm',
  input: z.object({ key: z.enum(termKeys), term: officeTerm }),
  joinKey: ({ key }) => key,
  run: (tx, { key, term }) => {
    const blank = termProblem(term);
    if (blank !== null) return err(invalidField(blank, 'required'));
    const present = tx.office();
    tx.putOffice({ ...present, terms: { ...present.terms, [key]: term } });
    return ok({});
  },
});

/** The changes a user can make to the office and its staff. */
export const officeCommands = {
  [updateOffice.name]: updateOffice,
  [updateTerm.name]: updateTerm,
  [removeSample.name]: removeSample,
  ...recordCommands('staff', 'staff'),
};
