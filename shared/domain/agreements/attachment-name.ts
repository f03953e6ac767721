import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Database } from '../../model/database.ts';

/** What a file kept with an agreement is called, without ending: "Bottrop Kooperationsvereinbarung 2023-01-01 bis 2025-12-31". */
export function attachmentStem(database: Database, agreement: Agreement, { enums, sites }: Catalogue): string {
  const { siteId, agreementType, termStart, termEnd, isOpenEnded } = agreement;
  const words = sites.agreements;
  const term = isOpenEnded
    ? words.openTerm(termStart)
    : termStart === null && termEnd === null
      ? ''
      : words.term(termStart, termEnd);
  return [database.sites[siteId]?.shortName ?? '', enums.agreementType[agreementType], term].filter(Boolean).join(' ');
}

/** The names of all copies that a record knows, in small letters, those in the recycle bin included. */
export function storedNamesIn(database: Database): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (entry: unknown): void => {
    const name = (entry as { readonly storedName?: unknown } | null)?.storedName;
    if (typeof name === 'string') names.add(name.toLowerCase());
  };
  for (const { attachments } of Object.values(database.agreements)) attachments.forEach(add);
  for (const { table, content } of Object.values(database.recycled)) {
    // What lies in the bin is whatever the table held when it was thrown away.
    if (table === 'agreements' && Array.isArray(content['attachments'])) content['attachments'].forEach(add);
  }
  return names;
}
