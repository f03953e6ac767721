import { PersonRegular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import { useParams } from 'react-router';
import { fullName } from '../../../shared/domain/organisations/names.ts';
import { consentOf } from '../../../shared/domain/organisations/queries.ts';
import { formalName, salutationLine } from '../../../shared/i18n/salutation.ts';
import { salutation, type Contact } from '../../../shared/model/contact.ts';
import type { Database } from '../../../shared/model/database.ts';
import { useCommand } from '../../state/use-command.ts';
import { useDocument } from '../../state/use-document.ts';
import { useText } from '../../state/use-text.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Column, Columns } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FieldGrid, Page, PageHeader, Section } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FollowUpsSection } from '../follow-ups/index.ts';
import { DataHint, RecordLink, RemoveButton } from '../records/index.ts';
import { AnonymiseButton } from './components/anonymise-button.tsx';
import { RolesSection } from './components/roles-section.tsx';
import styles from './organisations.module.css';

/** The page of the person in the address. */
export function ContactPage() {
  const { contactId = '' } = useParams();
  const words = useText().organisations;
  const contact = useDocument(useCallback((database: Database) => database.contacts[contactId] ?? null, [contactId]));
  if (contact) return <ContactContent key={contact.id} contact={contact} />;
  return (
    <Page title={words.contactsTitle}>
      <EmptyState
        icon={<PersonRegular />}
        title={words.contactMissing}
        text={words.contactMissingText}
        actions={<RecordLink to="/personen">{words.contactsBack}</RecordLink>}
      />
    </Page>
  );
}

interface ContactContentProps {
  readonly contact: Contact;
}

function ContactContent({ contact }: ContactContentProps) {
  const words = useText().organisations;
  return (
    <Page title={fullName(contact)}>
      <PageHeader
        breadcrumb={<RecordLink to="/personen">{words.contactsTitle}</RecordLink>}
        title={formalName(contact)}
        actions={
          <>
            <AnonymiseButton contact={contact} />
            <RemoveButton
              table="contacts"
              command="contact.remove"
              id={contact.id}
              name={fullName(contact)}
              listAddress="/personen"
            />
          </>
        }
      />
      <Columns>
        <PersonSection contact={contact} />
        <Column>
          <RolesSection contact={contact} />
          <FollowUpsSection of={{ field: 'contactId', id: contact.id }} />
          <ConsentSection contact={contact} />
        </Column>
      </Columns>
    </Page>
  );
}

function PersonSection({ contact }: ContactContentProps) {
  const text = useText();
  const { contactFields: fields, contactSections, ...words } = text.organisations;
  const run = useCommand();
  const change = (changes: Partial<Omit<Contact, 'id'>>) =>
    run('contact.update', { id: contact.id, changes }, { quiet: true });
  return (
    <Section title={contactSections.person}>
      <FieldGrid>
        <ChoiceField
          label={fields.salutation}
          value={contact.salutation}
          choices={salutation.options.map((value) => ({ value, label: text.enums.salutation[value] }))}
          onCommit={(value) => change({ salutation: value })}
        />
        <TextField
          label={fields.academicTitle}
          hint={fields.academicTitleHint}
          value={contact.academicTitle}
          onCommit={(academicTitle) => change({ academicTitle })}
        />
        <TextField label={fields.firstName} value={contact.firstName} onCommit={(firstName) => change({ firstName })} />
        <TextField
          label={fields.lastName}
          name="lastName"
          value={contact.lastName}
          isRequired
          onCommit={(lastName) => change({ lastName })}
        />
        <TextField label={fields.phone} type="tel" value={contact.phone} onCommit={(phone) => change({ phone })} />
        <TextField label={fields.mobile} type="tel" value={contact.mobile} onCommit={(mobile) => change({ mobile })} />
      </FieldGrid>
      <TextField label={fields.email} type="email" value={contact.email} onCommit={(email) => change({ email })} />
      <div>
        <div className={styles.previewLabel}>{words.salutationPreview}</div>
        <p className={styles.preview} lang="de">
          {salutationLine(contact)},
        </p>
      </div>
      <TextField label={fields.note} value={contact.note} isMultiline rows={3} onCommit={(note) => change({ note })} />
      <DataHint>{words.workDataOnly}</DataHint>
    </Section>
  );
}

function ConsentSection({ contact }: ContactContentProps) {
  const { contactSections, ...words } = useText().organisations;
  const consent = useDocument(useCallback((database: Database) => consentOf(database, contact.id), [contact.id]));
  return (
    <Section title={contactSections.consent} description={words.consentHint}>
      <ul className={styles.consent}>
        <li>{words.consentListed(consent.isListed)}</li>
        <li>{words.consentInvited(consent.isInvitedAgain)}</li>
      </ul>
    </Section>
  );
}
