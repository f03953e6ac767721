import { describe, expect, it } from 'vitest';
import { criteriaOn, criterionOn } from '../../../../shared/domain/quality/criteria.ts';
import { indicatorsOn, isOldOn } from '../../../../shared/domain/quality/indicators.ts';
import { milestonesOn, needsOn } from '../../../../shared/domain/quality/needs.ts';
import { processPhaseOn } from '../../../../shared/domain/sites/queries.ts';
import { day, type Day } from '../../../../shared/kernel/dates.ts';
import type { IndicatorId, MilestoneId, NeedId, SiteId } from '../../../../shared/kernel/ids.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import { blankIndicator, blankMilestone, blankNeed } from '../../../../shared/model/blank.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { CriterionEntry, Site } from '../../../../shared/model/site.ts';
import { changed, databaseOf, failure } from '../sites/run.ts';

const siteId = 'bottrop' as SiteId;
const siteOf = (database: Database): Site => required(database.sites['bottrop'], 'the site is there');

function stage(from: string | null, value: number): CriterionEntry {
  return { criterion: 'PARTICIPATION', from: from === null ? null : day(from), stage: value, note: '' };
}

describe('Good-Practice criteria', () => {
  it('stand where the last entry of the same criterion put them, with what a year has changed', () => {
    const other: CriterionEntry = { ...stage('2026-06-01', 9), criterion: 'CONCEPT' };
    const database = databaseOf({
      bottrop: { criterionHistory: [stage(null, 1), stage('2025-11-01', 4), other, stage('2026-08-01', 3)] },
    });
    const state = (on: string) =>
      criteriaOn(siteOf(database), day(on)).find((each) => each.criterion === 'PARTICIPATION');
    expect(criteriaOn(siteOf(database), day('2026-11-23'))).toHaveLength(12);
    expect(state('2026-11-23')).toMatchObject({ entry: { stage: 3 }, change: -1 });
    expect(state('2026-07-31')).toMatchObject({ entry: { stage: 4 }, change: 3 });
    expect(state('2020-01-01')).toMatchObject({ entry: { stage: 1 }, change: 0 });
    const concept = criteriaOn(siteOf(database), day('2026-11-23')).find((each) => each.criterion === 'CONCEPT');
    expect(concept).toMatchObject({ entry: { stage: 9 }, change: null });
  });

  it('take a second look on one day as a correction, and a revised day only where it is free', () => {
    const set = (entry: CriterionEntry) => ({ id: siteId, entry });
    let database = changed(databaseOf({ bottrop: {} }), 'site.setCriterion', set(stage('2026-01-01', 2)));
    database = changed(database, 'site.setCriterion', set(stage('2026-01-01', 3)));
    database = changed(database, 'site.setCriterion', set(stage('2026-05-01', 4)));
    expect(siteOf(database).criterionHistory).toEqual([stage('2026-01-01', 3), stage('2026-05-01', 4)]);
    const revise = { id: siteId, criterion: 'PARTICIPATION', from: day('2026-05-01') } as const;
    expect(failure(database, 'site.reviseCriterion', { ...revise, entry: stage('2026-01-01', 4) })).toMatchObject({
      problems: [{ field: 'from', code: 'overlapping-terms' }],
    });
    database = changed(database, 'site.reviseCriterion', { ...revise, entry: null });
    expect(criterionOn(siteOf(database), 'PARTICIPATION', day('2026-12-01'))?.stage).toBe(3);
  });
});

it('keeps the phases of the process as a history', () => {
  const set = (from: string, processPhase: 'ANALYSIS' | 'PLANNING') => ({ id: siteId, from: day(from), processPhase });
  let database = changed(databaseOf({ bottrop: {} }), 'site.setProcessPhase', set('2026-03-01', 'PLANNING'));
  database = changed(database, 'site.setProcessPhase', set('2025-03-01', 'ANALYSIS'));
  expect(failure(database, 'site.setProcessPhase', set('2025-03-01', 'PLANNING'))).toMatchObject({
    problems: [{ field: 'from', code: 'overlapping-terms' }],
  });
  const phaseOn = (on: string) => processPhaseOn(siteOf(database), day(on))?.processPhase ?? null;
  expect([phaseOn('2025-02-28'), phaseOn('2026-02-28'), phaseOn('2026-03-01')]).toEqual([null, 'ANALYSIS', 'PLANNING']);
});

describe('needs and milestones as of a day', () => {
  it('were open until they were settled, and are not known before they were stated', () => {
    const id = 'n' as NeedId;
    let database: Database = {
      ...databaseOf({ bottrop: {} }),
      needs: { n: { ...blankNeed(siteId, 'Kochkurs'), id, statedOn: day('2026-01-10') } },
    };
    database = changed(database, 'need.setState', { id, needState: 'MET', on: day('2026-09-01') });
    const states = (on: string) => needsOn(database, siteId, day(on)).map(({ state }) => state);
    expect([states('2026-01-09'), states('2026-08-31'), states('2026-09-01')]).toEqual([[], ['OPEN'], ['MET']]);
    database = changed(database, 'need.setState', { id, needState: 'PLANNED', on: day('2026-10-01') });
    expect(database.needs['n']).toMatchObject({ needState: 'PLANNED', settledOn: null });
  });

  it('list steps to come by day before those done', () => {
    const milestone = (id: string, dueOn: string | null, doneOn: string | null = null) => ({
      ...blankMilestone(siteId, id),
      id: id as MilestoneId,
      dueOn: dueOn === null ? null : day(dueOn),
      doneOn: doneOn === null ? null : day(doneOn),
    });
    const milestones = {
      a: milestone('a', null),
      b: milestone('b', '2026-12-01'),
      c: milestone('c', '2026-10-01'),
      d: milestone('d', '2026-09-01', '2026-11-01'),
    };
    const database = { ...databaseOf({ bottrop: {} }), milestones };
    const on = (of: Day) => milestonesOn(database, siteId, of).map(({ milestone: { id }, state }) => `${id} ${state}`);
    expect(on(day('2026-11-23'))).toEqual(['c overdue', 'b ahead', 'a ahead', 'd done']);
    expect(on(day('2026-10-31'))).toContain('d overdue');
  });
});

it('lists the figures of a day, the newest first, and says which are old', () => {
  const figure = (id: string, fields: Partial<ReturnType<typeof blankIndicator>>) => ({
    ...blankIndicator(siteId, id),
    id: id as IndicatorId,
    ...fields,
  });
  const indicators = {
    a: figure('a', { referenceDate: day('2024-12-31') }),
    b: figure('b', { from: day('2026-01-01'), until: day('2026-06-30') }),
    c: figure('c', { siteId: null }),
    d: figure('d', { referenceDate: day('2026-12-31') }),
  };
  const database = { ...databaseOf({ bottrop: {} }), indicators };
  const today = day('2026-11-23');
  expect(indicatorsOn(database, siteId, today).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(indicatorsOn(database, null, today).map(({ id }) => id)).toEqual(['c']);
  expect(Object.values(indicators).map((each) => isOldOn(each, today))).toEqual([true, false, false, false]);
});
