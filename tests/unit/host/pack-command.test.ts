import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagedCommands } from '../../../electron/cli/command-table.ts';
import { runCli } from '../../../electron/cli/index.ts';
import { formatLongDay } from '../../../shared/i18n/format.ts';
import { required } from '../../../shared/kernel/assert.ts';
import { addDays, day, type Day } from '../../../shared/kernel/dates.ts';
import { createTestTime, testPorts } from '../core/core-fixture.ts';

describe('pack', () => {
  let folder: string;
  let printed: string[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'austauschwerk-pack-'));
    await run('sample', '--out', 'Büro.austausch', '--scale', 'small', '--seed', '1');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function run(...given: string[]): Promise<{ status: number; out: string; err: string }> {
    let [out, err] = ['', ''];
    printed = [];
    const pages = {
      // What would be printed is what is asked about; no browser is needed for that.
      printPdf: (html: string) => {
        printed.push(html);
        return Promise.resolve({ ok: false, error: { code: 'browser-missing' } } as const);
      },
    };
    const status = await runCli(packagedCommands, {
      arguments: given,
      workingFolder: folder,
      ports: testPorts(folder, { time: createTestTime(), pages }),
      out: (text) => void (out += text),
      err: (text) => void (err += text),
    });
    return { status, out, err };
  }

  const pack = (meeting: string, ...more: string[]) =>
    run('pack', 'Büro.austausch', '--meeting', meeting, '--out', 'Mappe', '--parts', 'cover,participants', ...more);

  async function pastMeeting(): Promise<{ id: string; date: Day }> {
    const { out } = await run('list', 'Büro.austausch', '--kind', 'meetings', '--json');
    const { items } = JSON.parse(out) as { items: { id: string; date: string }[] };
    const past = items
      .filter(({ date }) => date < '2026-11-01')
      .sort((left, right) => (left.date < right.date ? 1 : -1));
    const { id, date } = required(past[0], 'a past meeting');
    return { id, date: day(date) };
  }

  it('says what was true on the day of a past meeting, or on the day asked for', async () => {
    const { id, date } = await pastMeeting();
    await pack(id);
    expect(standsOf(printed)).toEqual([formatLongDay(date)]);
    const asked = addDays(date, -30);
    await pack(id, '--as-of', asked);
    expect(standsOf(printed)).toEqual([formatLongDay(asked)]);
  });

  it.each(['31.02.2025', '2025-02-31', 'gestern', ''])('refuses "%s" as a day, and prints nothing', async (typed) => {
    const { status, err } = await pack('m', '--as-of', typed);
    expect([status, printed]).toEqual([2, []]);
    expect(err).toContain('--as-of braucht einen Tag wie 2017-12-15');
  });
});

/** The days that stand at the foot of the pages. */
function standsOf(pages: readonly string[]): string[] {
  return [...new Set(pages.flatMap((html) => [...html.matchAll(/"Stand: ([^"]+)"/g)].map(([, on]) => on ?? '')))];
}
