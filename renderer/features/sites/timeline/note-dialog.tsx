import { useState } from 'react';
import { staffByName } from '../../../../shared/domain/office/queries.ts';
import type { SiteId, StaffId } from '../../../../shared/kernel/ids.ts';
import { blankSiteNote } from '../../../../shared/model/blank.ts';
import type { SiteNote } from '../../../../shared/model/site-note.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { FieldGrid } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { DataHint, EditDialog } from '../../records/index.ts';

interface NoteDialogProps {
  readonly siteId: SiteId;
  /** Null: a new one. */
  readonly note: SiteNote | null;
  readonly onClose: () => void;
}

/** Adds or changes a dated note of a site. */
export function NoteDialog({ siteId, note, onClose }: NoteDialogProps) {
  const { timeline, quality } = useText();
  const words = timeline.notes;
  const run = useCommand();
  const asOf = useAsOf();
  const staff = useDocument(staffByName);
  const [draft, setDraft] = useState<Omit<SiteNote, 'id'>>(note ?? blankSiteNote(siteId, asOf));
  const change = (changes: Partial<SiteNote>): void => setDraft((now) => ({ ...now, ...changes }));
  const { notedOn, text, staffId } = draft;
  return (
    <EditDialog
      title={note ? words.editTitle : words.add}
      submitLabel={words.save}
      onClose={onClose}
      onSubmit={() =>
        note
          ? run('siteNote.update', { id: note.id, changes: { notedOn, text, staffId } }, { quiet: true })
          : run('siteNote.create', { record: draft }, { quiet: true })
      }
    >
      {(problemOf) => (
        <>
          <TextField
            label={words.text}
            value={text}
            isRequired
            autoFocus
            isMultiline
            rows={6}
            onCommit={(value) => change({ text: value })}
            problem={problemOf('text')}
          />
          <FieldGrid>
            <DayField
              label={words.notedOn}
              value={notedOn}
              isRequired
              onCommit={(day) => {
                if (day !== null) change({ notedOn: day });
              }}
              problem={problemOf('notedOn')}
            />
            <ChoiceField<StaffId>
              label={words.by}
              value={staffId}
              choices={staff
                .filter(({ isActive, id }) => isActive || id === staffId)
                .map(({ id, name }) => ({ value: id, label: name }))}
              onCommit={(id) => change({ staffId: id })}
              onClear={() => change({ staffId: null })}
            />
          </FieldGrid>
          <DataHint>{quality.noClientData}</DataHint>
        </>
      )}
    </EditDialog>
  );
}
