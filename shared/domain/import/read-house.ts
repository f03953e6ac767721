import { foldGerman } from '../../kernel/collate.ts';
import type { RowReader } from './row-reader.ts';

const nobodyYet =
  /^(\?+|keine?r?s?|nichts|ohne|leer|x{2,}|tb[ad]|(noch )?(offen|unklar|unbekannt|vakant|unbesetzt|ungeklaert)|n\.? ?n\.?|folgt( noch)?|(noch )?in (klaerung|abstimmung|pruefung)|(noch )?zu (klaeren|benennen)|(wird|werden|ist|sind) .*(benannt|geklaert|nachgereicht|festgelegt|bestimmt|gesucht|mitgeteilt|entschieden|abgestimmt)|steht (noch )?(nicht fest|aus)|(noch )?(nicht|kein\w*) (vorhanden|bekannt|benannt|geklaert|festgelegt|entschieden|zugeordnet|angabe|federfuehrung|kasse))$/;

/** Says whether a text in a column of names only says that nobody is named yet: "noch offen", "?", "wird noch benannt". */
export function namesNobody(text: string): boolean {
  return nobodyYet.test(foldGerman(text).replace(/[.!]+$/, ''));
}

/** Reads the name of a site or an organisation; null: none is named. */
export function readHouse<Field extends string>(
  reader: Pick<RowReader<Field>, 'line' | 'isOwn'>,
  field: Field,
): string | null {
  const text = reader.line(field);
  return text === null || (!reader.isOwn && namesNobody(text)) ? null : text;
}

const insurer =
  /\b(aok|bkk|ikk|vdek|tk|techniker|barmer|dak|knappschaft|svlfg|lkk|kkh|hkk|hek|viactiv|mhplus|\w*(krankenkasse|gesundheitskasse|ersatzkasse|betriebskrankenkasse))\b/;

/** Reads the insurer that has the lead; where a cell names several, none is taken and the row says so. */
export function readInsurer<Field extends string>(
  reader: Pick<RowReader<Field>, 'line' | 'isOwn' | 'report'>,
  field: Field,
): string | null {
  const text = readHouse(reader, field);
  if (text === null || reader.isOwn) return text;
  const parts = text.split(/\s*[/;,&+|]\s*|\s+(?:und|u\.|sowie|bzw\.?|oder)\s+/i);
  if (parts.length < 2 || !parts.every((part) => insurer.test(foldGerman(part)))) return text;
  reader.report(field, 'several-names', null);
  return null;
}
