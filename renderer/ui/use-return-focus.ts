import { useEffect, useState } from 'react';

/** Brings the focus back to where it was when this component came, as soon as it goes. */
export function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => void (opener instanceof HTMLElement && opener.focus({ preventScroll: true })), [opener]);
}
