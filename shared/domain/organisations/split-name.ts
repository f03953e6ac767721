/** Takes a typed name apart: "Müller, Anna" and "Anna Müller" are the same person; one word is a last name. */
export function splitName(typed: string): { firstName: string; lastName: string } {
  const name = typed.trim().replace(/\s+/g, ' ');
  const comma = name.indexOf(',');
  if (comma >= 0) return { firstName: name.slice(comma + 1).trim(), lastName: name.slice(0, comma).trim() };
  const space = name.lastIndexOf(' ');
  return space < 0
    ? { firstName: '', lastName: name }
    : { firstName: name.slice(0, space), lastName: name.slice(space + 1) };
}
