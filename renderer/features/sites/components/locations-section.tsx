import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { invalidField } from '../../../../shared/kernel/errors.ts';
import { err } from '../../../../shared/kernel/result.ts';
import type { Site, SiteLocation } from '../../../../shared/model/site.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { EntryList } from '../../../ui/entry-list.tsx';
import { Section } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { AddButton, EditDialog } from '../../records/index.ts';

interface LocationsSectionProps {
  readonly site: Site;
}

/** The places of a site where offers happen. */
export function LocationsSection({ site }: LocationsSectionProps) {
  const { locations: words, sections, history } = useText().sites;
  const run = useCommand();
  const canWrite = useCanWrite();
  const [editing, setEditing] = useState<SiteLocation | 'new' | null>(null);
  return (
    <Section title={sections.locations} actions={<AddButton label={words.add} onClick={() => setEditing('new')} />}>
      <EntryList
        label={sections.locations}
        empty={words.empty}
        entries={site.locations.map((location) => {
          const title = location.name || location.city || location.street;
          return {
            key: location.id,
            title,
            details: [location.isMain && words.main, addressOf(location)].filter(Boolean).join(' · '),
            isCurrent: location.isMain,
            ...(canWrite && {
              edit: { label: history.edit(title), onClick: () => setEditing(location) },
              remove: {
                label: history.remove(title),
                onClick: () => void run('site.removeLocation', { id: site.id, locationId: location.id }),
              },
            }),
          };
        })}
      />
      {editing && (
        <LocationDialog site={site} location={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Section>
  );
}

interface LocationDialogProps {
  readonly site: Site;
  readonly location: SiteLocation | null;
  readonly onClose: () => void;
}

function LocationDialog({ site, location, onClose }: LocationDialogProps) {
  const { locations: words, save } = useText().sites;
  const run = useCommand();
  const [draft, setDraft] = useState(location ?? { ...blank, isMain: site.locations.length === 0 });
  const { name, street, postcode, city, isMain } = draft;
  const isBlank = [name, street, postcode, city].every((each) => each.trim() === '');
  return (
    <EditDialog
      title={location ? words.editTitle : words.add}
      submitLabel={save}
      onClose={onClose}
      problemTexts={{ required: words.needsSomething }}
      onSubmit={async () =>
        isBlank
          ? err(invalidField('name', 'required'))
          : run(
              'site.putLocation',
              { id: site.id, locationId: location?.id ?? null, location: { name, street, postcode, city, isMain } },
              { quiet: true },
            )
      }
    >
      {(problemOf) => (
        <>
          {(['name', 'street', 'postcode', 'city'] as const).map((field) => (
            <TextField
              key={field}
              label={words[field]}
              value={draft[field]}
              {...(field === 'name' && { hint: words.nameHint, autoFocus: true })}
              onType={(value) => setDraft((now) => ({ ...now, [field]: value }))}
              onCommit={(value) => setDraft((now) => ({ ...now, [field]: value }))}
              problem={problemOf(field)}
            />
          ))}
          <Checkbox
            label={words.isMain}
            checked={isMain}
            onChange={(_, data) => setDraft((now) => ({ ...now, isMain: data.checked === true }))}
          />
        </>
      )}
    </EditDialog>
  );
}

const blank = { name: '', street: '', postcode: '', city: '', isMain: false };

function addressOf({ street, postcode, city }: SiteLocation): string {
  return [street, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}
