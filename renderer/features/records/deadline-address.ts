import type { Deadline, DeadlineKind } from '../../../shared/domain/deadlines/deadline.ts';

/** The page where a deadline is dealt with, and the entry of it that the page brings into sight. */
export function deadlineAddress({ key, kind, siteId, meetingId }: Deadline): string {
  const entry = `eintrag=${key.split(/[:/]/).at(-1) ?? ''}`;
  switch (kind) {
    case 'funding-phase-end':
      return `/buero?${entry}`;
    case 'registration-deadline':
      return meetingId === null ? '/veranstaltungen' : `/veranstaltungen/${meetingId}`;
    case 'follow-up':
      return siteId === null ? `/aufgaben?${entry}` : `/standorte/${siteId}?${entry}`;
    case 'agreement-end':
    case 'milestone':
    case 'steering-decision':
      return `/standorte/${siteId ?? ''}?bereich=${areas[kind]}&${entry}`;
  }
}

const areas = {
  'agreement-end': 'vereinbarungen',
  milestone: 'qualitaet',
  'steering-decision': 'steuerung',
} as const satisfies Partial<Readonly<Record<DeadlineKind, string>>>;
