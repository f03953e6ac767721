import { z } from 'zod';
import { err, ok } from '../../kernel/result.ts';
import { discussionQuestion, theme } from '../../model/meeting.ts';
import { defineCommand, type Transaction } from '../command.ts';

const lengthLimit = 50;

/** Sets a meeting's themes; entries without an id are new, programme items forget a theme that is gone. */
export const setThemes = defineCommand({
  name: 'meeting.setThemes',
  input: z.object({
    id: z.string(),
    themes: z.array(z.object({ id: theme.shape.id.nullable(), label: theme.shape.label })).max(lengthLimit),
  }),
  run: (tx, { id, themes: given }, context) => {
    const present = tx.meetings().get(id);
    if (!present) return err({ code: 'record-missing', table: 'meetings', id });
    const themes = given.map((each) => ({ id: each.id ?? context.newId(), label: each.label.trim() }));
    tx.meetings().put({ ...present, themes });
    const kept = new Set(themes.map((each) => each.id));
    forget(tx, id, (item) => (item.themeId === null || kept.has(item.themeId) ? item : { ...item, themeId: null }));
    return ok({ ids: [...kept] });
  },
});

/** Sets a meeting's guiding questions; entries without an id are new, programme items forget questions that are gone. */
export const setQuestions = defineCommand({
  name: 'meeting.setQuestions',
  input: z.object({
    id: z.string(),
    questions: z
      .array(z.object({ id: discussionQuestion.shape.id.nullable(), text: discussionQuestion.shape.text }))
      .max(lengthLimit),
  }),
  run: (tx, { id, questions: given }, context) => {
    const present = tx.meetings().get(id);
    if (!present) return err({ code: 'record-missing', table: 'meetings', id });
    const discussionQuestions = given.map((each) => ({ id: each.id ?? context.newId(), text: each.text.trim() }));
    tx.meetings().put({ ...present, discussionQuestions });
    const kept = new Set(discussionQuestions.map((each) => each.id));
    forget(tx, id, (item) => {
      const questionIds = item.questionIds.filter((each) => kept.has(each));
      return questionIds.length === item.questionIds.length ? item : { ...item, questionIds };
    });
    return ok({ ids: [...kept] });
  },
});

type Item = ReturnType<ReturnType<typeof agendaOf>['all']>[number];

function agendaOf(tx: Transaction, meetingId: string) {
  return tx.under(meetingId, 'agenda');
}

function forget(tx: Transaction, meetingId: string, change: (item: Item) => Item): void {
  const table = agendaOf(tx, meetingId);
  for (const item of table.all()) {
    const changed = change(item);
    if (changed !== item) table.put(changed);
  }
}
