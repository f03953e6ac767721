import type { Deadline } from '../../../shared/domain/deadlines/deadline.ts';

/** The page where a deadline is dealt with. */
export function deadlineAddress({ kind, siteId, meetingId }: Deadline): string {
  if (kind === 'funding-phase-end') return '/buero';
  if (siteId === null) return meetingId === null ? '/' : `/veranstaltungen/${meetingId}`;
  const area = kind in areas ? areas[kind as keyof typeof areas] : null;
  return area === null ? `/standorte/${siteId}` : `/standorte/${siteId}?bereich=${area}`;
}

const areas = { 'agreement-end': 'vereinbarungen', milestone: 'angebote', 'steering-decision': 'steuerung' } as const;
