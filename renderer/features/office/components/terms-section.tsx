import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { presetOf, termPresets } from '../../../../shared/domain/office/term-presets.ts';
import { createNoun } from '../../../../shared/i18n/grammar.ts';
import { termKeys, type Office, type TermKey } from '../../../../shared/model/office.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { Section } from '../../../ui/page.tsx';
import styles from './office.module.css';
import { TermDialog } from './term-dialog.tsx';

interface TermsSectionProps {
  readonly office: Office;
}

const own = '#own';

/** The office's own words for the programme's things: a common one, or one of its own with all its forms. */
export function TermsSection({ office }: TermsSectionProps) {
  const { terms: words, sections } = useText().office;
  const run = useCommand();
  const canWrite = useCanWrite();
  const [editing, setEditing] = useState<TermKey | null>(null);

  function choose(key: TermKey, value: string) {
    const preset = termPresets[key].find((each) => each.plural.nominative === value);
    if (preset) return run('office.updateTerm', { key, term: preset }, { quiet: true });
    setEditing(key);
    return undefined;
  }

  return (
    <Section title={sections.terms} description={words.intro}>
      <div className={styles.terms}>
        {termKeys.map((key) => {
          const term = office.terms[key];
          const isOwn = presetOf(key, term) === null;
          return (
            <div key={key} className={styles.term}>
              <div className={styles.choice}>
                <ChoiceField
                  label={words[key]}
                  value={isOwn ? own : term.plural.nominative}
                  choices={[
                    ...termPresets[key].map(({ singular, plural }) => ({
                      value: plural.nominative,
                      label: key === 'targetGroup' ? plural.nominative : singular.nominative,
                    })),
                    { value: own, label: isOwn ? term.singular.nominative : words.own },
                  ]}
                  onCommit={(value) => choose(key, value)}
                />
                {canWrite && <Button onClick={() => setEditing(key)}>{words.edit}</Button>}
              </div>
              <p className={styles.example} lang="de" aria-live="polite">
                {words.example[key](createNoun(term))}
              </p>
            </div>
          );
        })}
      </div>
      {editing && <TermDialog termKey={editing} term={office.terms[editing]} onClose={() => setEditing(null)} />}
    </Section>
  );
}
