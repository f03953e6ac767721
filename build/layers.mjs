/**
 * @typedef {object} Layer
 * @property {string} folder Path from the project's root; the longest match owns a file.
 * @property {readonly string[]} mayImport Folders whose modules it may import, beside its own; types count as well.
 * @property {readonly string[]} packages Packages it may import; `node:` stands for all of Node that reaches no network.
 */

const shared = {
  kernel: 'shared/kernel',
  model: 'shared/model',
  i18n: 'shared/i18n',
  domain: 'shared/domain',
  commands: 'shared/commands',
  documents: 'shared/documents',
  contract: 'shared/contract',
  sample: 'shared/sample',
  migrations: 'shared/migrations',
};
const allShared = Object.values(shared);
const upToDomain = [shared.kernel, shared.model, shared.i18n, shared.domain];

const react = ['react', 'react-dom', 'react-is', 'react-router', '@fluentui/react-components', '@fluentui/react-icons'];
const files = ['exceljs', 'lowdb', 'papaparse', 'pdf-lib', 'hyphen', 'saxes'];
const font = '@fontsource/source-sans-3';

/** Who may import whom: the one table that lint and the architecture test read. Nothing points back. */
export const layers = /** @satisfies {readonly Layer[]} */ ([
  { folder: shared.kernel, mayImport: [], packages: ['date-fns', 'zod'] },
  { folder: shared.model, mayImport: [shared.kernel], packages: ['zod'] },
  { folder: shared.i18n, mayImport: [shared.kernel, shared.model], packages: [] },
  { folder: shared.domain, mayImport: [shared.kernel, shared.model, shared.i18n], packages: ['zod'] },
  { folder: shared.commands, mayImport: upToDomain, packages: ['zod', 'immer'] },
  { folder: shared.documents, mayImport: upToDomain, packages: ['zod'] },
  { folder: shared.contract, mayImport: [...upToDomain, shared.commands, shared.documents], packages: ['zod'] },
  { folder: shared.sample, mayImport: upToDomain, packages: [] },
  { folder: shared.migrations, mayImport: [shared.kernel], packages: ['zod'] },

  { folder: 'electron/core', mayImport: allShared, packages: ['node:', 'zod', 'immer', font, ...files] },
  { folder: 'electron/cli', mayImport: ['electron/core', ...allShared], packages: ['node:', 'zod'] },
  {
    folder: 'electron/loopback',
    mayImport: ['electron/core', 'electron/cli', ...allShared],
    packages: ['node:', 'node:http', 'node:net', 'zod', 'ws', 'playwright-core', '@sparticuz/chromium'],
  },
  {
    folder: 'electron/main',
    mayImport: ['electron/core', 'electron/cli', ...allShared],
    packages: ['node:', 'zod', 'electron'],
  },
  { folder: 'electron/preload', mayImport: [shared.contract], packages: ['electron'] },

  { folder: 'renderer/host', mayImport: [shared.contract, shared.kernel], packages: [] },
  {
    folder: 'renderer/state',
    mayImport: ['renderer/host', ...allShared],
    packages: ['immer', 'zustand', 'minisearch', ...react],
  },
  { folder: 'renderer/styles', mayImport: [], packages: [font, '@fluentui/react-components'] },
  {
    folder: 'renderer/ui',
    mayImport: ['renderer/state', 'renderer/styles', ...allShared],
    packages: ['@tanstack/react-virtual', ...react],
  },
  {
    folder: 'renderer/charts',
    mayImport: ['renderer/state', 'renderer/ui', 'renderer/styles', ...allShared],
    // The geometry of the map is made by the build; see build/map.
    packages: ['recharts', 'virtual:map-geometry', ...react],
  },
  {
    folder: 'renderer/print',
    mayImport: ['renderer/charts', 'renderer/styles', 'renderer/host', ...allShared],
    packages: [font, ...react],
  },
  {
    folder: 'renderer/actions',
    mayImport: ['renderer/state', 'renderer/ui', 'renderer/styles', ...allShared],
    packages: react,
  },
  {
    folder: 'renderer/features',
    mayImport: [
      'renderer/actions',
      'renderer/state',
      'renderer/ui',
      'renderer/charts',
      'renderer/styles',
      ...allShared,
    ],
    packages: ['@dnd-kit/core', '@dnd-kit/sortable', '@dnd-kit/utilities', 'minisearch', 'pdfjs-dist', ...react],
  },
  {
    folder: 'renderer/app',
    mayImport: [
      'renderer/features',
      'renderer/actions',
      'renderer/state',
      'renderer/ui',
      'renderer/host',
      'renderer/styles',
      ...allShared,
    ],
    packages: react,
  },
  {
    folder: 'renderer',
    mayImport: ['renderer/app', 'renderer/state', 'renderer/host', 'renderer/styles', ...allShared],
    packages: [font, ...react],
  },
]);

/** Parts of Node that reach a network; a layer may use one only by naming it. */
export const networkModules = [
  'node:http',
  'node:https',
  'node:http2',
  'node:net',
  'node:tls',
  'node:dgram',
  'node:dns',
];

/** Globals that reach a network; only the layer that talks to the core may use one. */
export const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

/** The only folders that may use one: the way to the core, and the reading of our own font files for pictures that carry them. */
export const networkGlobalsAllowedIn = ['renderer/host', 'renderer/print'];

/**
 * The layer that owns a file; undefined: none does.
 * @param {string} file Path from the project's root, with forward slashes.
 * @returns {Layer | undefined}
 */
export function layerOf(file) {
  return layers
    .filter((layer) => file.startsWith(`${layer.folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
}

/**
 * Says whether a layer may import a package, given as it is written in the import.
 * @param {Layer} layer
 * @param {string} specifier
 */
export function mayImportPackage(layer, specifier) {
  if (networkModules.includes(specifier)) return layer.packages.includes(specifier);
  return layer.packages.some((name) =>
    name === 'node:' ? specifier.startsWith('node:') : specifier === name || specifier.startsWith(`${name}/`),
  );
}
