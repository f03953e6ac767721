import { useContext, useEffect, useEffectEvent } from 'react';
import { useSearchParams } from 'react-router';
import { AskedEntryContext } from '../../ui/asked-entry.ts';

/** Opens the form of the entry that the address asks for, where the form is all there is to show of it; once. */
export function useAskedDialog(has: (id: string) => boolean, open: (id: string) => void): void {
  const [search, setSearch] = useSearchParams();
  const asked = useContext(AskedEntryContext);
  const isHere = asked !== null && has(asked);
  const answer = useEffectEvent(() => {
    if (asked === null) return;
    open(asked);
    const rest = new URLSearchParams(search);
    rest.delete('eintrag');
    setSearch(rest, { replace: true });
  });
  useEffect(() => {
    if (isHere) answer();
  }, [isHere]);
}
