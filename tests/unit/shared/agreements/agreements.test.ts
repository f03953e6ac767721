import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../../../../shared/kernel/dates.ts';
import type { AgreementId, SiteId } from '../../../../shared/kernel/ids.ts';
import type { Agreement } from '../../../../shared/model/agreement.ts';
import { blankAgreement } from '../../../../shared/model/blank.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { chainLinks } from '../../../../shared/domain/agreements/chain.ts';
import { agreementChains, agreementOn } from '../../../../shared/domain/agreements/queries.ts';
import { changed, databaseOf, failure } from '../sites/run.ts';

const bottrop = 'bottrop' as SiteId;
const first = 'first' as AgreementId;

function withAgreements(agreements: Readonly<Record<string, Partial<Agreement>>>): Database {
  const records = Object.entries(agreements).map(([id, fields]): [string, Agreement] => [
    id,
    { ...blankAgreement(bottrop), ...fields, id: id as AgreementId },
  ]);
  return { ...databaseOf({ bottrop: {}, essen: {} }), agreements: Object.fromEntries(records) };
}

const term = { termStart: day('2020-01-01'), termEnd: day('2022-12-31') };

describe('renewal', () => {
  it('starts the day after and continues the chain', () => {
    const database = changed(withAgreements({ first: { ...term, title: 'Kooperation' } }), 'agreement.renew', {
      id: first,
      termEnd: day('2025-12-31'),
      signedOn: null,
    });
    const [chain] = agreementChains(database, bottrop);
    expect(chain?.map(({ termStart, termEnd, title }) => [termStart, termEnd, title])).toEqual([
      ['2020-01-01', '2022-12-31', 'Kooperation'],
      ['2023-01-01', '2025-12-31', 'Kooperation'],
    ]);
  });

  it('knows nothing of who signs the next term, when, and where its paper is', () => {
    const signed = { ...term, signedOn: day('2019-12-01'), signatories: 'Geschäftsführung', fileReference: 'A 1' };
    const input = { id: first, termEnd: day('2025-12-31'), signedOn: null };
    const renewed = changed(withAgreements({ first: signed }), 'agreement.renew', input);
    const [chain] = agreementChains(renewed, bottrop);
    expect(chain?.map((each) => [each.signedOn, each.signatories, each.fileReference])).toEqual([
      ['2019-12-01', 'Geschäftsführung', 'A 1'],
      [null, '', ''],
    ]);
  });

  it('is refused without an end to continue from, twice, and when it ends before it starts', () => {
    const input = { id: 'first', termEnd: '2025-12-31', signedOn: null };
    const problem = (field: string, code: string, value: string, against = {}) => ({
      code: 'invalid-input',
      problems: [{ field, code, value, ...against }],
    });
    expect(failure(withAgreements({ first: {} }), 'agreement.renew', input)).toEqual(
      problem('id', 'required', 'first'),
    );
    const twice = withAgreements({ first: term, second: { renewalOf: first } });
    expect(failure(twice, 'agreement.renew', input)).toEqual(problem('id', 'overlapping-terms', 'first'));
    expect(failure(withAgreements({ first: term }), 'agreement.renew', { ...input, termEnd: '2022-01-01' })).toEqual(
      problem('termEnd', 'end-before-start', '2022-01-01', { against: '2023-01-01' }),
    );
  });

  it('begins on the day after at the earliest, and may end on the day it begins', () => {
    const input = { id: first, termEnd: day('2023-01-01'), signedOn: null };
    const overlap = failure(withAgreements({ first: term }), 'agreement.renew', { ...input, termStart: '2022-12-31' });
    expect(overlap).toEqual({
      code: 'invalid-input',
      problems: [{ field: 'termStart', code: 'overlapping-terms', value: '2022-12-31' }],
    });
    const next = { ...input, termStart: day('2023-01-01') };
    const renewed = changed(withAgreements({ first: term }), 'agreement.renew', next);
    expect(Object.values(renewed.agreements).find(({ renewalOf }) => renewalOf === first)).toMatchObject({
      termStart: '2023-01-01',
      termEnd: '2023-01-01',
    });
  });

  it('is refused where the chain behind it is broken', () => {
    const circle = { first: { ...term, renewalOf: 'second' as AgreementId }, second: { renewalOf: first } };
    const input = { id: 'second', termEnd: '2025-12-31', signedOn: null };
    expect(failure(withAgreements(circle), 'agreement.renew', input)).toMatchObject({ code: 'invalid-input' });
  });

  it('never ends in a circle, nor joins another site or kind', () => {
    const database = withAgreements({
      first: {},
      second: { renewalOf: first },
      municipal: { agreementType: 'MUNICIPAL' },
      elsewhere: { siteId: 'essen' as SiteId },
    });
    for (const renewalOf of ['second', 'municipal', 'elsewhere', 'first']) {
      expect(failure(database, 'agreement.update', { id: 'first', changes: { renewalOf } })).toEqual({
        code: 'invalid-input',
        problems: [{ field: 'renewalOf', code: 'not-one-of', value: renewalOf }],
      });
    }
  });

  it('refuses a term that ends before it starts', () => {
    expect(
      failure(withAgreements({ first: term }), 'agreement.update', { id: 'first', changes: { termEnd: '2019-01-01' } }),
    ).toEqual({
      code: 'invalid-input',
      problems: [{ field: 'termEnd', code: 'end-before-start', value: '2019-01-01', against: '2020-01-01' }],
    });
  });
});

