import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../../shared/commands/run-command.ts';
import { siteFormCommands } from '../../../../shared/domain/profiles/form-commands.ts';
import { buildSiteForm } from '../../../../shared/domain/profiles/build-site-form.ts';
import { formValues, inputsOf } from '../../../../shared/domain/profiles/form-model.ts';
import { reviewForm } from '../../../../shared/domain/profiles/review-form.ts';
import type { ReturnedForm } from '../../../../shared/domain/profiles/returned-form.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { profileDay, profileWorld } from '../../../builders/profile-world.ts';

describe('a form that comes back', () => {
  it('is ticked only where the program still holds what was sent', () => {
    const sent = profileWorld();
    const now = changedSite(sent, { phone: '030 1', website: 'https://neu.example' });
    const form = answer(sent, { 'site.phone': '030 2', 'site.email': 'neu@jc.example' });
    const { notes, changes } = reviewForm(now, form, profileDay);
    expect(notes).toEqual(['older']);
    expect(changes.map(({ id, state, isTicked }) => [id, state, isTicked])).toEqual([
      ['site.phone', 'conflict', false],
      ['site.email', 'changed', true],
    ]);
  });

  it('says nothing of a field that both have changed in the same way', () => {
    const sent = profileWorld();
    const form = answer(sent, { 'site.phone': '030 1' });
    expect(reviewForm(changedSite(sent, { phone: '030 1' }), form, profileDay).changes).toEqual([]);
  });

  it('of a site that is not in the file changes nothing', () => {
    const form = { ...answer(profileWorld(), { 'site.phone': '030 2' }), siteId: 'elsewhere' };
    expect(reviewForm(profileWorld(), form, profileDay)).toEqual({ site: null, notes: ['unknown-site'], changes: [] });
  });

  it('under another headline is shown, and nothing of it is ticked', () => {
    const form = { ...answer(profileWorld(), { 'site.phone': '030 2' }), isRenamed: true, headline: 'Steckbrief Leer' };
    const { notes, changes } = reviewForm(profileWorld(), form, profileDay);
    expect(notes).toEqual(['renamed']);
    expect(changes.map(({ isTicked }) => isTicked)).toEqual([false]);
  });

  it.each([
    ['site.email', 'keine Adresse', 'not-an-email'],
    ['figure/i1.referenceDate', 'im Herbst', 'not-a-day'],
    ['figure/i1.value', 'viele', 'not-a-number'],
    ['contact/c1.lastName', '', 'incomplete'],
    ['contact/+1.firstName', 'Nur ein Vorname', 'incomplete'],
  ])('cannot take %s as „%s“', (address, value, problem) => {
    const world = profileWorld();
    const { changes } = reviewForm(world, answer(world, { [address]: value }), profileDay);
    expect(changes.map((change) => [change.state, change.problem])).toEqual([['refused', problem]]);
  });

  it('read twice adds nobody twice', () => {
    const world = profileWorld();
    const form = answer(world, { 'contact/+1.firstName': 'Eva', 'contact/+1.lastName': 'Neu' });
    const after = take(world, form);
    expect(reviewForm(after, form, profileDay).changes.map(({ state, isTicked }) => [state, isTicked])).toEqual([
      ['conflict', false],
    ]);
  });
});

describe('what is taken from a form', () => {
  it('keeps a small count that was sent as a dot, also with a newer day, until a number is written over it', () => {
    const world = profileWorld();
    const figure = { ...required(world.indicators['i1'], 'the figure'), value: 2, indicatorUnit: 'PERSONS' as const };
    const small: Database = { ...world, indicators: { i1: figure } };
    const sent = buildSiteForm(small, required(small.sites['s1'], 'the site'), profileDay);
    expect(formValues(sent).get('figure/i1.value')).toBe('•');
    expect(sent.sections.map(({ hint }) => hint).join()).toContain('• steht für eine Anzahl unter 3.');
    const later = take(small, answer(small, { 'figure/i1.referenceDate': '2026-09-30' }));
    expect(Object.values(later.indicators).map(({ value }) => value)).toEqual([2, 2]);
    const counted = take(small, answer(small, { 'figure/i1.value': '9' }));
    expect(Object.values(counted.indicators).map(({ value }) => value)).toEqual([9]);
  });

  it('changes the records, keeps what was, and is remembered as an import', () => {
    const world = profileWorld();
    const after = take(
      world,
      answer(world, {
        'site.phone': '030 2',
        'field.EXERCISE': 'nein',
        'contact/c1.stays': 'nein',
        'contact/+1.lastName': 'Neu',
        'figure/i1.value': '3500',
        'figure/i1.referenceDate': '2026-09-30',
        'need/n1.needState': 'erfüllt',
        'offer/+1.title': 'Gesundheitstag',
        'offer/+1.offerType': 'Gesundheitstag',
      }),
    );
    expect(after.sites['s1']).toMatchObject({ phone: '030 2', fieldsOfAction: ['CROSS_CUTTING'] });
    expect(after.contacts['c1']?.roles[0]?.until).toBe('2026-11-22');
    expect(Object.values(after.contacts).map(({ lastName }) => lastName)).toContain('Neu');
    expect(
      Object.values(after.indicators)
        .filter(({ name }) => name === 'Arbeitslose im SGB II')
        .map(({ value, referenceDate }) => [value, referenceDate]),
    ).toEqual([
      [3412, '2026-06-30'],
      [3500, '2026-09-30'],
    ]);
    expect(after.needs['n1']).toMatchObject({ needState: 'MET', settledOn: '2026-11-23' });
    expect(Object.values(after.offers).find(({ title }) => title === 'Gesundheitstag')).toMatchObject({
      siteIds: ['s1'],
      offerType: 'HEALTH_DAY',
    });
    expect(Object.values(after.importRuns)).toMatchObject([
      { importKind: 'SITE_FORM', fileName: 'auenburg.xlsx', created: 3, updated: 3 },
    ]);
  });
});

function changedSite(world: Database, changes: object): Database {
  const site = required(world.sites['s1'], 'the site');
  return { ...world, sites: { ...world.sites, s1: { ...site, ...changes } } };
}

function answer(world: Database, filledIn: Readonly<Record<string, string>>): ReturnedForm {
  const form = buildSiteForm(world, required(world.sites['s1'], 'the site'), profileDay);
  const cells = form.sections.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      inputsOf(row).map(({ field, kind, value }) => ({
        key: row.key,
        field,
        kind,
        sent: value,
        value: filledIn[`${row.key}.${field}`] ?? value,
      })),
    ),
  );
  const { siteId, siteName, officeName, asOf } = form;
  return { siteId, siteName, officeName, asOf, revision: 1, isRenamed: false, headline: '', cells };
}

function take(world: Database, form: ReturnedForm): Database {
  const changes = reviewForm(world, form, profileDay)
    .changes.filter(({ isTicked }) => isTicked)
    .map(({ key, fields }) => ({ key, values: Object.fromEntries(fields.map(({ field, next }) => [field, next])) }));
  const forms = [{ fileName: 'auenburg.xlsx', siteId: 's1', changes }];
  let count = 0;
  const outcome = runCommand(
    world,
    siteFormCommands['siteForm.take'],
    { forms },
    {
      now: '2026-11-23T09:00:00Z' as never,
      today: profileDay,
      newId: () => `new${String((count += 1))}`,
    },
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.database;
}
