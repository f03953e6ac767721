import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { offerHints, type OfferHint } from '../../../shared/domain/offers/rules.ts';
import type { OffersTexts } from '../../../shared/i18n/de/offers.ts';
import { useText } from '../../state/use-text.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { FieldGrid } from '../../ui/page.tsx';
import type { OfferFieldsProps } from './offer-draft.ts';
import styles from './offers.module.css';

const mostPeople = 1_000_000;

/** The counts of an offer, and what is unusual about them. */
export function OfferCounts({ draft, onChange, problemOf }: OfferFieldsProps) {
  const { form, hints: words } = useText().offers;
  const hints = offerHints(draft);
  return (
    <>
      <FieldGrid>
        {(
          [
            ['sessions', form.sessions, form.countHint],
            ['sessionsCancelled', form.sessionsCancelled, form.countHint],
            ['placesOffered', form.places, form.countHint],
            ['enrolments', form.enrolments, form.countHint],
            ['participations', form.participations, form.participationsHint],
            ['participants', form.participants, form.participantsHint],
          ] as const
        ).map(([field, label, hint]) => (
          <NumberField
            key={field}
            label={label}
            hint={hint}
            value={draft[field]}
            max={mostPeople}
            onCommit={(value) => onChange({ [field]: value })}
            problem={problemOf(field)}
          />
        ))}
      </FieldGrid>
      <div role="status">
        {hints.length > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{words.title}</MessageBarTitle>
              <ul className={styles.hints}>
                {hints.map((hint) => (
                  <li key={hint.code}>{hintText(hint, words)}</li>
                ))}
              </ul>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}

function hintText(hint: OfferHint, words: OffersTexts['hints']): string {
  switch (hint.code) {
    case 'more-enrolments-than-places':
      return words[hint.code](hint.enrolments, hint.places);
    case 'more-participations-than-seats':
      return words[hint.code](hint.participations, hint.most);
    case 'more-persons-than-participations':
      return words[hint.code](hint.participants, hint.participations);
    case 'more-cancelled-than-dates':
      return words[hint.code](hint.cancelled, hint.sessions);
  }
}
