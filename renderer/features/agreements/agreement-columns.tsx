import { Badge } from '@fluentui/react-components';
import type { AgreementRow, AgreementState } from '../../../shared/domain/agreements/agreement-rows.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { DataColumn } from '../../ui/data-table/column.ts';

/** The columns of the list of agreements, in the user's language. */
export function agreementColumns(text: Catalogue): DataColumn<AgreementRow>[] {
  const { columns, states, position, noPhase } = text.agreements;
  const write = (day: Day | null): string => (day === null ? '' : formatDay(day, text.language));
  return [
    { id: 'site', header: columns.site, text: ({ siteName }) => siteName, minWidth: 6.5, grow: 1 },
    {
      id: 'kind',
      header: columns.kind,
      text: ({ agreement }) => text.enums.agreementType[agreement.agreementType],
      minWidth: 8,
      hasFilter: true,
    },
    {
      id: 'termStart',
      header: columns.termStart,
      text: ({ agreement }) => write(agreement.termStart),
      sortBy: ({ agreement }) => agreement.termStart,
      minWidth: 5.5,
      grow: 0,
    },
    {
      id: 'termEnd',
      header: columns.termEnd,
      text: ({ agreement }) => (agreement.isOpenEnded ? text.sites.openEnded : write(agreement.termEnd)),
      sortBy: ({ agreement }) => (agreement.isOpenEnded ? '9999-12-31' : agreement.termEnd),
      minWidth: 5.5,
      grow: 0,
    },
    {
      id: 'state',
      header: columns.state,
      text: ({ state }) => states[state],
      render: ({ state }) => (
        <Badge appearance="tint" color={colours[state]}>
          {states[state]}
        </Badge>
      ),
      minWidth: 6,
      hasFilter: true,
    },
    {
      id: 'position',
      header: columns.position,
      text: (row) => position(row.position, row.length),
      sortBy: (row) => row.position,
      minWidth: 4.5,
      grow: 0,
    },
    {
      id: 'phase',
      header: columns.phase,
      text: ({ agreement }) => agreement.fundingPhase || noPhase,
      minWidth: 7.5,
      hasFilter: true,
    },
    { id: 'parties', header: columns.parties, text: ({ parties }) => parties.join('; '), minWidth: 7, grow: 2 },
    {
      id: 'fileReference',
      header: columns.fileReference,
      text: ({ agreement }) => agreement.fileReference,
      minWidth: 6.5,
    },
    {
      id: 'attachments',
      header: columns.attachments,
      text: ({ agreement }) => (agreement.attachments.length === 0 ? '' : String(agreement.attachments.length)),
      sortBy: ({ agreement }) => agreement.attachments.length,
      align: 'end',
      minWidth: 4.5,
      grow: 0,
    },
    { id: 'title', header: columns.title, text: ({ agreement }) => agreement.title, isInitiallyHidden: true },
    {
      id: 'signedOn',
      header: columns.signedOn,
      text: ({ agreement }) => write(agreement.signedOn),
      sortBy: ({ agreement }) => agreement.signedOn,
      isInitiallyHidden: true,
    },
    {
      id: 'signatories',
      header: columns.signatories,
      text: ({ agreement }) => agreement.signatories,
      isInitiallyHidden: true,
    },
  ];
}

const colours: Readonly<Record<AgreementState, 'success' | 'danger' | 'informative' | 'warning'>> = {
  'in-force': 'success',
  ended: 'danger',
  renewed: 'informative',
  upcoming: 'informative',
  unknown: 'warning',
};
