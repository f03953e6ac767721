import { useSearchParams } from 'react-router';
import { listKinds } from '../../../shared/domain/import/list-kind.ts';
import { isOfMeeting, type ListTarget } from './import-stage.ts';

/** What the list is about, kept in the address, so that other pages can lead to a kind of list or a meeting. */
export function useListTarget(): [ListTarget, (target: ListTarget) => void] {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('art');
  const kind = listKinds.find((each) => each === asked) ?? null;
  const target = { kind, meetingId: isOfMeeting(kind) ? search.get('veranstaltung') : null };
  const setTarget = (next: ListTarget): void => {
    const meeting = next.meetingId === null ? {} : { veranstaltung: next.meetingId };
    const kind: Record<string, string> = next.kind === null ? {} : { art: next.kind };
    setSearch({ ...kind, ...meeting }, { replace: true });
  };
  return [target, setTarget];
}
