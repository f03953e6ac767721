import { z } from 'zod';
import type { LoopbackHost } from './create-host.ts';

/** What a test may tell the process it has started. */
const controlMessage = z.object({
  answers: z.object({
    dataFile: z.string().nullable().optional(),
    newDataFile: z.string().nullable().optional(),
    exportFolder: z.string().nullable().optional(),
  }),
});

/**
 * Lets the parent process script the answers of dialogs. The door is the pipe between the two processes, so no page and no other
 * program can reach it; without a parent that keeps one there is no door.
 */
export function openControlDoor(host: LoopbackHost): void {
  if (process.send === undefined) return;
  process.on('message', (message: unknown) => {
    const { answers } = controlMessage.parse(message);
    for (const [name, value] of Object.entries(answers)) Object.assign(host.answers, { [name]: value });
    process.send?.({ controlled: true });
  });
}
