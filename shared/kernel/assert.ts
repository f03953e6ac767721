/** Closes a switch: a case that was forgotten does not compile. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}

/** Returns the value, or throws with the stated reason why it had to exist. */
export function required<Value>(value: Value | null | undefined, because: string): Value {
  if (value === null || value === undefined) throw new Error(because);
  return value;
}
