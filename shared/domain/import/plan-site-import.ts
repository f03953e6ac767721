import type { OrganisationId } from '../../kernel/ids.ts';
import type { EnumTexts } from '../../i18n/de/enums.ts';
import { blankOrganisation } from '../../model/blank.ts';
import type { ImportBook } from './import-book.ts';
import type { ImportChange } from './import-preview.ts';
import { isSimilarKey, siteNameKey } from './match-names.ts';
import { mergeAgreement } from './merge-agreement.ts';
import { mergeContact } from './merge-contact.ts';
import { mergeSite, newSite } from './merge-site.ts';
import type { SiteRow } from './site-row.ts';

/** What a row does when it is taken. */
export interface PlannedSite {
  readonly siteId: string;
  readonly outcome: 'new' | 'changed' | 'same';
  readonly changes: readonly ImportChange[];
  /** The name of an insurer that was not known before; null: none. */
  readonly newOrganisation: string | null;
}

/** Puts one row into the book and says what that did. */
export function takeSiteRow(book: ImportBook, row: SiteRow, labels: EnumTexts): PlannedSite {
  const changes: ImportChange[] = [];
  const note = (change: ImportChange): void => void changes.push(change);
  const { leadId, newOrganisation } = leadOf(book, row);
  const present = book.siteNamed(row.name);
  const site =
    present === undefined ? newSite(book, row, leadId) : mergeSite(book, present, { row, leadId, labels, note });
  if (present === undefined || changes.length > 0) book.putSite(site);
  mergeAgreement(book, site.id, { row, leadId, note });
  mergeContact(book, site.id, { person: row.person, note });
  if (present === undefined) return { siteId: site.id, outcome: 'new', changes: [], newOrganisation };
  return { siteId: site.id, outcome: changes.length > 0 ? 'changed' : 'same', changes, newOrganisation };
}

/** The name of a known site that a new name may be a slip of; null: none. */
export function similarSite(book: ImportBook, name: string): string | null {
  if (book.siteNamed(name) !== undefined) return null;
  const key = siteNameKey(name);
  for (const site of book.sites()) if (isSimilarKey(key, siteNameKey(site.officialName))) return site.officialName;
  return null;
}

function leadOf(
  book: ImportBook,
  row: SiteRow,
): { readonly leadId: string | null; readonly newOrganisation: string | null } {
  if (row.lead === null) return { leadId: null, newOrganisation: null };
  const present = book.organisationNamed(row.lead);
  if (present !== undefined) return { leadId: present.id, newOrganisation: null };
  const id = book.newId() as OrganisationId; // fresh ids are branded where they are made
  book.putOrganisation({ ...blankOrganisation(row.lead), id, partnerType: 'HEALTH_INSURER' });
  return { leadId: id, newOrganisation: row.lead };
}
