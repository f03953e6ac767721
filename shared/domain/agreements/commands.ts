import { z } from 'zod';
import { addDays } from '../../kernel/dates.ts';
import { type AppError, invalidField } from '../../kernel/errors.ts';
import type { AgreementId } from '../../kernel/ids.ts';
import { err, ok } from '../../kernel/result.ts';
import { attachment as attachmentSchema, type Agreement } from '../../model/agreement.ts';
import { daySchema, idSchema, line } from '../../model/scalars.ts';
import { defineCommand, type Transaction } from '../command.ts';
import { recordCommands } from '../record-commands.ts';
import { renewalOf } from './queries.ts';
import { chainProblem } from './rules.ts';

const plain = recordCommands('agreements', 'agreement');

const create = defineCommand({
  ...plain['agreement.create'],
  run: (tx, input, context) => checked(tx, plain['agreement.create'].run(tx, input, context)),
});

const update = defineCommand({
  ...plain['agreement.update'],
  run: (tx, input, context) => checked(tx, plain['agreement.update'].run(tx, input, context)),
});

const renew = defineCommand({
  name: 'agreement.renew',
  input: z.object({
    id: idSchema<AgreementId>(),
    /** Null: unlimited. */
    termEnd: daySchema.nullable(),
    signedOn: daySchema.nullable(),
    /** Later than the day after the present end leaves a gap; not given: the day after. */
    termStart: daySchema.optional(),
    /** Label of the phase of the new term; not given: none. */
    fundingPhase: line.optional(),
  }),
  run: (tx, { id, termEnd, signedOn, ...input }, context) => {
    const agreements = tx.table('agreements');
    const present = agreements.get(id);
    if (!present) return err({ code: 'record-missing', table: 'agreements', id });
    if (present.termEnd === null) return err(invalidField('id', 'required', id));
    if (renewalOf(agreements.all(), id)) return err(invalidField('id', 'overlapping-terms', id));
    const termStart = input.termStart ?? addDays(present.termEnd, 1);
    const next = context.newId() as AgreementId; // the id source makes ids of every kind
    agreements.put({
      ...present,
      id: next,
      renewalOf: id,
      termStart,
      termEnd,
      isOpenEnded: termEnd === null,
      signedOn,
      fundingPhase: input.fundingPhase ?? '',
      // Who signs the next term, and when, is not known from the one before.
      signatories: '',
      fileReference: '',
      attachments: [],
      note: '',
    });
    return checked(tx, ok({ id: next }));
  },
});

const addAttachment = defineCommand({
  name: 'agreement.addAttachment',
  input: z.object({ id: idSchema<AgreementId>(), attachment: attachmentSchema }),
  run: (tx, { id, attachment }) => {
    const present = tx.table('agreements').get(id);
    if (!present) return err({ code: 'record-missing', table: 'agreements', id });
    if (present.attachments.some((each) => each.id === attachment.id)) {
      return err(invalidField('id', 'not-one-of', attachment.id));
    }
    tx.table('agreements').put({ ...present, attachments: [...present.attachments, attachment] });
    return ok({ id });
  },
});

const removeAttachment = defineCommand({
  name: 'agreement.removeAttachment',
  input: z.object({ id: idSchema<AgreementId>(), attachmentId: line }),
  run: (tx, { id, attachmentId }) => {
    const present = tx.table('agreements').get(id);
    const attachments = present?.attachments.filter((each) => each.id !== attachmentId);
    if (!present || attachments?.length === present.attachments.length) {
      return err({ code: 'record-missing', table: 'attachments', id: attachmentId });
    }
    tx.table('agreements').put({ ...present, attachments: attachments ?? [] });
    return ok({ id });
  },
});

/** The changes a user can make to agreements. */
export const agreementCommands = {
  ...plain,
  [create.name]: create,
  [update.name]: update,
  [renew.name]: renew,
  [addAttachment.name]: addAttachment,
  [removeAttachment.name]: removeAttachment,
};

function checked<Output extends { id: string }>(
  tx: Transaction,
  outcome: { ok: true; value: Output } | { ok: false; error: AppError },
): typeof outcome {
  if (!outcome.ok) return outcome;
  const agreements = new Map<string, Agreement>(
    tx
      .table('agreements')
      .all()
      .map((each) => [each.id, each]),
  );
  const problem = chainProblem(agreements, outcome.value.id);
  return problem ? err(problem) : outcome;
}
