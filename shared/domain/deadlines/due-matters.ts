import { dayIn, type Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { SteeringGroup } from '../../model/steering-group.ts';
import { firstDate } from '../meetings/queries.ts';
import { takesPartOn } from '../sites/queries.ts';
import { agreementEndKey, openAgreementEnds } from './agreement-ends.ts';
import type { DueMatter } from './deadline.ts';

/** Lists what was due and not done yet, as a day knows it, in no order. */
export function dueMatters(database: Database, on: Day): DueMatter[] {
  return [
    ...agreementEnds(database, on),
    ...milestones(database, on),
    ...followUps(database, on),
    ...registrationDeadlines(database, on),
    ...Object.values(database.steeringGroups).flatMap((group) => decisions(database, group, on)),
    ...fundingPhaseEnds(database, on),
  ];
}

const plain = { agreementType: null, siteId: null, meetingId: null, staffId: null } as const;

function agreementEnds(database: Database, on: Day): DueMatter[] {
  return openAgreementEnds(database, on).flatMap(({ id, siteId, title, agreementType, termEnd }) =>
    termEnd === null
      ? []
      : {
          ...plain,
          ...ofSite(database, siteId),
          key: agreementEndKey(id),
          kind: 'agreement-end' as const,
          dueOn: termEnd,
          title,
          agreementType,
        },
  );
}

function milestones(database: Database, on: Day): DueMatter[] {
  return Object.values(database.milestones).flatMap(({ id, siteId, title, dueOn, doneOn }) =>
    dueOn === null || isBy(doneOn, on) || !takesPart(database, siteId, on)
      ? []
      : {
          ...plain,
          ...ofSite(database, siteId),
          key: `milestone:${id}`,
          kind: 'milestone' as const,
          dueOn,
          title,
        },
  );
}

function followUps(database: Database, on: Day): DueMatter[] {
  return Object.values(database.followUps).flatMap(({ id, siteId, meetingId, staffId, title, dueOn, doneAt }) => {
    if (dueOn === null || isBy(doneAt === null ? null : dayIn(doneAt), on)) return [];
    const site = ofSite(database, siteId);
    return {
      ...plain,
      key: `follow-up:${id}`,
      kind: 'follow-up' as const,
      dueOn,
      title,
      siteId,
      meetingId,
      staffId: staffId ?? site.staffId,
    };
  });
}

function registrationDeadlines(database: Database, on: Day): DueMatter[] {
  return Object.values(database.meetings).flatMap((meeting) => {
    const { id, title, registrationDeadline, responsibleStaffId, isCancelled } = meeting;
    if (registrationDeadline === null || isCancelled || firstDate(meeting) < on || isClosed(meeting, on)) return [];
    return {
      ...plain,
      key: `registration-deadline:${id}`,
      kind: 'registration-deadline' as const,
      dueOn: registrationDeadline,
      title,
      meetingId: id,
      staffId: responsibleStaffId,
    };
  });
}

// The countdown of the meeting has the same step; ticked there, it is ticked here.
function isClosed({ checklist }: Meeting, on: Day): boolean {
  const mark = checklist.find(({ step }) => step === 'registration-deadline');
  return mark !== undefined && (mark.isSkipped || isBy(mark.doneAt === null ? null : dayIn(mark.doneAt), on));
}

function decisions(database: Database, group: SteeringGroup, on: Day): DueMatter[] {
  if (!takesPart(database, group.siteId, on)) return [];
  return group.meetings
    .filter(({ heldOn }) => heldOn <= on)
    .flatMap((meeting) =>
      meeting.decisions.flatMap(({ id, text, dueOn, doneOn }) =>
        dueOn === null || isBy(doneOn, on)
          ? []
          : {
              ...plain,
              ...ofSite(database, group.siteId),
              key: `steering-decision:${group.id}/${meeting.id}/${id}`,
              kind: 'steering-decision' as const,
              dueOn,
              title: text,
            },
      ),
    );
}

// A phase ends whatever the office does: what lies behind it is history, not overdue.
function fundingPhaseEnds(database: Database, on: Day): DueMatter[] {
  return Object.values(database.fundingPhases).flatMap(({ id, label, from, until }) => {
    if (until === null || until < on || (from !== null && from > on)) return [];
    return { ...plain, key: `funding-phase-end:${id}`, kind: 'funding-phase-end' as const, dueOn: until, title: label };
  });
}

function isBy(done: Day | null, on: Day): boolean {
  return done !== null && done <= on;
}

function takesPart(database: Database, siteId: string, on: Day): boolean {
  const site = database.sites[siteId];
  return site !== undefined && (site.statusHistory.length === 0 || takesPartOn(site, on));
}

function ofSite(database: Database, siteId: DueMatter['siteId']): Pick<DueMatter, 'siteId' | 'staffId'> {
  return { siteId, staffId: siteId === null ? null : (database.sites[siteId]?.responsibleStaffId ?? null) };
}
