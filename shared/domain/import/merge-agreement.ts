import { addDays, type Day } from '../../kernel/dates.ts';
import type { AgreementId, SiteId } from '../../kernel/ids.ts';
import { blankAgreement } from '../../model/blank.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { ImportBook } from './import-book.ts';
import type { NoteChange } from './list-rules.ts';
import { formatDay } from '../../i18n/format.ts';
import type { NamedOrganisation } from './named-organisation.ts';
import type { SiteRow } from './site-row.ts';

/** Adds or extends the cooperation agreement a row speaks of; a later end is a new term that renews the one before. */
export function mergeAgreement(
  book: ImportBook,
  siteId: SiteId,
  what: { readonly row: SiteRow; readonly lead: NamedOrganisation | null; readonly note: NoteChange },
): void {
  const { row, note } = what;
  if (row.agreementUntil === null && !row.isAgreementOpenEnded) return;
  const terms = book.agreementsOf(siteId).filter((each) => each.agreementType === 'COOPERATION');
  if (terms.some((each) => saysTheSame(each, row))) return;
  const last = lastTerm(terms);
  const before = last === undefined ? '' : endText(last);
  if (!note({ field: 'agreementUntil', before, after: rowEndText(row) })) return;
  if (last === undefined) {
    book.agreements.put(newTerm(book, siteId, row, what.lead));
  } else if (isExtension(last, row)) {
    const termStart = renewalStart(last, row);
    book.agreements.put({ ...newTerm(book, siteId, row, what.lead), termStart, renewalOf: last.id });
  } else {
    book.agreements.put({ ...last, termEnd: row.agreementUntil, isOpenEnded: row.isAgreementOpenEnded });
  }
}

function saysTheSame(term: Agreement, row: SiteRow): boolean {
  return row.isAgreementOpenEnded ? term.isOpenEnded : term.termEnd === row.agreementUntil;
}

function lastTerm(terms: readonly Agreement[]): Agreement | undefined {
  return [...terms].sort((left, right) => (sortEnd(left) < sortEnd(right) ? -1 : 1)).at(-1);
}

function sortEnd(term: Agreement): string {
  return term.isOpenEnded ? '9999' : (term.termEnd ?? '0000');
}

// Only a later end than a known one is a new term; an end that was unknown is filled in, an earlier one is a correction.
function isExtension(last: Agreement, row: SiteRow): boolean {
  if (last.isOpenEnded || last.termEnd === null) return false;
  return row.isAgreementOpenEnded || (row.agreementUntil ?? '') > last.termEnd;
}

// A list often names the day everything began; a term that renews another starts after it all the same.
function renewalStart({ termEnd }: Agreement, { agreementFrom }: SiteRow): Day | null {
  if (termEnd === null || (agreementFrom !== null && agreementFrom > termEnd)) return agreementFrom;
  return addDays(termEnd, 1);
}

function newTerm(book: ImportBook, siteId: SiteId, row: SiteRow, lead: NamedOrganisation | null): Agreement {
  return {
    ...blankAgreement(siteId),
    id: book.newId() as AgreementId, // fresh ids are branded where they are made
    title: 'Kooperationsvereinbarung',
    partyIds: lead === null ? [] : [lead.id()],
    termStart: row.agreementFrom,
    termEnd: row.agreementUntil,
    isOpenEnded: row.isAgreementOpenEnded,
  };
}

function endText(term: Agreement): string {
  if (term.isOpenEnded) return 'unbefristet';
  return term.termEnd === null ? '' : formatDay(term.termEnd);
}

function rowEndText(row: SiteRow): string {
  return row.agreementUntil === null ? 'unbefristet' : formatDay(row.agreementUntil);
}
