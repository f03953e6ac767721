import { defineConfig } from 'vitest/config';

/** Tests of days and times run in three zones: at home, in none, and where tomorrow has begun. */
const zoneTests = ['tests/unit/shared/kernel/dates*.test.ts', 'tests/**/*.zones.test.ts'];

/** What runs in Node with real files; one folder per kind of question. Modules keep caches and nothing else, so the files share them. */
const nodeTests = [
  'unit/shared',
  'unit/core',
  'unit/host',
  'property',
  'contract',
  'security',
  'architecture',
  'kill',
].map((folder) => `tests/${folder}/**/*.test.ts`);

/** Measures what its process has taken, so it has one to itself. */
const memoryTest = 'tests/unit/core/import/memory.test.ts';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: nodeTests,
          exclude: [memoryTest],
          environment: 'node',
          pool: 'forks',
          isolate: false,
          env: { TZ: 'Europe/Berlin' },
        },
      },
      { extends: true, test: { name: 'memory', include: [memoryTest], environment: 'node', pool: 'forks' } },
      {
        extends: true,
        test: {
          name: 'renderer',
          include: ['tests/unit/renderer/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          pool: 'forks',
          env: { TZ: 'Europe/Berlin' },
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
      {
        extends: true,
        test: {
          name: 'zone-utc',
          include: zoneTests,
          environment: 'node',
          pool: 'forks',
          isolate: false,
          env: { TZ: 'UTC' },
        },
      },
      {
        extends: true,
        test: {
          name: 'zone-auckland',
          include: zoneTests,
          environment: 'node',
          pool: 'forks',
          isolate: false,
          env: { TZ: 'Pacific/Auckland' },
        },
      },
    ],
  },
});
