import type { z } from 'zod';

/** Says of a value that it surely fits a schema; `false` means only that the schema itself has to be asked. */
export type QuickCheck = (value: unknown) => boolean;

const made = new WeakMap<z.core.$ZodType, QuickCheck>();

/**
 * Makes a check that never says yes where the schema says no. A large file has some hundred thousand records, nearly
 * all of them right: this walks them without the copies and findings that a parse makes.
 */
export function quickCheck(schema: z.core.$ZodType): QuickCheck {
  const known = made.get(schema);
  if (known) return known;
  const check = make(schema as z.core.$ZodTypes); // the union of all kinds of schema that zod exports
  made.set(schema, check);
  return check;
}

function make(schema: z.core.$ZodTypes): QuickCheck {
  const { def } = schema._zod;
  const further = checksOf(def.checks ?? []);
  if (further === null) return unsure;
  const kind = kindOf(def);
  return further.length === 0 ? kind : (value) => kind(value) && further.every((check) => check(value));
}

function kindOf(def: z.core.$ZodTypes['_zod']['def']): QuickCheck {
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'number':
      return 'format' in def && def.format === 'safeint' ? Number.isSafeInteger : unsure;
    case 'enum': {
      const values = new Set<unknown>(Object.values(def.entries));
      return (value) => values.has(value);
    }
    case 'nullable': {
      const inner = quickCheck(def.innerType);
      return (value) => value === null || inner(value);
    }
    case 'array': {
      const element = quickCheck(def.element);
      return (value) => Array.isArray(value) && value.every((each) => element(each));
    }
    case 'object':
      return def.catchall && def.catchall._zod.def.type !== 'unknown' ? unsure : objectCheck(def.shape);
    default:
      return unsure;
  }
}

function objectCheck(shape: Readonly<Record<string, z.core.$ZodType>>): QuickCheck {
  const keys = Object.keys(shape);
  const checks = Object.values(shape).map((field) => quickCheck(field));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const fields = value as Readonly<Record<string, unknown>>;
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index];
      const check = checks[index];
      if (key === undefined || check === undefined || !check(fields[key])) return false;
    }
    return true;
  };
}

// Null: there is a check of a kind that is not known here.
function checksOf(checks: readonly z.core.$ZodCheck[]): QuickCheck[] | null {
  const known: QuickCheck[] = [];
  for (const each of checks) {
    const check = checkOf((each as unknown as z.core.$ZodChecks)._zod.def); // the union of all checks that zod exports
    if (check === null) return null;
    known.push(check);
  }
  return known;
}

function checkOf(def: z.core.$ZodChecks['_zod']['def'] | z.core.$ZodCustomDef): QuickCheck | null {
  switch (def.check) {
    case 'max_length':
      return (value) => (value as { length: number }).length <= def.maximum; // only strings and arrays carry it
    case 'min_length':
      return (value) => (value as { length: number }).length >= def.minimum;
    case 'greater_than':
      return (value) => (def.inclusive ? Number(value) >= Number(def.value) : Number(value) > Number(def.value));
    case 'less_than':
      return (value) => (def.inclusive ? Number(value) <= Number(def.value) : Number(value) < Number(def.value));
    case 'string_format':
      return patternCheck(def);
    case 'custom':
      return 'fn' in def && typeof def.fn === 'function' ? (value) => def.fn(value) === true : null;
    default:
      return null;
  }
}

function patternCheck(def: { readonly format: string; readonly pattern?: RegExp | undefined }): QuickCheck | null {
  const { pattern } = def;
  if (def.format !== 'regex' || !pattern || pattern.global || pattern.sticky) return null;
  return (value) => pattern.test(String(value));
}

const unsure: QuickCheck = () => false;
