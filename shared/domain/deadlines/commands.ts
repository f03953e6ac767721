import { z } from 'zod';
import { dayIn } from '../../kernel/dates.ts';
import { invalidField } from '../../kernel/errors.ts';
import type { NoticeMarkId } from '../../kernel/ids.ts';
import { err, ok } from '../../kernel/result.ts';
import type { NoticeMark } from '../../model/notice-mark.ts';
import { daySchema, filledLine, line } from '../../model/scalars.ts';
import { defineCommand, type CommandContext, type Transaction } from '../command.ts';
import { finishSource } from './finish-source.ts';
import type { Notice } from './marks.ts';

const notices = z.array(z.object({ notice: filledLine, dueOn: daySchema.nullable() })).min(1);

const done = defineCommand({
  name: 'notice.done',
  input: z.object({ notices, note: line.optional() }),
  run: (tx, input, context) => {
    for (const each of input.notices) {
      if (finishSource(tx, each, context)) continue;
      mark(tx, each, { noticeState: 'DONE', snoozedUntil: null, note: input.note ?? '' }, context);
    }
    return ok({ count: input.notices.length });
  },
});

const snooze = defineCommand({
  name: 'notice.snooze',
  input: z.object({ notices, until: daySchema }),
  run: (tx, input, context) => {
    if (input.until <= context.today) return err(invalidField('until', 'end-before-start', input.until));
    for (const each of input.notices) {
      mark(tx, each, { noticeState: 'SNOOZED', snoozedUntil: input.until, note: '' }, context);
    }
    return ok({ count: input.notices.length });
  },
});

const clear = defineCommand({
  name: 'notice.clear',
  input: z.object({ notices }),
  run: (tx, input, context) => {
    for (const each of input.notices) {
      const isMarkedBefore = forgetToday(tx, each, context);
      // Put off until today means open from today on, and leaves what earlier days have shown.
      const reopened = { noticeState: 'SNOOZED', snoozedUntil: context.today, note: '' } as const;
      if (isMarkedBefore) put(tx, each, reopened, context);
    }
    return ok({ count: input.notices.length });
  },
});

/** What the office says about deadlines and findings: dealt with, not before a day, or neither any more. */
export const deadlineCommands = { [done.name]: done, [snooze.name]: snooze, [clear.name]: clear };

type Said = Pick<NoticeMark, 'noticeState' | 'snoozedUntil' | 'note'>;

function mark(tx: Transaction, notice: Notice, said: Said, context: CommandContext): void {
  forgetToday(tx, notice, context);
  put(tx, notice, said, context);
}

// Marks of earlier days stay, so that a past day still shows what was said by then; says whether there are any.
function forgetToday(tx: Transaction, notice: Notice, { today }: CommandContext): boolean {
  const marks = tx.table('noticeMarks');
  const about = marks.all().filter((each) => each.notice === notice.notice && each.dueOn === notice.dueOn);
  const ofToday = about.filter((each) => dayIn(each.markedAt) >= today);
  for (const each of ofToday) marks.remove(each.id);
  return ofToday.length < about.length;
}

function put(tx: Transaction, { notice, dueOn }: Notice, said: Said, { now, newId }: CommandContext): void {
  const id = newId() as NoticeMarkId; // the id source makes ids of every kind
  tx.table('noticeMarks').put({ id, notice, dueOn, ...said, markedAt: now });
}
