import { Select } from '@fluentui/react-components';
import type { ImportDecision } from '../../../../shared/domain/import/import-decision.ts';
import type { ImportCandidate, ImportRow } from '../../../../shared/domain/import/import-preview.ts';
import type { ImportsTexts } from '../../../../shared/i18n/de/imports.ts';
import { useText } from '../../../state/use-text.ts';
import { choiceOf, decisionOf } from '../decisions.ts';

interface RowChoiceProps {
  readonly row: ImportRow;
  readonly decision: ImportDecision | undefined;
  readonly onDecide: (decision: ImportDecision | null) => void;
}

/** Which record a row means: one of those it may be, a new one, or none. */
export function RowChoice({ row, decision, onDecide }: RowChoiceProps) {
  const { check: words } = useText().imports;
  const isOpen = row.outcome === 'doubtful' || decision !== undefined;
  return (
    <Select
      aria-label={words.decision(row.row, row.name)}
      value={choiceOf(decision)}
      onChange={(_, { value }) => onDecide(decisionOf(value))}
    >
      <option value="">{isOpen ? words.open : words.takeAsGuessed}</option>
      {row.candidates.map((candidate) => (
        <option key={candidate.id} value={`merge/${candidate.id}`}>
          {candidateText(words, candidate)}
        </option>
      ))}
      {row.candidates.length === 0 || decision?.action === 'take' ? (
        <option value="take">{words.takeAsIs}</option>
      ) : null}
      {row.candidates.length === 0 && decision?.action !== 'create' ? null : (
        <option value="create">{words.create}</option>
      )}
      <option value="skip">{words.skip}</option>
    </Select>
  );
}

function candidateText(words: ImportsTexts['check'], { id, title, detail }: ImportCandidate): string {
  const row = /^row:(\d+)$/.exec(id)?.[1];
  if (row !== undefined) return words.sameAsRow(row);
  return id.startsWith('at:') ? words.belongsTo(title) : words.sameAs(title, detail);
}
