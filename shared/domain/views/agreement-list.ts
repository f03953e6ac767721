import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Day } from '../../kernel/dates.ts';
import type { AgreementRow } from '../agreements/agreement-rows.ts';
import { labelOfCode, type ListColumn } from './list-column.ts';

/** The columns of the list of agreements. */
export function agreementListColumns(text: Catalogue): readonly ListColumn<AgreementRow>[] {
  const { columns, states, signatures, position, noPhase } = text.agreements;
  const { agreementType } = text.enums;
  const write = (day: Day | null): string => (day === null ? '' : formatDay(day, text.language));
  return [
    { id: 'site', header: columns.site, text: ({ siteName }) => siteName },
    {
      id: 'kind',
      header: columns.kind,
      text: ({ agreement }) => agreementType[agreement.agreementType],
      hasFilter: true,
      filterValues: ({ agreement }) => [agreement.agreementType],
      filterLabel: (value) => labelOfCode(agreementType, value),
    },
    {
      id: 'termStart',
      header: columns.termStart,
      text: ({ agreement }) => write(agreement.termStart),
      sortBy: ({ agreement }) => agreement.termStart,
      kind: 'day',
    },
    {
      id: 'termEnd',
      header: columns.termEnd,
      text: ({ agreement }) => (agreement.isOpenEnded ? text.sites.openEnded : write(agreement.termEnd)),
      sortBy: ({ agreement }) => (agreement.isOpenEnded ? '9999-12-31' : agreement.termEnd),
      kind: 'day',
      hasFilter: true,
      filterValues: ({ endBands }) => endBands,
      filterLabel: (value) => labelOfCode(text.agreements.endBands, value),
    },
    {
      id: 'state',
      header: columns.state,
      text: ({ state }) => states[state],
      hasFilter: true,
      filterValues: ({ state }) => [state],
      filterLabel: (value) => labelOfCode(states, value),
    },
    {
      id: 'position',
      header: columns.position,
      text: (row) => position(row.position, row.length),
      sortBy: (row) => row.position,
    },
    {
      id: 'phase',
      header: columns.phase,
      text: ({ agreement }) => agreement.fundingPhase || noPhase,
      hasFilter: true,
      filterValues: ({ agreement }) => [agreement.fundingPhase],
    },
    { id: 'parties', header: columns.parties, text: ({ parties }) => parties.join('; ') },
    { id: 'fileReference', header: columns.fileReference, text: ({ agreement }) => agreement.fileReference },
    {
      id: 'attachments',
      header: columns.attachments,
      text: ({ agreement }) => (agreement.attachments.length === 0 ? '' : String(agreement.attachments.length)),
      sortBy: ({ agreement }) => agreement.attachments.length,
      kind: 'number',
    },
    { id: 'title', header: columns.title, text: ({ agreement }) => agreement.title },
    {
      id: 'signedOn',
      header: columns.signedOn,
      text: ({ agreement, signature }) => (signature === 'signed' ? write(agreement.signedOn) : signatures[signature]),
      sortBy: ({ agreement, signature }) => (signature === 'signed' ? agreement.signedOn : null),
      kind: 'day',
    },
    { id: 'signatories', header: columns.signatories, text: ({ agreement }) => agreement.signatories },
  ];
}
