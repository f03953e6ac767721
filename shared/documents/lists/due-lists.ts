import { deadlinePlace, deadlineTitle } from '../../domain/deadlines/deadline-text.ts';
import type { Deadline } from '../../domain/deadlines/deadline.ts';
import { deadlinesOn } from '../../domain/deadlines/queries.ts';
import { asOfDay } from '../../domain/follow-ups/queries.ts';
import { formatDay } from '../../i18n/format.ts';
import { dayIn } from '../../kernel/dates.ts';
import type { FollowUp } from '../../model/follow-up.ts';
import { days, numbers, tableOf, text, type ListSource, type ListTable } from './list-table.ts';

/** Lists what is due as of the day, the next first; of one meeting, if one was asked for. */
export function deadlineList(source: ListSource): ListTable {
  const { database, texts, catalogue } = source;
  const { columns: heads, titles } = texts;
  return tableOf<Deadline>(titles.deadlines, deadlinesOf(source), [
    days(heads.dueOn, ({ dueOn }) => dueOn),
    numbers(heads.daysLeft, ({ daysLeft }) => daysLeft),
    text(heads.deadline, (deadline) => deadlineTitle(deadline, catalogue)),
    text(heads.kind, ({ kind }) => catalogue.deadlines.kinds[kind]),
    text(heads.site, (deadline) => deadlinePlace(database, deadline)),
    text(heads.responsible, ({ staffId }) => database.staff[staffId ?? '']?.name),
    text(heads.state, ({ state, snoozedUntil }) => {
      if (state === 'SNOOZED' && snoozedUntil !== null) return texts.snoozed(formatDay(snoozedUntil));
      return state === 'DONE' ? texts.done : texts.open;
    }),
    text(heads.id, ({ key }) => key),
  ]);
}

/** The deadlines of a source: of all, or of the meeting that was asked for. */
export function deadlinesOf({ database, asOf, meeting }: ListSource): readonly Deadline[] {
  const all = deadlinesOn(database, asOf);
  return meeting === null ? all : all.filter(({ meetingId }) => meetingId === meeting.id);
}

/** Lists the tasks by due day, with whether they were done by the day. */
export function followUpList({ database, asOf, meeting, texts }: ListSource): ListTable {
  const { columns: heads, titles } = texts;
  const rows = Object.values(database.followUps)
    .filter(({ meetingId }) => meeting === null || meetingId === meeting.id)
    .sort((left, right) => (left.dueOn ?? '9999').localeCompare(right.dueOn ?? '9999'));
  const doneOn = (followUp: FollowUp) => {
    const { doneAt } = asOfDay(followUp, asOf);
    return doneAt === null ? null : dayIn(doneAt);
  };
  return tableOf<FollowUp>(titles['follow-ups'], rows, [
    days(heads.dueOn, ({ dueOn }) => dueOn),
    text(heads.title, ({ title }) => title),
    text(heads.meeting, ({ meetingId }) => database.meetings[meetingId ?? '']?.title),
    text(heads.site, ({ siteId }) => database.sites[siteId ?? '']?.shortName),
    text(heads.responsible, ({ staffId }) => database.staff[staffId ?? '']?.name),
    text(heads.state, (followUp) => (doneOn(followUp) === null ? texts.open : texts.done)),
    days(heads.doneOn, doneOn),
    text(heads.note, ({ note }) => note),
    text(heads.id, ({ id }) => id),
  ]);
}
