import { z } from 'zod';
import { databaseSchema } from './database.ts';

/** The shape of the data as JSON Schema, generated from the model: what `schema-snapshot.json` keeps. */
export function databaseJsonSchema(): unknown {
  return z.toJSONSchema(databaseSchema, { io: 'input', unrepresentable: 'any' });
}

/** Every field name of the shape, sorted: a retired name must never come back with another meaning. */
export function fieldNames(schema: unknown = databaseJsonSchema()): readonly string[] {
  const names = new Set<string>();
  collect(schema, names);
  return [...names].sort();
}

function collect(node: unknown, names: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  const { properties } = node as { properties?: unknown };
  if (typeof properties === 'object' && properties !== null) {
    for (const name of Object.keys(properties)) names.add(name);
  }
  for (const each of Object.values(node)) collect(each, names);
}
