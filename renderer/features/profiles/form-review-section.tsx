import { Checkbox, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { FormChange } from '../../../shared/domain/profiles/review-form.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { isDay } from '../../../shared/kernel/dates.ts';
import { useText } from '../../state/use-text.ts';
import { useLanguage } from '../../state/ui-store.ts';
import { Section } from '../../ui/page.tsx';
import { changeTitle, valueLines } from './change-words.ts';
import { isTaken, type ShownForm, type Ticks } from './form-state.ts';
import styles from './profiles.module.css';

interface FormReviewSectionProps {
  readonly shown: ShownForm;
  readonly ticks: Ticks;
  readonly onTick: (change: FormChange, isTicked: boolean) => void;
}

/** One form that came back: what should be known of it, and each change with old, new and a tick. */
export function FormReviewSection({ shown, ticks, onTick }: FormReviewSectionProps) {
  const { read: texts } = useText().profiles;
  const language = useLanguage();
  const { form, review, notes, fileName } = shown;
  const name = review.site?.shortName ?? form.siteName;
  const asOf = isDay(form.asOf) ? formatDay(form.asOf, language) : form.asOf;
  return (
    <Section title={name} description={`${fileName} · ${texts.version(asOf)}`}>
      {notes.map((note) => (
        <MessageBar key={note} intent={note === 'unknown-site' ? 'error' : 'warning'} layout="multiline">
          <MessageBarBody>{texts.notes[note]({ ...form, asOf })}</MessageBarBody>
        </MessageBar>
      ))}
      {review.site && review.changes.length === 0 ? <p className={styles.hint}>{texts.nothing}</p> : null}
      {review.changes.length === 0 ? null : (
        <table className={styles.changes} aria-label={texts.table(name)}>
          <thead>
            <tr>
              <th scope="col">{texts.columns.take}</th>
              <th scope="col">{texts.columns.what}</th>
              <th scope="col">{texts.columns.old}</th>
              <th scope="col">{texts.columns.next}</th>
            </tr>
          </thead>
          <tbody>
            {review.changes.map((change) => (
              <ChangeRow
                key={change.id}
                change={change}
                isTicked={isTaken(shown, change, ticks)}
                onTick={(isTicked) => onTick(change, isTicked)}
              />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

interface ChangeRowProps {
  readonly change: FormChange;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function ChangeRow({ change, isTicked, onTick }: ChangeRowProps) {
  const text = useText();
  const { read: texts } = text.profiles;
  const language = useLanguage();
  const title = changeTitle(change, text);
  const { old, next, sent } = valueLines(change, { text, language });
  return (
    <tr data-state={change.state}>
      <td>
        <Checkbox
          aria-label={texts.takeThis(title)}
          checked={isTicked}
          disabled={change.state === 'refused'}
          onChange={(_, { checked }) => onTick(checked === true)}
        />
      </td>
      <th scope="row">{title}</th>
      <td>
        <Lines lines={old} />
        {change.state === 'conflict' ? (
          <p className={styles.conflict}>
            {texts.conflict}
            {sent === '' ? '' : ` · ${texts.sent(sent)}`}
          </p>
        ) : null}
      </td>
      <td>
        <Lines lines={next} />
        {change.problem === null ? null : <p className={styles.conflict}>{texts.problems[change.problem]}</p>}
      </td>
    </tr>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, index) => (
    <p key={index} className={styles.value}>
      {line}
    </p>
  ));
}
