import { foldGerman } from '../../kernel/collate.ts';

/** Finds the value a label of the program stands for, whatever case it is written in; null: it is none. */
export function valueOfLabel<Value extends string>(
  labels: Readonly<Record<Value, string>>,
  text: string,
): Value | null {
  const folded = foldGerman(text);
  const found = (Object.keys(labels) as Value[]).find((each) => foldGerman(labels[each]) === folded); // its own keys
  return found ?? null;
}
