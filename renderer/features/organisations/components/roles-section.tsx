import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { fullName } from '../../../../shared/domain/organisations/names.ts';
import { holdsOn } from '../../../../shared/domain/sites/queries.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { Contact, ContactRole } from '../../../../shared/model/contact.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { useToday } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { EntryList } from '../../../ui/entry-list.tsx';
import { Section } from '../../../ui/page.tsx';
import { AddButton, RecordLink } from '../../records/index.ts';
import { EndRoleDialog } from './end-role-dialog.tsx';
import { HandOverDialog } from './hand-over-dialog.tsx';
import { RoleDialog } from './role-dialog.tsx';

interface RolesSectionProps {
  readonly contact: Contact;
}

type Open = { readonly dialog: 'edit' | 'end' | 'handOver'; readonly role: ContactRole } | 'new' | null;

const allSites = (database: Database): Database['sites'] => database.sites;
const allContacts = (database: Database): Database['contacts'] => database.contacts;
const allOrganisations = (database: Database): Database['organisations'] => database.organisations;

/** What a person does where: today's roles first, then those that have ended. */
export function RolesSection({ contact }: RolesSectionProps) {
  const text = useText();
  const { roles: words, contactSections, handOver } = text.organisations;
  const language = useLanguage();
  const today = useToday();
  const run = useCommand();
  const canWrite = useCanWrite();
  const sites = useDocument(allSites);
  const organisations = useDocument(allOrganisations);
  const contacts = useDocument(allContacts);
  const [open, setOpen] = useState<Open>(null);
  const current = contact.roles.filter((role) => holdsOn(role, today));
  const others = contact.roles.filter((role) => !holdsOn(role, today));

  function place({ siteId, organisationId }: ContactRole): { name: string; to: string } {
    if (siteId !== null) return { name: sites[siteId]?.shortName ?? '', to: `/standorte/${siteId}` };
    const id = organisationId ?? '';
    return { name: organisations[id]?.name ?? '', to: `/organisationen/${id}` };
  }

  function successor({ successorId }: ContactRole): string {
    const found = successorId === null ? undefined : contacts[successorId];
    return found ? handOver.done(fullName(found)) : '';
  }

  return (
    <Section title={contactSections.roles} actions={<AddButton label={words.add} onClick={() => setOpen('new')} />}>
      <EntryList
        label={contactSections.roles}
        empty={words.empty}
        entries={[...current, ...others].map((role) => {
          const { name, to } = place(role);
          const isCurrent = current.includes(role);
          return {
            key: role.id,
            title: <RecordLink to={to}>{name}</RecordLink>,
            details: [
              [role.jobFunction, role.department].filter(Boolean).join(' · '),
              [
                role.from && `${words.from} ${formatDay(role.from, language)}`,
                role.until && words.ended(formatDay(role.until, language)),
              ]
                .filter(Boolean)
                .join(' '),
              successor(role),
            ],
            isCurrent,
            actions: canWrite && role.successorId === null && (
              <>
                <Button size="small" onClick={() => setOpen({ dialog: 'handOver', role })}>
                  {handOver.action}
                </Button>
                {isCurrent && role.until === null && (
                  <Button size="small" onClick={() => setOpen({ dialog: 'end', role })}>
                    {words.end}
                  </Button>
                )}
              </>
            ),
            ...(canWrite && {
              edit: { label: text.sites.history.edit(name), onClick: () => setOpen({ dialog: 'edit', role }) },
              remove: {
                label: text.sites.history.remove(name),
                onClick: () => void run('contact.removeRole', { id: contact.id, roleId: role.id }),
              },
            }),
          };
        })}
      />
      {open === 'new' && <RoleDialog contactId={contact.id} role={null} onClose={() => setOpen(null)} />}
      {open !== null && open !== 'new' && open.dialog === 'edit' && (
        <RoleDialog contactId={contact.id} role={open.role} onClose={() => setOpen(null)} />
      )}
      {open !== null && open !== 'new' && open.dialog === 'end' && (
        <EndRoleDialog contactId={contact.id} role={open.role} onClose={() => setOpen(null)} />
      )}
      {open !== null && open !== 'new' && open.dialog === 'handOver' && (
        <HandOverDialog contact={contact} role={open.role} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}
