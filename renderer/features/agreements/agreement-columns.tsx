import { Badge } from '@fluentui/react-components';
import { dayCell, textCell, type CellEdit } from '../../../shared/commands/cell-edit.ts';
import type { CommandCall } from '../../../shared/commands/registry.ts';
import type { AgreementRow } from '../../../shared/domain/agreements/agreement-rows.ts';
import type { RecordChanges } from '../../../shared/domain/record-commands.ts';
import { agreementListColumns } from '../../../shared/domain/views/agreement-list.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import { drawnColumns, type DataColumn } from '../../ui/data-table/column.ts';
import { agreementColours } from '../records/index.ts';

/** The columns of the list of agreements, in the user's language. A term's days are changed on the site's page, which shows its chain. */
export function agreementColumns(text: Catalogue, today: Day): readonly DataColumn<AgreementRow>[] {
  const { states } = text.agreements;
  const edits = editsOf(text, today);
  const drawn = drawnColumns(agreementListColumns(text), {
    ...looks,
    state: {
      isLeading: true,
      besideTextPx: badgePx,
      render: ({ state }) => (
        <Badge appearance="tint" color={agreementColours[state]}>
          {states[state]}
        </Badge>
      ),
    },
  });
  return drawn.map((column) => {
    const edit = edits[column.id];
    return edit ? { ...column, edit } : column;
  });
}

/** The edges of a badge. */
const badgePx = 12;

const looks: Parameters<typeof drawnColumns<AgreementRow>>[1] = {
  kind: { isLeading: true },
  attachments: { align: 'end' },
  title: { isInitiallyHidden: true },
  signedOn: { isInitiallyHidden: true },
  signatories: { isInitiallyHidden: true },
};

function editsOf(text: Catalogue, today: Day): Readonly<Record<string, CellEdit<AgreementRow>>> {
  const line = (field: 'fundingPhase' | 'fileReference' | 'title' | 'signatories'): CellEdit<AgreementRow> =>
    textCell<AgreementRow>(text, {
      typed: ({ agreement }) => agreement[field],
      call: ({ agreement }, value) => update(agreement.id, { [field]: value }),
    });
  return {
    phase: line('fundingPhase'),
    fileReference: line('fileReference'),
    title: line('title'),
    signatories: line('signatories'),
    signedOn: dayCell<AgreementRow>(text, {
      value: ({ agreement }) => agreement.signedOn,
      call: ({ agreement }, signedOn) => update(agreement.id, { signedOn }),
      today,
    }),
  };
}

function update(id: AgreementRow['agreement']['id'], changes: RecordChanges<'agreements'>): CommandCall {
  return { name: 'agreement.update', input: { id, changes } };
}
