import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { SiteId } from '../../../../shared/kernel/ids.ts';
import { agreementType, type Agreement } from '../../../../shared/model/agreement.ts';
import { blankAgreement } from '../../../../shared/model/blank.ts';
import { organisationsByName } from '../../../../shared/domain/organisations/queries.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { FieldGrid } from '../../../ui/page.tsx';
import { MultiChoiceField } from '../../../ui/multi-choice-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { EditDialog } from '../../records/index.ts';

interface AgreementDialogProps {
  readonly siteId: SiteId;
  /** Null: a new one. */
  readonly agreement: Agreement | null;
  readonly onClose: () => void;
}

/** Adds or changes one term of an agreement. */
export function AgreementDialog({ siteId, agreement, onClose }: AgreementDialogProps) {
  const text = useText();
  const { agreements: words, save } = text.sites;
  const run = useCommand();
  const organisations = useDocument(organisationsByName);
  const [draft, setDraft] = useState<Omit<Agreement, 'id'>>(agreement ?? blankAgreement(siteId));
  const change = (changes: Partial<Agreement>): void => setDraft((now) => ({ ...now, ...changes }));

  return (
    <EditDialog
      title={agreement ? words.editTitle : words.addTitle}
      submitLabel={save}
      isWide
      problemTexts={{ 'overlapping-terms': words.overlaps }}
      onClose={onClose}
      onSubmit={() => {
        const record = { ...draft, termEnd: draft.isOpenEnded ? null : draft.termEnd };
        if (!agreement) return run('agreement.create', { record }, { quiet: true });
        const { id, ...changes } = { ...record, id: agreement.id };
        return run('agreement.update', { id, changes }, { quiet: true });
      }}
    >
      {(problemOf) => (
        <>
          <FieldGrid>
            <ChoiceField
              label={words.kind}
              value={draft.agreementType}
              choices={agreementType.options.map((value) => ({ value, label: text.enums.agreementType[value] }))}
              onCommit={(value) => change({ agreementType: value })}
              problem={problemOf('renewalOf')}
            />
            <TextField
              label={words.label}
              hint={words.labelHint}
              value={draft.title}
              onCommit={(title) => change({ title })}
              problem={problemOf('title')}
            />
            <DayField
              label={words.termStart}
              value={draft.termStart}
              onCommit={(termStart) => change({ termStart })}
              problem={problemOf('termStart')}
            />
            {!draft.isOpenEnded && (
              <DayField
                label={words.termEnd}
                value={draft.termEnd}
                onCommit={(termEnd) => change({ termEnd })}
                problem={problemOf('termEnd')}
              />
            )}
          </FieldGrid>
          <Checkbox
            label={words.openEnded}
            checked={draft.isOpenEnded}
            onChange={(_, data) => change({ isOpenEnded: data.checked === true })}
          />
          <FieldGrid>
            <DayField
              label={words.signedOn}
              value={draft.signedOn}
              onCommit={(signedOn) => change({ signedOn })}
              problem={problemOf('signedOn')}
            />
            <TextField
              label={words.fundingPhase}
              hint={words.fundingPhaseHint}
              value={draft.fundingPhase}
              onCommit={(fundingPhase) => change({ fundingPhase })}
              problem={problemOf('fundingPhase')}
            />
            <TextField
              label={words.fileReference}
              value={draft.fileReference}
              onCommit={(fileReference) => change({ fileReference })}
              problem={problemOf('fileReference')}
            />
          </FieldGrid>
          <MultiChoiceField
            label={words.parties}
            values={draft.partyIds}
            choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            onCommit={(partyIds) => change({ partyIds })}
          />
          <TextField
            label={words.contents}
            value={draft.contents}
            isMultiline
            rows={3}
            onCommit={(contents) => change({ contents })}
            problem={problemOf('contents')}
          />
        </>
      )}
    </EditDialog>
  );
}
