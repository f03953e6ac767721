import { PeopleRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import { useParams } from 'react-router';
import { contactsOfOrganisation } from '../../../shared/domain/organisations/queries.ts';
import { leadOn, sitesByName } from '../../../shared/domain/sites/queries.ts';
import type { Database } from '../../../shared/model/database.ts';
import { partnerType, type Organisation } from '../../../shared/model/organisation.ts';
import { useAsOf } from '../../state/use-clock.ts';
import { useCommand } from '../../state/use-command.ts';
import { useDocument } from '../../state/use-document.ts';
import { useText } from '../../state/use-text.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Column, Columns } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FieldGrid, Page, PageHeader, Section } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AddButton, DataHint, RecordLink, RemoveButton } from '../records/index.ts';
import { CreateContactDialog } from './components/create-contact-dialog.tsx';
import { PeopleList } from './components/people-list.tsx';
import styles from './organisations.module.css';

/** The page of the organisation in the address. */
export function OrganisationPage() {
  const { organisationId = '' } = useParams();
  const words = useText().organisations;
  const organisation = useDocument(
    useCallback((database: Database) => database.organisations[organisationId] ?? null, [organisationId]),
  );
  if (organisation) return <OrganisationContent key={organisation.id} organisation={organisation} />;
  return (
    <Page title={words.title}>
      <EmptyState
        icon={<PeopleRegular />}
        title={words.missing}
        text={words.contactMissingText}
        actions={<RecordLink to="/organisationen">{words.back}</RecordLink>}
      />
    </Page>
  );
}

interface OrganisationContentProps {
  readonly organisation: Organisation;
}

function OrganisationContent({ organisation }: OrganisationContentProps) {
  const text = useText();
  const { fields, ...words } = text.organisations;
  const run = useCommand();
  const { id } = organisation;
  const change = (changes: Partial<Omit<Organisation, 'id'>>) =>
    run('organisation.update', { id, changes }, { quiet: true });
  return (
    <Page title={organisation.name}>
      <PageHeader
        breadcrumb={<RecordLink to="/organisationen">{words.title}</RecordLink>}
        title={organisation.name}
        subtitle={text.enums.partnerType[organisation.partnerType]}
        actions={
          <RemoveButton
            table="organisations"
            command="organisation.remove"
            id={organisation.id}
            name={organisation.name}
            listAddress="/organisationen"
          />
        }
      />
      <Columns>
        <Section title={words.address}>
          <TextField
            label={fields.name}
            name="name"
            value={organisation.name}
            isRequired
            onCommit={(name) => change({ name })}
          />
          <FieldGrid>
            <TextField
              label={fields.shortName}
              hint={fields.shortNameHint}
              value={organisation.shortName}
              onCommit={(shortName) => change({ shortName })}
            />
            <ChoiceField
              label={fields.partnerType}
              value={organisation.partnerType}
              choices={partnerType.options.map((value) => ({ value, label: text.enums.partnerType[value] }))}
              onCommit={(value) => change({ partnerType: value })}
            />
            {(['street', 'postcode', 'city', 'phone', 'email', 'website'] as const).map((field) => (
              <TextField
                key={field}
                label={fields[field]}
                name={field}
                type={inputTypes[field]}
                value={organisation[field]}
                onCommit={(value) => change({ [field]: value })}
              />
            ))}
          </FieldGrid>
          <TextField
            label={fields.note}
            value={organisation.note}
            isMultiline
            rows={3}
            onCommit={(note) => change({ note })}
          />
          <DataHint>{words.workDataOnly}</DataHint>
        </Section>
        <Column>
          <PeopleSection organisation={organisation} />
          <LeadsSection organisation={organisation} />
        </Column>
      </Columns>
    </Page>
  );
}

const inputTypes = {
  street: 'text',
  postcode: 'text',
  city: 'text',
  phone: 'tel',
  email: 'email',
  website: 'url',
} as const;

function PeopleSection({ organisation }: OrganisationContentProps) {
  const text = useText();
  const { people, noPeople } = text.organisations;
  const asOf = useAsOf();
  const [isAdding, setAdding] = useState(false);
  const holders = useDocument(
    useCallback(
      (database: Database) => contactsOfOrganisation(database, organisation.id, asOf),
      [organisation.id, asOf],
    ),
  );
  return (
    <Section title={people} actions={<AddButton label={text.sites.contacts.add} onClick={() => setAdding(true)} />}>
      <PeopleList label={people} holders={holders} empty={noPeople} />
      {isAdding && (
        <CreateContactDialog
          place={{ siteId: null, organisationId: organisation.id }}
          placeName={organisation.name}
          onClose={() => setAdding(false)}
        />
      )}
    </Section>
  );
}

function LeadsSection({ organisation }: OrganisationContentProps) {
  const { leads } = useText().organisations;
  const asOf = useAsOf();
  const sites = useDocument(
    useCallback(
      (database: Database) =>
        sitesByName(database).filter((site) => leadOn(site, asOf)?.organisationId === organisation.id),
      [organisation.id, asOf],
    ),
  );
  if (sites.length === 0) return null;
  return (
    <Section title={leads}>
      <ul className={styles.links}>
        {sites.map((site) => (
          <li key={site.id}>
            <RecordLink to={`/standorte/${site.id}`}>{site.shortName}</RecordLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
