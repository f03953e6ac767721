import { describe, expect, it } from 'vitest';
import { doneFollowUps, followUpsOf } from '../../../../shared/domain/follow-ups/queries.ts';
import { blankDatabase } from '../../../../shared/domain/office/blank-office.ts';
import type { MeetingId, SiteId } from '../../../../shared/kernel/ids.ts';
import { blankFollowUp } from '../../../../shared/model/blank.ts';
import type { Database } from '../../../../shared/model/database.ts';

const task = (id: string, more: object) => ({ ...blankFollowUp(id), id, ...more });

const database = {
  ...blankDatabase('Büro'),
  followUps: {
    a: task('a', { siteId: 's1', dueOn: '2026-05-02' }),
    b: task('b', { siteId: 's1', meetingId: 'm1', dueOn: '2026-05-01' }),
    c: task('c', { siteId: 's1', doneAt: '2026-01-01T08:00:00Z' }),
    d: task('d', { siteId: 's1', doneAt: '2026-01-02T08:00:00Z' }),
    e: task('e', { meetingId: 'm1' }),
    f: task('f', {}),
  },
} as unknown as Database; // branded ids are plain texts in this test

const titles = (of: readonly { readonly title: string }[]): string[] => of.map(({ title }) => title);

describe('tasks of a place', () => {
  it('lists those of a site: open ones by day, done ones last, the newest tick first', () => {
    expect(titles(followUpsOf(database, { field: 'siteId', id: 's1' as SiteId }))).toEqual(['b', 'a', 'd', 'c']);
  });

  it('lists those of a meeting, those without a day last', () => {
    expect(titles(followUpsOf(database, { field: 'meetingId', id: 'm1' as MeetingId }))).toEqual(['b', 'e']);
  });

  it('lists all that are done', () => {
    expect(titles(doneFollowUps(database))).toEqual(['d', 'c']);
  });
});
