import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnvelope } from '../../../../shared/migrations/envelope.ts';
import { currentSchemaVersion, migrate, migrations } from '../../../../shared/migrations/index.ts';
import type { Migration } from '../../../../shared/migrations/migration.ts';

const step = (version: number, change: Migration['migrate']): Migration => ({
  version,
  name: `step ${String(version)}`,
  migrate: change,
});

describe('migrate', () => {
  it('leaves data of the present version alone, down to the very object', () => {
    const data = { sites: {} };
    expect(migrate(data, currentSchemaVersion)).toBe(data);
  });

  it('runs only the steps after the version of the file, in order', () => {
    const steps = [1, 2, 3].map((version) => step(version, (data) => ({ ...data, [`step${String(version)}`]: true })));
    expect(migrate({}, 1, steps)).toEqual({ step2: true, step3: true });
  });

  it('refuses a gap and a repeated number', () => {
    const same: Migration['migrate'] = (data) => data;
    expect(() => migrate({}, 0, [step(1, same), step(3, same)])).toThrow('expected 2');
    expect(() => migrate({}, 0, [step(1, same), step(1, same)])).toThrow('expected 2');
  });

  it('gives a step frozen data, so that changing its input throws', () => {
    const meddling = step(1, (data) => {
      (data['sites'] as Record<string, unknown>)['s1'] = 'changed';
      return data;
    });
    expect(() => migrate({ sites: { s1: 'kept' } }, 0, [meddling])).toThrow(TypeError);
  });

  it('keeps fields it does not know', () => {
    expect(migrate({ future: { deep: [1] } }, 0)).toMatchObject({ future: { deep: [1] } });
  });

  it('has one file, one golden database for every version', () => {
    const files = readdirSync(join(import.meta.dirname, '../../../../shared/migrations'));
    const golden = readdirSync(join(import.meta.dirname, '../../../fixtures/databases'));
    for (const { version } of migrations) {
      const number = String(version).padStart(4, '0');
      expect(files.filter((name) => name.startsWith(`${number}-`))).toHaveLength(1);
      expect(golden).toContain(`v${number}.austausch`);
    }
  });
});

describe('readEnvelope', () => {
  const envelope = {
    format: 'austauschwerk',
    schemaVersion: 1,
    minReaderVersion: 1,
    appVersion: '1',
    revision: 3,
    savedAt: '2026-11-23T08:00:00.000Z',
    savedBy: 'Anna Muster',
    data: {},
  };

  it('takes ours with unknown fields', () => {
    expect(readEnvelope({ ...envelope, future: 1 })).toEqual({
      kind: 'envelope',
      envelope: { ...envelope, future: 1 },
    });
  });

  it.each([[null], [7], ['text'], [[]], [{}], [{ format: 'other' }]])('calls %j foreign', (json) => {
    expect(readEnvelope(json)).toEqual({ kind: 'foreign' });
  });

  it('calls ours without revision or data damaged and names what is missing', () => {
    expect(readEnvelope({ ...envelope, revision: -1 })).toEqual({ kind: 'damaged', detail: 'envelope: revision' });
    expect(readEnvelope({ ...envelope, data: [] })).toEqual({ kind: 'damaged', detail: 'envelope: data' });
  });
});
