import { useEffect, useState } from 'react';
import { useHost } from './use-host.ts';

/** Whether the window reaches the program; it does until the host says otherwise. */
export function useIsConnected(): boolean {
  const host = useHost();
  const [isConnected, setConnected] = useState(true);
  useEffect(() => host.on('connection.changed', ({ connected }) => setConnected(connected)), [host]);
  return isConnected;
}
