/** The outcome of work that may fail in an expected way; a bug throws instead. */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure };

/** Wraps a value as success. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Wraps an expected failure. */
export function err<Failure>(error: Failure): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error };
}

/** Returns the value of a success; `because` states why a failure is impossible here, and is the error's text. */
export function unwrap<Value>(result: Result<Value, unknown>, because: string): Value {
  if (result.ok) return result.value;
  throw new Error(because, { cause: result.error });
}
