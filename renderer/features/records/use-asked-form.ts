import { useEffect, useEffectEvent } from 'react';
import { useSearchParams } from 'react-router';

/** What an address can ask to be added: `?neu=…`. */
export type AskedForm =
  | 'standort'
  | 'organisation'
  | 'person'
  | 'veranstaltung'
  | 'einladung'
  | 'vereinbarung'
  | 'verlaengerung'
  | 'gremium'
  | 'kommune'
  | 'angebot'
  | 'kennzahl'
  | 'aufgabe';

/** Opens a form once where the address asks for it; a way back does not open it again. */
export function useAskedForm(form: AskedForm | null, open: () => void): void {
  const [search, setSearch] = useSearchParams();
  const isAsked = form !== null && search.get('neu') === form;
  const answer = useEffectEvent(() => {
    open();
    const rest = new URLSearchParams(search);
    rest.delete('neu');
    setSearch(rest, { replace: true });
  });
  useEffect(() => {
    if (isAsked) answer();
  }, [isAsked]);
}
