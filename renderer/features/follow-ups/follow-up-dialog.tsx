import { useCallback, useState } from 'react';
import { firstDate, meetingsByDate } from '../../../shared/domain/meetings/queries.ts';
import { staffByName } from '../../../shared/domain/office/queries.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { sortedGerman } from '../../../shared/kernel/collate.ts';
import type { MeetingId, SiteId } from '../../../shared/kernel/ids.ts';
import { blankFollowUp } from '../../../shared/model/blank.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import { useCommand } from '../../state/use-command.ts';
import { useDocument } from '../../state/use-document.ts';
import { useText } from '../../state/use-text.ts';
import { useLanguage } from '../../state/ui-store.ts';
import { ChoiceField, type Choice } from '../../ui/choice-field.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { FieldGrid } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ContactField, DataHint, EditDialog } from '../records/index.ts';

interface FollowUpDialogProps {
  /** What a new one begins with: the site, meeting or person of the page it is made on. */
  readonly start: Partial<FollowUp>;
  /** Null: a new one. */
  readonly followUp: FollowUp | null;
  readonly onClose: () => void;
}

/** Adds or changes a task, of a site, of a meeting, or of neither. */
export function FollowUpDialog({ start, followUp, onClose }: FollowUpDialogProps) {
  const { followUps: words, noClientData, nobody, unnamed, save } = useText().sites;
  const run = useCommand();
  const language = useLanguage();
  const staff = useDocument(staffByName);
  const sites = useDocument(siteChoices);
  const meetings = useDocument(
    useCallback((database: Database) => meetingChoices(database, (day) => formatDay(day, language)), [language]),
  );
  const [draft, setDraft] = useState<Omit<FollowUp, 'id'>>(followUp ?? { ...blankFollowUp(''), ...start });
  const change = (changes: Partial<FollowUp>): void => setDraft((now) => ({ ...now, ...changes }));
  const { title, dueOn, siteId, meetingId, staffId, contactId, note } = draft;
  return (
    <EditDialog
      title={followUp ? words.editTitle : words.add}
      submitLabel={save}
      onClose={onClose}
      onSubmit={async () =>
        followUp
          ? run(
              'followUp.update',
              { id: followUp.id, changes: { title, dueOn, siteId, meetingId, staffId, contactId, note } },
              { quiet: true },
            )
          : run('followUp.create', { record: draft }, { quiet: true })
      }
    >
      {(problemOf) => (
        <>
          <TextField
            label={words.label}
            value={title}
            isRequired
            autoFocus
            onCommit={(value) => change({ title: value })}
            problem={problemOf('title')}
          />
          <FieldGrid>
            <DayField
              label={words.dueOn}
              value={dueOn}
              onCommit={(day) => change({ dueOn: day })}
              problem={problemOf('dueOn')}
            />
            <ChoiceField
              label={words.owner}
              value={staffId}
              choices={staff.map((member) => ({ value: member.id, label: member.name }))}
              onCommit={(id) => change({ staffId: id })}
              onClear={() => change({ staffId: null })}
              clearLabel={nobody}
            />
            <ChoiceField
              label={words.site}
              value={siteId}
              choices={sites}
              onCommit={(id) => change({ siteId: id })}
              onClear={() => change({ siteId: null })}
              clearLabel={unnamed}
            />
            <ChoiceField
              label={words.meeting}
              value={meetingId}
              choices={meetings}
              onCommit={(id) => change({ meetingId: id })}
              onClear={() => change({ meetingId: null })}
              clearLabel={unnamed}
            />
          </FieldGrid>
          <ContactField
            label={words.contact}
            value={contactId}
            onCommit={(id) => change({ contactId: id })}
            onClear={() => change({ contactId: null })}
            clearLabel={nobody}
          />
          <TextField
            label={words.note}
            value={note}
            isMultiline
            rows={3}
            onCommit={(value) => change({ note: value })}
            problem={problemOf('note')}
          />
          <DataHint>{noClientData}</DataHint>
        </>
      )}
    </EditDialog>
  );
}

function siteChoices(database: Database): Choice<SiteId>[] {
  return sortedGerman(Object.values(database.sites), ({ shortName }) => shortName).map(({ id, shortName }) => ({
    value: id,
    label: shortName,
  }));
}

// The newest first: a task is about what was, or is to come, seldom about what is long over.
function meetingChoices(database: Database, write: (day: ReturnType<typeof firstDate>) => string): Choice<MeetingId>[] {
  return [...meetingsByDate(database)]
    .reverse()
    .map((meeting) => ({ value: meeting.id, label: `${meeting.title} · ${write(firstDate(meeting))}` }));
}
