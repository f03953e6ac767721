import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { databaseJsonSchema, fieldNames } from '../../../../shared/model/json-schema.ts';
import retired from '../../../../shared/migrations/retired-names.json' with { type: 'json' };

const folder = join(import.meta.dirname, '../../../../shared/migrations');
const snapshotPath = join(folder, 'schema-snapshot.json');

describe('the shape of the data', () => {
  it('is the one in schema-snapshot.json (npx vitest run -u updates it, on purpose)', async () => {
    await expect(`${JSON.stringify(databaseJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(snapshotPath);
  });

  it('never brings a retired name back', () => {
    const names = new Set(fieldNames());
    expect(retired.names.filter((name: string) => names.has(name))).toEqual([]);
  });

  it('loses no field without a migration: what the first golden file has, the shape still knows or has retired', () => {
    const golden: unknown = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../../fixtures/databases/v0001.austausch'), 'utf8'),
    );
    const known = new Set([...fieldNames(), ...(retired.names as string[])]);
    const { data } = golden as { data: { sites: Record<string, object> } };
    const site = Object.values(data.sites)[0] ?? {};
    expect(Object.keys(site).filter((name) => !known.has(name))).toEqual([]);
  });
});
