import { useCallback, useState } from 'react';
import { allContactsOfSite } from '../../../../shared/domain/organisations/queries.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Site } from '../../../../shared/model/site.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import { CreateContactDialog, PeopleList } from '../../organisations/index.ts';
import { AddButton } from '../../records/index.ts';

interface ContactsSectionProps {
  readonly site: Site;
}

/** The people to talk to at a site, with role and time. */
export function ContactsSection({ site }: ContactsSectionProps) {
  const { contacts: words, sections } = useText().sites;
  const asOf = useAsOf();
  const holders = useDocument(
    useCallback((database: Database) => allContactsOfSite(database, site.id, asOf), [site.id, asOf]),
  );
  const [isAdding, setAdding] = useState(false);
  return (
    <Section
      title={sections.contacts}
      actions={<AddButton label={words.add} form="person" onClick={() => setAdding(true)} />}
    >
      <PeopleList label={sections.contacts} holders={holders} empty={words.empty} />
      {isAdding && (
        <CreateContactDialog
          place={{ siteId: site.id, organisationId: null }}
          placeName={site.shortName}
          onClose={() => setAdding(false)}
        />
      )}
    </Section>
  );
}
