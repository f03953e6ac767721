import { Checkbox } from '@fluentui/react-components';
import { Link } from 'react-router';
import { isOverdue, openFollowUps } from '../../../../shared/domain/follow-ups/queries.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { Day } from '../../../../shared/kernel/dates.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { FollowUp } from '../../../../shared/model/follow-up.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useToday } from '../../../state/use-clock.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { RecordLink } from '../../records/index.ts';
import styles from './list.module.css';
import { ShortList } from './short-list.tsx';

interface OpenTask {
  readonly followUp: FollowUp;
  /** Where the task belongs; null: nowhere in particular. */
  readonly place: { readonly path: string; readonly name: string } | null;
  readonly owner: string;
}

/** Tasks still to do, ticked off right here. */
export function FollowUpList() {
  const { overview, sites } = useText();
  const today = useToday();
  const tasks = useDocument(openTasks);
  return (
    <Section
      title={overview.followUps.title}
      actions={
        <RecordLink to={tasks.length === 0 ? '/aufgaben?neu=aufgabe' : '/aufgaben'}>
          {tasks.length === 0 ? sites.followUps.create : overview.followUps.all}
        </RecordLink>
      }
    >
      <ShortList
        items={tasks}
        keyOf={({ followUp }) => followUp.id}
        none={overview.followUps.none}
        renderItem={(task) => <TaskLine task={task} today={today} />}
      />
    </Section>
  );
}

interface TaskLineProps {
  readonly task: OpenTask;
  readonly today: Day;
}

function TaskLine({ task, today }: TaskLineProps) {
  const { overview, common, language } = useText();
  const { followUp, place, owner } = task;
  const canWrite = useCanWrite();
  const run = useCommand();
  const toast = useToast();

  async function tick(): Promise<void> {
    const outcome = await run('followUp.setDone', { id: followUp.id, isDone: true });
    if (!outcome.ok) return;
    toast.success(overview.followUps.ticked, {
      label: common.actions.undo,
      onAct: () => void run('followUp.setDone', { id: followUp.id, isDone: false }),
    });
  }

  return (
    <>
      <Checkbox
        aria-label={overview.followUps.done(followUp.title)}
        checked={false}
        disabled={!canWrite}
        onChange={() => void tick()}
      />
      <div className={styles.main}>
        <span className={styles.title}>{followUp.title}</span>
        <span className={styles.quiet}>
          <span className={isOverdue(followUp, today) ? styles.danger : undefined}>
            {dueText(overview.followUps, followUp, today, language)}
          </span>
          {owner ? ` · ${owner}` : ''}
          {place ? (
            <>
              {' · '}
              <Link className={styles.link} to={place.path}>
                {place.name}
              </Link>
            </>
          ) : null}
        </span>
      </div>
    </>
  );
}

function dueText(
  texts: ReturnType<typeof useText>['overview']['followUps'],
  followUp: FollowUp,
  today: Day,
  language: ReturnType<typeof useText>['language'],
): string {
  if (followUp.dueOn === null) return texts.noDueDay;
  const day = formatDay(followUp.dueOn, language);
  return isOverdue(followUp, today) ? texts.overdueSince(day) : texts.dueOn(day);
}

function openTasks(database: Database): OpenTask[] {
  return openFollowUps(database).map((followUp) => ({
    followUp,
    place: placeOf(database, followUp),
    owner: followUp.staffId === null ? '' : (database.staff[followUp.staffId]?.name ?? ''),
  }));
}

function placeOf(database: Database, { siteId, meetingId }: FollowUp): OpenTask['place'] {
  const site = siteId === null ? undefined : database.sites[siteId];
  if (site) return { path: `/standorte/${site.id}`, name: site.shortName };
  const meeting = meetingId === null ? undefined : database.meetings[meetingId];
  return meeting ? { path: `/veranstaltungen/${meeting.id}`, name: meeting.title } : null;
}
