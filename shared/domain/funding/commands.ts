import { invalidField, type AppError } from '../../kernel/errors.ts';
import { err } from '../../kernel/result.ts';
import { defineCommand, type Transaction } from '../command.ts';
import { recordCommands } from '../record-commands.ts';
import { agreementsOfPhase, sameLabel } from './queries.ts';

const plain = recordCommands('fundingPhases', 'fundingPhase');

const create = defineCommand({
  ...plain['fundingPhase.create'],
  run: (tx, input, context) => {
    const problem = labelProblem(tx, { id: null, label: input.record.label });
    return problem ? err(problem) : plain['fundingPhase.create'].run(tx, input, context);
  },
});

const update = defineCommand({
  ...plain['fundingPhase.update'],
  run: (tx, input, context) => {
    const { id, changes } = input;
    const before = tx.table('fundingPhases').get(id);
    const label = changes.label;
    if (before !== undefined && label !== undefined && label !== before.label) {
      const problem = labelProblem(tx, { id, label });
      if (problem) return err(problem);
      // Agreements name their phase by its label, so they are renamed with it, in the same step.
      const agreements = tx.table('agreements');
      for (const agreement of agreementsOfPhase(agreements.all(), before.label)) {
        agreements.put({ ...agreement, fundingPhase: label });
      }
    }
    return plain['fundingPhase.update'].run(tx, input, context);
  },
});

const remove = defineCommand({
  ...plain['fundingPhase.remove'],
  run: (tx, input, context) => {
    const phase = tx.table('fundingPhases').get(input.id);
    const users = phase ? agreementsOfPhase(tx.table('agreements').all(), phase.label) : [];
    if (users.length > 0) {
      const usedBy = users.map(({ id }) => `agreements/${id}`);
      return err({ code: 'record-in-use', table: 'fundingPhases', id: input.id, usedBy });
    }
    return plain['fundingPhase.remove'].run(tx, input, context);
  },
});

/** The changes a user can make to funding phases; their labels stay unique, and agreements follow a new label. */
export const fundingCommands = { ...plain, [create.name]: create, [update.name]: update, [remove.name]: remove };

function labelProblem(
  tx: Transaction,
  wanted: { readonly id: string | null; readonly label: string },
): AppError | null {
  const isTaken = tx
    .table('fundingPhases')
    .all()
    .some((each) => each.id !== wanted.id && sameLabel(each.label, wanted.label));
  return isTaken ? invalidField('label', 'not-one-of', wanted.label) : null;
}
