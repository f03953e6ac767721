import type { z } from 'zod';
import type { FieldProblem, FieldProblemCode } from '../kernel/errors.ts';

const shownLength = 80;

/** Turns zod's findings about a value into field problems with a code that the catalogue has a sentence for. */
export function fieldProblems(error: z.ZodError, checked: unknown): FieldProblem[] {
  return error.issues.map((issue) => {
    const field = issue.path.join('.');
    const value = valueAt(checked, issue.path);
    const code = value === undefined || value === null ? missingCode(issue) : problemCode(issue);
    const isShown = (typeof value === 'string' && value.length <= shownLength) || typeof value === 'number';
    return isShown ? { field, code, value: String(value) } : { field, code };
  });
}

function missingCode(issue: z.core.$ZodIssue): FieldProblemCode {
  return issue.code === 'invalid_type' || issue.code === 'invalid_value' ? 'required' : problemCode(issue);
}

function valueAt(of: unknown, path: readonly PropertyKey[]): unknown {
  let value = of;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, key) ? (value as Readonly<Record<PropertyKey, unknown>>)[key] : undefined;
  }
  return value;
}

function problemCode(issue: z.core.$ZodIssue): FieldProblemCode {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : 'too-large';
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return 'required';
      return 'negative';
    case 'invalid_format':
      return issue.format === 'regex' && issue.pattern === '/\\S/' ? 'required' : 'wrong-shape';
    case 'invalid_value':
      return 'not-one-of';
    case 'custom':
      // set by the scalar schemas in model/scalars.ts
      return (issue.params?.['code'] as FieldProblemCode | undefined) ?? 'wrong-shape';
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int' ? 'not-a-number' : 'wrong-shape';
    default:
      return 'wrong-shape';
  }
}
