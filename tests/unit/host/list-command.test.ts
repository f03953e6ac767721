import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagedCommands } from '../../../electron/cli/command-table.ts';
import { runCli } from '../../../electron/cli/index.ts';
import { listKinds } from '../../../electron/cli/lists/list-items.ts';
import { createTestTime, testPorts } from '../core/core-fixture.ts';

describe('list without --json', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'austauschwerk-list-'));
    await run('sample', '--out', 'Büro.austausch', '--scale', 'small', '--seed', '1');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function run(...given: string[]): Promise<string> {
    let out = '';
    await runCli(packagedCommands, {
      arguments: given,
      workingFolder: folder,
      ports: testPorts(folder, { time: createTestTime() }),
      out: (text) => void (out += text),
      err: () => undefined,
    });
    return out.trimEnd();
  }

  it.each(listKinds)(
    'says %s in German words, a line each, without codes, identifiers and days in ISO form',
    async (kind) => {
      const lines = (await run('list', 'Büro.austausch', '--kind', kind)).split('\n');
      const { items } = JSON.parse(await run('list', 'Büro.austausch', '--kind', kind, '--json')) as {
        items: unknown[];
      };
      expect(lines).toHaveLength(items.length);
      expect(lines.filter((line) => line === '')).toEqual([]);
      const text = lines.join('\n');
      expect(text).not.toMatch(
        /(?<![\p{L}\d-])[A-Z]{2,}_[A-Z_]+|(?<!\p{L})(ACTIVE|PAUSED|OPEN|DONE|REGISTERED|ATTENDED|ONLINE)(?!\p{L})/u,
      );
      expect(text).not.toMatch(/\b\d{4}-\d{2}-\d{2}\b/);
      expect(text).not.toMatch(/null|undefined|\[object/);
    },
  );
});
