import type { z } from 'zod';
import type { FieldProblem, FieldProblemCode } from '../kernel/errors.ts';

/** Turns zod's findings into field problems with a code that the catalogue has a sentence for. */
export function fieldProblems(error: z.ZodError): FieldProblem[] {
  return error.issues.map((issue) => ({ field: issue.path.join('.'), code: problemCode(issue) }));
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
