import type { Meeting } from '../../../../shared/model/meeting.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useText } from '../../../state/use-text.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { FieldGrid, Section } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FollowUpsSection } from '../../follow-ups/index.ts';
import { BasicsSection } from './basics-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { PlaceSection } from './place-section.tsx';
import type { ChangeMeeting } from './change-meeting.ts';
import styles from './overview.module.css';
import { TextList } from './text-list.tsx';

/** All fields of a meeting, in the order in which a meeting is planned. */
export function OverviewTab({ meeting }: { readonly meeting: Meeting }) {
  const { meetings: texts } = useText();
  const run = useCommand();
  const { fields, sections } = texts;
  const { id } = meeting;
  const change: ChangeMeeting = (changes) => run('meeting.update', { id, changes }, { quiet: true });
  return (
    <div className={styles.sections}>
      <BasicsSection meeting={meeting} change={change} />
      <PlaceSection meeting={meeting} change={change} />
      <PeopleSection meeting={meeting} change={change} />
      <Section title={sections.registration}>
        <FieldGrid>
          <DayField
            label={fields.deadline}
            name="registrationDeadline"
            value={meeting.registrationDeadline}
            onCommit={(registrationDeadline) => change({ registrationDeadline })}
          />
          <NumberField
            label={fields.capacity}
            hint={fields.capacityHint}
            max={10_000}
            value={meeting.capacity}
            onCommit={(capacity) => change({ capacity })}
          />
        </FieldGrid>
      </Section>
      <Section title={sections.content}>
        <TextList
          label={fields.themes}
          hint={fields.themesHint}
          newLabel={fields.themeNew}
          entries={meeting.themes.map(({ id: key, label }) => ({ id: key, text: label }))}
          onChange={(entries) =>
            run('meeting.setThemes', { id, themes: entries.map((entry) => ({ id: entry.id, label: entry.text })) })
          }
        />
        <TextList
          label={fields.questions}
          hint={fields.questionsHint}
          newLabel={fields.questionNew}
          entries={meeting.discussionQuestions}
          suggestion={{ label: fields.defaultQuestions, texts: texts.questions2017 }}
          onChange={(questions) =>
            run('meeting.setQuestions', {
              id,
              questions: questions.map((entry) => ({ id: entry.id, text: entry.text })),
            })
          }
        />
      </Section>
      <FollowUpsSection of={{ field: 'meetingId', id }} />
      <Section title={sections.notes}>
        <TextField
          label={fields.welcomeText}
          isMultiline
          rows={7}
          value={meeting.welcomeText}
          onCommit={(welcomeText) => change({ welcomeText })}
        />
        <TextField
          label={fields.note}
          hint={fields.noteHint}
          isMultiline
          rows={3}
          value={meeting.note}
          onCommit={(note) => change({ note })}
        />
      </Section>
    </div>
  );
}
