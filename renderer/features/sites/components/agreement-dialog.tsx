import { useCallback, useState } from 'react';
import type { SiteId } from '../../../../shared/kernel/ids.ts';
import { renewalOf } from '../../../../shared/domain/agreements/queries.ts';
import { invalidField, type AppError } from '../../../../shared/kernel/errors.ts';
import { err, type Result } from '../../../../shared/kernel/result.ts';
import { agreementType, type Agreement } from '../../../../shared/model/agreement.ts';
import { blankAgreement } from '../../../../shared/model/blank.ts';
import { organisationsByName } from '../../../../shared/domain/organisations/queries.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { useToday } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { FieldGrid } from '../../../ui/page.tsx';
import { MultiChoiceField } from '../../../ui/multi-choice-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { EditDialog } from '../../records/index.ts';
import { ChangedEndField, isLater, needsReason, type ChangedEnd } from './changed-end-field.tsx';
import { PhaseField } from './phase-field.tsx';
import { TermEndFields } from './term-end-fields.tsx';

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
  const today = useToday();
  const [reason, setReason] = useState<ChangedEnd | null>(null);
  const isRenewed = useDocument(
    useCallback(
      (database: Database) =>
        agreement !== null && renewalOf(Object.values(database.agreements), agreement.id) !== null,
      [agreement],
    ),
  );
  const end = { termEnd: draft.isOpenEnded ? null : draft.termEnd, isOpenEnded: draft.isOpenEnded };
  const oldEnd = agreement !== null && needsReason(agreement, end, today) ? agreement.termEnd : null;
  const canRenew = agreement !== null && !isRenewed && isLater(agreement, end);

  async function submit(): Promise<Result<unknown, AppError>> {
    const record = { ...draft, ...end };
    if (!agreement) return run('agreement.create', { record }, quiet);
    if (oldEnd !== null && reason === null) return err(invalidField('changedEnd', 'required'));
    // The files have ways of their own; the form may have been open while one was added.
    const { attachments: _files, ...changes } = record;
    const { id } = agreement;
    if (oldEnd === null || reason !== 'renew') return run('agreement.update', { id, changes }, quiet);
    const { termEnd, isOpenEnded } = agreement;
    const others = { ...changes, termEnd, isOpenEnded };
    const isChanged = Object.entries(others).some(([field, value]) => agreement[field as keyof Agreement] !== value);
    if (isChanged) {
      const updated = await run('agreement.update', { id, changes: others }, quiet);
      if (!updated.ok) return updated;
    }
    return run('agreement.renew', { id, termEnd: end.termEnd, signedOn: null }, quiet);
  }

  return (
    <EditDialog
      title={agreement ? words.editTitle : words.addTitle}
      submitLabel={save}
      isWide
      problemTexts={{ 'overlapping-terms': words.overlaps }}
      onClose={onClose}
      onSubmit={submit}
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
            <PhaseField
              value={draft.fundingPhase}
              termStart={draft.termStart}
              termEnd={draft.termEnd}
              onCommit={(fundingPhase, phase) => {
                const isTermBlank = draft.termStart === null && draft.termEnd === null && !draft.isOpenEnded;
                const term = isTermBlank && phase ? { termStart: phase.from, termEnd: phase.until } : {};
                change({ fundingPhase, ...term });
              }}
              onTakeTerm={({ from, until }) => change({ termStart: from, termEnd: until, isOpenEnded: false })}
              problem={problemOf('fundingPhase')}
            />
          </FieldGrid>
          <FieldGrid>
            <DayField
              label={words.termStart}
              value={draft.termStart}
              onCommit={(termStart) => change({ termStart })}
              problem={problemOf('termStart')}
            />
            <TermEndFields
              termEnd={draft.termEnd}
              isOpenEnded={draft.isOpenEnded}
              onEnd={(termEnd) => change({ termEnd })}
              onOpenEnded={(isOpenEnded) => change({ isOpenEnded })}
              problem={problemOf('termEnd')}
            />
          </FieldGrid>
          {oldEnd !== null && (
            <ChangedEndField
              oldEnd={oldEnd}
              canRenew={canRenew}
              value={reason}
              onChange={setReason}
              problem={problemOf('changedEnd') && text.agreements.changedEnd.choose}
            />
          )}
          <FieldGrid>
            <DayField
              label={words.signedOn}
              value={draft.signedOn}
              onCommit={(signedOn) => change({ signedOn })}
              problem={problemOf('signedOn')}
            />
            <TextField
              label={text.agreements.signatories}
              hint={text.agreements.signatoriesHint}
              value={draft.signatories}
              onCommit={(signatories) => change({ signatories })}
              problem={problemOf('signatories')}
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

const quiet = { quiet: true };
