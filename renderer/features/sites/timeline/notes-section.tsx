import { useCallback, useState } from 'react';
import { notesUntil } from '../../../../shared/domain/timeline/site-notes.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { SiteId } from '../../../../shared/kernel/ids.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { SiteNote } from '../../../../shared/model/site-note.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { EntryList } from '../../../ui/entry-list.tsx';
import { Section } from '../../../ui/page.tsx';
import { AddButton } from '../../records/index.ts';
import { NoteDialog } from './note-dialog.tsx';
import styles from './timeline.module.css';

const selectStaff = ({ staff }: Database) => staff;

/** What the office has noted about a site up to the chosen day, newest first. */
export function NotesSection({ siteId }: { readonly siteId: SiteId }) {
  const { timeline, sites } = useText();
  const words = timeline.notes;
  const language = useLanguage();
  const run = useCommand();
  const canWrite = useCanWrite();
  const asOf = useAsOf();
  const notes = useDocument(useCallback((database: Database) => notesUntil(database, siteId, asOf), [siteId, asOf]));
  const staff = useDocument(selectStaff);
  const [editing, setEditing] = useState<SiteNote | 'new' | null>(null);
  return (
    <Section title={words.title} actions={<AddButton label={words.add} onClick={() => setEditing('new')} />}>
      <EntryList
        label={words.title}
        empty={words.empty}
        entries={notes.map((note) => {
          const { id, notedOn, text, staffId } = note;
          const day = formatDay(notedOn, language);
          const by = staffId === null ? undefined : staff[staffId]?.name;
          return {
            key: id,
            title: by === undefined ? day : `${day} · ${by}`,
            details: <div className={styles.note}>{text}</div>,
            ...(canWrite && {
              edit: { label: sites.history.edit(words.of(day)), onClick: () => setEditing(note) },
              remove: {
                label: sites.history.remove(words.of(day)),
                onClick: () => void run('siteNote.remove', { id }),
              },
            }),
          };
        })}
      />
      {editing && (
        <NoteDialog siteId={siteId} note={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Section>
  );
}
