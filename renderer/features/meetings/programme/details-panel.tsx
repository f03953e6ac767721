import { Checkbox } from '@fluentui/react-components';
import type { ScheduledItem } from '../../../../shared/domain/programme/schedule.ts';
import { agendaItemType } from '../../../../shared/model/agenda-item.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { ContactPicker, SitePicker } from '../components/people-pickers.tsx';
import styles from './programme-tab.module.css';
import type { ItemChanges, ProgrammeActions } from './use-programme.ts';

interface DetailsPanelProps {
  readonly meeting: Meeting;
  readonly row: ScheduledItem | undefined;
  readonly actions: ProgrammeActions;
}

/** Everything about the current item, also what has no room in its row. */
export function DetailsPanel({ meeting, row, actions }: DetailsPanelProps) {
  const { programme } = useText();
  return (
    <section className={styles.panel} aria-label={programme.details.title}>
      <h2 className={styles.panelTitle}>{programme.details.title}</h2>
      {row === undefined ? (
        <p className={styles.muted}>{programme.details.none}</p>
      ) : (
        <ItemFields key={row.item.id} meeting={meeting} row={row} actions={actions} />
      )}
    </section>
  );
}

function ItemFields({ meeting, row: { item }, actions }: DetailsPanelProps & { readonly row: ScheduledItem }) {
  const { programme, enums } = useText();
  const texts = programme.details;
  const run = useCommand();
  const canWrite = useCanWrite();
  const change = (changes: ItemChanges): void => void actions.update(item.id, changes);
  return (
    <>
      <ChoiceField
        label={texts.type}
        value={item.agendaItemType}
        choices={agendaItemType.options.map((value) => ({ value, label: enums.agendaItemType[value] }))}
        onCommit={(value) => change({ agendaItemType: value })}
      />
      <TextField label={texts.name} value={item.title} onCommit={(title) => change({ title })} />
      <div className={styles.pair}>
        <NumberField
          label={texts.duration}
          value={item.durationMinutes}
          max={1440}
          isRequired
          onCommit={(durationMinutes) => change({ durationMinutes: durationMinutes ?? 0 })}
        />
        <TimeField
          label={texts.start}
          value={item.lockedStart}
          onCommit={async (start) => {
            const { id } = item;
            if (start === null) await run('programme.unlockStart', { meetingId: meeting.id, id });
            else await run('programme.lockStart', { meetingId: meeting.id, id, start });
          }}
        />
      </div>
      <TextField label={texts.who} hint={texts.whoHint} value={item.who} onCommit={(who) => change({ who })} />
      <SitePicker
        meeting={meeting}
        label={texts.sites}
        chosen={item.siteIds}
        onCommit={(siteIds) => change({ siteIds: [...siteIds] })}
      />
      <ChoiceField
        label={texts.theme}
        value={item.themeId}
        choices={meeting.themes.map(({ id, label }) => ({ value: id, label }))}
        onCommit={(themeId) => change({ themeId })}
        onClear={() => change({ themeId: null })}
        clearLabel={texts.noTheme}
      />
      <ContactPicker
        label={texts.speakers}
        chosen={item.speakerIds}
        onCommit={(speakerIds) => change({ speakerIds: [...speakerIds] })}
      />
      <fieldset className={styles.questions}>
        <legend>{texts.questions}</legend>
        {meeting.discussionQuestions.length === 0 ? <p className={styles.muted}>{texts.noQuestions}</p> : null}
        {meeting.discussionQuestions.map((question) => (
          <Checkbox
            key={question.id}
            label={question.text}
            disabled={!canWrite}
            checked={item.questionIds.includes(question.id)}
            onChange={(_event, data) => {
              const ids = meeting.discussionQuestions.map(({ id }) => id);
              const chosen = new Set(item.questionIds);
              if (data.checked === true) chosen.add(question.id);
              else chosen.delete(question.id);
              change({ questionIds: ids.filter((id) => chosen.has(id)) });
            }}
          />
        ))}
      </fieldset>
      <TextField label={texts.room} value={item.room} onCommit={(room) => change({ room })} />
      <TextField
        label={texts.description}
        hint={texts.descriptionHint}
        isMultiline
        rows={3}
        value={item.description}
        onCommit={(description) => change({ description })}
      />
      <TextField
        label={texts.internalNote}
        hint={texts.internalNoteHint}
        isMultiline
        rows={2}
        value={item.internalNote}
        onCommit={(internalNote) => change({ internalNote })}
      />
    </>
  );
}
