import { useState } from 'react';
import { formatDay } from '../../../../shared/i18n/format.ts';
import { involvementOn } from '../../../../shared/domain/sites/queries.ts';
import { municipalInvolvement, type InvolvementEntry, type Site } from '../../../../shared/model/site.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { EntryList } from '../../../ui/entry-list.tsx';
import { Section } from '../../../ui/page.tsx';
import { AddButton, EditDialog } from '../../records/index.ts';

interface InvolvementSectionProps {
  readonly site: Site;
}

/** How far the municipality is involved, through time; phase V of the programme asks for it. */
export function InvolvementSection({ site }: InvolvementSectionProps) {
  const text = useText();
  const language = useLanguage();
  const { history, sections } = text.sites;
  const run = useCommand();
  const canWrite = useCanWrite();
  const current = involvementOn(site, useAsOf());
  const [editing, setEditing] = useState<InvolvementEntry | 'new' | null>(null);
  return (
    <Section
      title={sections.involvement}
      actions={<AddButton label={history.addInvolvement} onClick={() => setEditing('new')} />}
    >
      <EntryList
        label={sections.involvement}
        empty={history.empty}
        entries={[...site.involvementHistory].reverse().map((entry) => {
          const label = text.enums.municipalInvolvement[entry.involvement];
          return {
            key: entry.from ?? '',
            title: label,
            details: entry.from === null ? history.sinceEver : history.since(formatDay(entry.from, language)),
            isCurrent: entry === current,
            ...(canWrite && {
              edit: { label: history.edit(label), onClick: () => setEditing(entry) },
              remove: {
                label: history.remove(label),
                onClick: () => void run('site.reviseInvolvement', { id: site.id, from: entry.from, entry: null }),
              },
            }),
          };
        })}
      />
      {editing && (
        <InvolvementDialog site={site} entry={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Section>
  );
}

interface InvolvementDialogProps {
  readonly site: Site;
  readonly entry: InvolvementEntry | null;
  readonly onClose: () => void;
}

function InvolvementDialog({ site, entry, onClose }: InvolvementDialogProps) {
  const text = useText();
  const { history, save } = text.sites;
  const run = useCommand();
  const asOf = useAsOf();
  const [involvement, setInvolvement] = useState(entry?.involvement ?? 'CONTACT');
  const [from, setFrom] = useState(entry ? entry.from : asOf);
  return (
    <EditDialog
      title={entry ? history.editInvolvement : history.addInvolvement}
      submitLabel={save}
      problemTexts={{ 'overlapping-terms': history.sameDay }}
      onClose={onClose}
      onSubmit={() =>
        entry
          ? run(
              'site.reviseInvolvement',
              { id: site.id, from: entry.from, entry: { from, involvement } },
              { quiet: true },
            )
          : run('site.setInvolvement', { id: site.id, from, involvement }, { quiet: true })
      }
    >
      {(problemOf) => (
        <>
          <ChoiceField
            label={history.involvement}
            value={involvement}
            choices={municipalInvolvement.options.map((value) => ({
              value,
              label: text.enums.municipalInvolvement[value],
            }))}
            onCommit={setInvolvement}
          />
          <DayField
            label={history.from}
            value={from}
            hint={history.fromHint}
            onCommit={setFrom}
            problem={problemOf('from')}
          />
        </>
      )}
    </EditDialog>
  );
}
