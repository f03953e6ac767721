import { meetingFormat } from '../../../shared/model/meeting.ts';
import { accessRoute, offerStatus, offerType } from '../../../shared/model/offer.ts';
import { fieldOfAction } from '../../../shared/model/site.ts';
import { organisationsByName } from '../../../shared/domain/organisations/queries.ts';
import { sitesByName } from '../../../shared/domain/sites/queries.ts';
import { oncePerDatabase, useDocument } from '../../state/use-document.ts';
import { useText } from '../../state/use-text.ts';
import { ChoiceField, type Choice } from '../../ui/choice-field.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { MultiChoiceField } from '../../ui/multi-choice-field.tsx';
import { FieldGrid } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { OrganisationField } from '../records/index.ts';
import { OfferCounts } from './offer-counts.tsx';
import type { OfferFieldsProps } from './offer-draft.ts';
import styles from './offers.module.css';

const sites = oncePerDatabase(sitesByName);
const organisations = oncePerDatabase(organisationsByName);

/** All fields of an offer, in the order in which people tell about it. */
export function OfferFields(props: OfferFieldsProps) {
  const { form } = useText().offers;
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{form.what}</legend>
        <WhatFields {...props} />
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{form.who}</legend>
        <WhereFields {...props} />
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{form.when}</legend>
        <WhenFields {...props} />
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{form.counts}</legend>
        <OfferCounts {...props} />
      </fieldset>
      <TextField
        label={form.note}
        value={props.draft.note}
        isMultiline
        rows={2}
        onCommit={(note) => props.onChange({ note })}
        problem={props.problemOf('note')}
      />
    </>
  );
}

function WhatFields({ draft, onChange, problemOf }: OfferFieldsProps) {
  const { offers, enums } = useText();
  const { form } = offers;
  return (
    <>
      <TextField
        label={form.title}
        value={draft.title}
        isRequired
        autoFocus={draft.title === ''}
        onType={(title) => onChange({ title: title.trim() })}
        onCommit={(title) => onChange({ title })}
        problem={problemOf('title')}
      />
      <MultiChoiceField
        label={form.fields}
        values={draft.fieldsOfAction}
        choices={choicesOf(fieldOfAction.options, enums.fieldOfAction)}
        onCommit={(fieldsOfAction) => onChange({ fieldsOfAction })}
      />
      <FieldGrid>
        <ChoiceField
          label={form.type}
          value={draft.offerType}
          choices={choicesOf(offerType.options, enums.offerType)}
          onCommit={(value) => onChange({ offerType: value })}
        />
        <ChoiceField
          label={form.format}
          value={draft.format}
          choices={choicesOf(meetingFormat.options, enums.meetingFormat)}
          onCommit={(format) => onChange({ format })}
          onClear={() => onChange({ format: null })}
        />
        <ChoiceField
          label={form.accessRoute}
          value={draft.accessRoute}
          choices={choicesOf(accessRoute.options, enums.accessRoute)}
          onCommit={(value) => onChange({ accessRoute: value })}
          onClear={() => onChange({ accessRoute: null })}
        />
        <TextField
          label={form.programmeFormat}
          hint={form.programmeFormatHint}
          value={draft.programmeFormat}
          onCommit={(programmeFormat) => onChange({ programmeFormat })}
        />
        <TextField
          label={form.targetGroup}
          value={draft.targetGroup}
          onCommit={(targetGroup) => onChange({ targetGroup })}
        />
      </FieldGrid>
    </>
  );
}

function WhereFields({ draft, onChange, problemOf }: OfferFieldsProps) {
  const { form } = useText().offers;
  const allSites = useDocument(sites);
  const allOrganisations = useDocument(organisations);
  return (
    <>
      <MultiChoiceField
        label={form.sites}
        hint={form.sitesHint}
        values={draft.siteIds}
        choices={allSites.map(({ id, shortName }) => ({ value: id, label: shortName }))}
        onCommit={(siteIds) => onChange({ siteIds })}
        problem={problemOf('siteIds')}
      />
      <FieldGrid>
        <OrganisationField
          label={form.providerOrganisation}
          value={draft.providerId}
          organisations={allOrganisations}
          clearLabel={form.noProvider}
          onCommit={(providerId) => onChange({ providerId, provider: '' })}
          onClear={() => onChange({ providerId: null })}
          problem={problemOf('providerId')}
        />
        {draft.providerId === null && (
          <TextField
            label={form.provider}
            hint={form.providerHint}
            value={draft.provider}
            onCommit={(provider) => onChange({ provider })}
          />
        )}
        <TextField label={form.place} value={draft.place} onCommit={(place) => onChange({ place })} />
      </FieldGrid>
    </>
  );
}

function WhenFields({ draft, onChange, problemOf }: OfferFieldsProps) {
  const { offers, enums } = useText();
  const { form } = offers;
  const { startsOn, endsOn } = draft;
  const isReversed = startsOn !== null && endsOn !== null && endsOn < startsOn;
  return (
    <FieldGrid>
      <DayField
        label={form.startsOn}
        value={startsOn}
        onCommit={(day) => onChange({ startsOn: day })}
        problem={problemOf('startsOn')}
      />
      <DayField
        label={form.endsOn}
        value={endsOn}
        onCommit={(day) => onChange({ endsOn: day })}
        problem={problemOf('endsOn') ?? (isReversed ? form.endBeforeStart : undefined)}
      />
      <ChoiceField
        label={form.status}
        value={draft.offerStatus}
        choices={choicesOf(offerStatus.options, enums.offerStatus)}
        onCommit={(value) => onChange({ offerStatus: value })}
      />
    </FieldGrid>
  );
}

function choicesOf<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): Choice<Value>[] {
  return values.map((value) => ({ value, label: labels[value] }));
}
