import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { instant, isInstant } from '../../shared/kernel/dates.ts';
import { done, failed, wrongUsage, type CliCommand, type CliContext } from '../cli/command.ts';
import { systemClock } from '../core/node-surroundings.ts';
import type { Clock } from '../core/ports.ts';
import { openControlDoor } from './control-door.ts';
import { createLoopbackHost, type LoopbackHost } from './create-host.ts';
import { startLoopbackServer, type LoopbackServer } from './server.ts';

/** A page that reloads leaves and comes back; only a window that stays away ends the program. */
const windowGoneMs = 2500;

/** `serve`: the loopback host with the built window; lives as long as the process. */
export function createServeCommand(place: { readonly rendererFolder: string }): CliCommand {
  return {
    name: 'serve',
    usage: '[FILE] [--port N] [--until-window-closes]',
    summary: 'Öffnet die Oberfläche unter einer Adresse dieses Rechners (127.0.0.1); endet mit dem Prozess.',
    options: {
      port: { type: 'string' },
      'until-window-closes': { type: 'boolean' },
      now: { type: 'string' },
    },
    run: (context) => serve(context, place),
  };
}

async function serve(context: CliContext, place: { readonly rendererFolder: string }) {
  const port = Number(context.option('port') ?? '0');
  if (!Number.isInteger(port) || port < 0 || port > 65535) return wrongUsage('--port: eine Zahl von 0 bis 65535');
  const now = context.option('now');
  if (now !== undefined && !isInstant(now)) return wrongUsage('--now: ein Zeitpunkt wie 2026-11-23T08:00:00Z');
  const host = createLoopbackHost({
    paths: context.ports.paths,
    appVersion: context.ports.appVersion,
    rendererFolder: place.rendererFolder,
    clock: now === undefined ? context.ports.clock : clockFrom(now),
    scriptsDialogs: process.send !== undefined,
  });
  const file = context.positionals[0];
  if (file !== undefined) {
    const opened = await host.core.openPath(context.path(file));
    if (!opened.ok) {
      await host.core.close();
      return failed(opened.error);
    }
  }
  return serveUntilTheEnd(context, { host, port, rendererFolder: place.rendererFolder });
}

async function serveUntilTheEnd(
  context: CliContext,
  { host, port, rendererFolder }: { readonly host: LoopbackHost; readonly port: number; readonly rendererFolder: string },
) {
  const { core, offeredFiles } = host;
  const server = await startLoopbackServer({ core, rendererFolder, port, offeredFiles });
  openControlDoor(host);
  context.announce({ url: server.url }, server.url);
  await theEnd(server, context.flag('until-window-closes'));
  await server.close();
  await core.close();
  return done({ ended: true }, '');
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

async function theEnd(server: LoopbackServer, untilWindowCloses: boolean): Promise<void> {
  const ends: Promise<unknown>[] = [once(process, 'SIGINT'), once(process, 'SIGTERM'), once(process, 'disconnect')];
  if (untilWindowCloses) ends.push(lastWindowGone(server));
  await Promise.race(ends);
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
