import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { createNoun, guessTerm, type GrammaticalCase } from '../../../../shared/i18n/grammar.ts';
import type { OfficeTerm, TermKey } from '../../../../shared/model/office.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { FieldGrid } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { EditDialog } from '../../records/index.ts';
import styles from './office.module.css';

interface TermDialogProps {
  readonly termKey: TermKey;
  readonly term: OfficeTerm;
  readonly onClose: () => void;
}

const cases: readonly GrammaticalCase[] = ['nominative', 'genitive', 'dative', 'accusative'];
const genders = ['MASCULINE', 'FEMININE', 'NEUTER'] as const;

/** Edits a word in all its German forms; new words get their forms guessed, and an example shows how they read. */
export function TermDialog({ termKey, term, onClose }: TermDialogProps) {
  const { terms: words, save } = useText().office;
  const run = useCommand();
  const [draft, setDraft] = useState(term);
  const { gender, singular, plural } = draft;

  function guess(changes: { gender?: OfficeTerm['gender']; singular?: string; plural?: string }): void {
    setDraft(
      guessTerm(changes.gender ?? gender, changes.singular ?? singular.nominative, changes.plural ?? plural.nominative),
    );
  }

  return (
    <EditDialog
      title={words.ownTitle}
      submitLabel={save}
      isWide
      onClose={onClose}
      onSubmit={() => run('office.updateTerm', { key: termKey, term: draft }, { quiet: true })}
    >
      {(problemOf) => (
        <>
          <FieldGrid>
            <ChoiceField
              label={words.gender}
              value={gender}
              choices={genders.map((value) => ({ value, label: words.genders[value] }))}
              onCommit={(value) => guess({ gender: value })}
            />
            <TextField
              label={words.singular}
              value={singular.nominative}
              isRequired
              autoFocus
              maxLength={60}
              onCommit={(value) => guess({ singular: value })}
              problem={problemOf('singular.nominative')}
            />
            <TextField
              label={words.plural}
              value={plural.nominative}
              isRequired
              maxLength={60}
              onCommit={(value) => guess({ plural: value })}
              problem={problemOf('plural.nominative')}
            />
          </FieldGrid>
          <div className={styles.formsHead}>{words.forms}</div>
          <div className={styles.forms}>
            {cases.flatMap((each) => [
              <span key={each}>{words.cases[each]}</span>,
              ...(['singular', 'plural'] as const).map((number) => (
                <FormField
                  key={`${number}.${each}`}
                  label={`${words[number]}, ${words.cases[each]}`}
                  value={draft[number][each]}
                  problem={problemOf(`${number}.${each}`)}
                  onType={(text) => setDraft({ ...draft, [number]: { ...draft[number], [each]: text } })}
                />
              )),
            ])}
          </div>
          <div className={styles.buttons}>
            <Button onClick={() => guess({})}>{words.guess}</Button>
          </div>
          <p className={styles.example} lang="de" aria-live="polite">
            {words.example[termKey](createNoun(draft))}
          </p>
        </>
      )}
    </EditDialog>
  );
}

interface FormFieldProps {
  readonly label: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onType: (text: string) => void;
}

/** One form of the word; what it is called stands at the head of its row and column. */
function FormField({ label, value, problem, onType }: FormFieldProps) {
  return (
    <Field {...(problem === undefined ? {} : { validationMessage: problem })}>
      <Input aria-label={label} value={value} onChange={(_, data) => onType(data.value)} />
    </Field>
  );
}