describe('agreementOn', () => {
  it('equals a search over all terms on any day', () => {
    const offsets = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(offsets, fc.integer({ min: 0, max: 1500 }), (lengths, offset) => {
        let start = day('2020-01-01');
        const terms: Record<string, { termStart: Day; termEnd: Day }> = {};
        lengths.forEach((length, index) => {
          terms[`t${String(index)}`] = { termStart: start, termEnd: addDays(start, length) };
          start = addDays(start, length + 1 + (index % 2) * 20);
        });
        const asOf = addDays(day('2019-12-01'), offset);
        const naive = Object.entries(terms).find(([, each]) => each.termStart <= asOf && asOf <= each.termEnd)?.[0];
        const found = agreementOn(withAgreements(terms), bottrop, { day: asOf, agreementType: 'COOPERATION' });
        expect(found?.id).toEqual(naive);
      }),
      { numRuns: 80 },
    );
  });
});

describe('chainLinks', () => {
  const terms = (...days: [string | null, string | null][]): Agreement[] =>
    days.map(([termStart, termEnd], index) => ({
      ...blankAgreement(bottrop),
      id: `t${String(index)}` as AgreementId,
      termStart: termStart === null ? null : day(termStart),
      termEnd: termEnd === null ? null : day(termEnd),
      renewalOf: index === 0 ? null : (`t${String(index - 1)}` as AgreementId),
    }));

  it('names gaps and overlaps between terms, and their predecessors', () => {
    const chain = terms(
      ['2017-06-01', '2019-12-31'],
      ['2020-01-01', '2022-12-31'],
      ['2023-04-01', '2025-12-31'],
      ['2025-10-01', null],
    );
    const links = chainLinks(chain, null);
    expect(links.map(({ breakBefore }) => breakBefore)).toEqual([
      null,
      null,
      { kind: 'gap', from: '2023-01-01', until: '2023-03-31' },
      { kind: 'overlap', from: '2025-10-01', until: '2025-12-31' },
    ]);
    expect(links.map(({ predecessor, isLast }) => [predecessor?.id ?? null, isLast])).toEqual([
      [null, false],
      ['t0', false],
      ['t1', false],
      ['t2', true],
    ]);
  });

  it('knows on a past day only what had been signed or begun', () => {
    const chain = terms(['2017-06-01', '2025-12-31'], ['2026-01-01', '2028-12-31']);
    expect(chainLinks(chain, day('2025-10-01')).map(({ agreement, isLast }) => [agreement.id, isLast])).toEqual([
      ['t0', true],
    ]);
    expect(chainLinks(chain, day('2026-02-01'))).toHaveLength(2);
  });
});
