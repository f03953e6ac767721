import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { instant, isInstant } from '../../shared/kernel/dates.ts';
import { done, failed, wrongUsage, type CliCommand, type CliContext } from '../cli/command.ts';
import { systemClock } from '../core/node-surroundings.ts';
import { openWish } from '../core/open-wish.ts';
import type { Clock } from '../core/ports.ts';
import { openAppWindow } from './app-window.ts';
import { openControlDoor } from './control-door.ts';
import { createLoopbackHost } from './create-host.ts';
import { startLoopbackServer, type LoopbackServer } from './server.ts';

/** A page that reloads leaves and comes back; only a window that stays away ends the program. */
const windowGoneMs = 2500;

/** `serve`: the loopback host with the built window; lives as long as the process, or as its window. */
export function createServeCommand(place: { readonly rendererFolder: string }): CliCommand {
  return {
    name: 'serve',
    usage: '[FILE] [--sample] [--port N] [--window] [--now INSTANT]',
    summary: 'Öffnet die Oberfläche unter einer Adresse dieses Rechners (127.0.0.1); endet mit dem Prozess.',
    options: {
      port: { type: 'string' },
      sample: { type: 'boolean' },
      window: { type: 'boolean' },
      now: { type: 'string' },
    },
    run: (context) => serve(context, place),
  };
}

async function serve(context: CliContext, { rendererFolder }: { readonly rendererFolder: string }) {
  const port = Number(context.option('port') ?? '0');
  if (!Number.isInteger(port) || port < 0 || port > 65535) return wrongUsage('--port: eine Zahl von 0 bis 65535');
  const now = context.option('now');
  if (now !== undefined && !isInstant(now)) return wrongUsage('--now: ein Zeitpunkt wie 2026-11-23T08:00:00Z');
  const { ports } = context;
  const host = createLoopbackHost({
    paths: ports.paths,
    appVersion: ports.appVersion,
    rendererFolder,
    clock: now === undefined ? ports.clock : clockFrom(now),
    scriptsDialogs: process.send !== undefined,
  });
  const { core, offeredFiles } = host;
  const file = context.positionals[0];
  const wish = { file: file === undefined ? null : context.path(file), sample: context.flag('sample') };
  const opened = await openWish(core, wish, ports.paths.documents);
  // With a window the recovery screen says what is wrong with the file; without, the command does.
  if (!opened.ok && !context.flag('window')) {
    await core.close();
    return failed(opened.error);
  }
  const server = await startLoopbackServer({ core, rendererFolder, port, offeredFiles });
  openControlDoor(host);
  await runUntilTheEnd(context, server);
  await server.close();
  await core.close();
  return done({ ended: true }, '');
}

async function runUntilTheEnd(context: CliContext, server: LoopbackServer): Promise<void> {
  const ended = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), once(process, 'disconnect')]);
  const window = context.flag('window') ? await openAppWindow(server.url) : null;
  if (!window) {
    const { documents } = context.ports.paths;
    const lines = [
      `Im Browser dieses Rechners öffnen (open in a browser, Ctrl+C ends): ${server.url}`,
      `Neue Dateien und Ausgaben liegen in ${documents} (files and exports)`,
    ];
    context.announce({ url: server.url }, lines.join('\n'));
    await ended;
    return;
  }
  await Promise.race([ended, window.closed, lastWindowGone(server)]);
  window.close();
  await window.closed;
}

function lastWindowGone(server: LoopbackServer): Promise<void> {
  return new Promise((resolve) => {
    server.onLastWindowGone(() => {
      void pause(windowGoneMs).then(() => {
        if (server.windows() === 0) resolve();
      });
    });
  });
}

/** Starts at the given moment and runs at the usual speed. */
function clockFrom(text: string): Clock {
  const started = systemClock.monotonicMs();
  const from = Date.parse(text);
  return {
    now: () => instant(new Date(from + systemClock.monotonicMs() - started).toISOString()),
    monotonicMs: systemClock.monotonicMs,
  };
}
