import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { startHost, type HostProcess } from '../e2e/fixtures/host-process.ts';

/** Megabytes a process holds: at most so far, and now. Null where the system does not tell. */
export interface Memory {
  readonly peakMb: number;
  readonly nowMb: number;
}

/** Starts the built loopback host on a file, with folders of its own. */
export function hostOn(folder: string, file: string): Promise<HostProcess> {
  return startHost({ folder: path.join(folder, 'host'), parameters: [file], scriptsDialogs: false });
}

/** Reads what the system knows of a process's memory; only Linux tells. */
export async function memoryOf(pid: number): Promise<Memory | null> {
  if (process.platform !== 'linux') return null;
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8');
  const megabytes = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  return { peakMb: megabytes('VmHWM'), nowMb: megabytes('VmRSS') };
}
