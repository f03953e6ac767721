import type { RecordCount } from '../../../shared/domain/import-runs/count-records.ts';
import { formatList, type Language } from '../../../shared/i18n/format.ts';
import type { ImportsTexts } from '../../../shared/i18n/de/imports.ts';

/** Says how many records of which kinds: "31 Standorte, 27 Personen und 5 Organisationen". */
export function countText(imports: ImportsTexts, counts: readonly RecordCount[], language: Language): string {
  const words: Readonly<Record<string, (count: number) => string>> = imports.records;
  return formatList(
    counts.map(({ table, count }) => (words[table] ?? imports.records.other)(count)),
    language,
  );
}
