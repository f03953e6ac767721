import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import react from '@vitejs/plugin-react';
import { mapGeometryPlugin } from './map/geometry-plugin.mjs';
import { inProject } from './project.mjs';

/** @typedef {import('vite').InlineConfig} InlineConfig */

/** Packages that no bundle contains: they are installed beside it. The last three exist only in development. */
const beside = ['electron', ...dependencies(), 'ws', 'playwright-core', '@sparticuz/chromium'];

/**
 * What the window loads: minified, split by page, with nothing inline, so that a strict CSP holds.
 * @param {string} outFolder
 * @returns {InlineConfig}
 */
export function rendererConfig(outFolder) {
  const pages = ['renderer/index.html', 'renderer/print/index.html'].map((page) => inProject(page));
  return {
    ...common,
    root: inProject('renderer'),
    base: './',
    plugins: [react(), mapGeometryPlugin()],
    // The hosts put a new number of each page load in the place of this word.
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      outDir: outFolder,
      emptyOutDir: true,
      target: 'chrome140',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: pages },
    },
  };
}

/**
 * A bundle for Node: modules stay readable, packages stay outside.
 * @param {string} outFolder
 * @param {string} entry
 * @returns {InlineConfig}
 */
export function nodeConfig(outFolder, entry) {
  return {
    ...common,
    root: inProject(),
    publicDir: false,
    ssr: { noExternal: true, external: beside },
    build: {
      ssr: inProject(entry),
      outDir: outFolder,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        external: isOutside,
        output: { entryFileNames: 'index.js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
}

/**
 * The preload of the window: one CommonJS file, because a sandboxed preload can load nothing else.
 * @param {string} outFolder
 * @returns {InlineConfig}
 */
export function preloadConfig(outFolder) {
  return {
    ...common,
    root: inProject(),
    publicDir: false,
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: inProject('electron/preload/index.ts'),
      outDir: outFolder,
      emptyOutDir: true,
      target: 'chrome140',
      minify: false,
      rolldownOptions: {
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: 'index.cjs', codeSplitting: false },
      },
    },
  };
}

/** @type {InlineConfig} */
const common = { configFile: false, logLevel: 'warn', clearScreen: false, envDir: false };

/** @param {string} id */
function isOutside(id) {
  if (id.startsWith('node:') || builtinModules.includes(id)) return true;
  return beside.some((name) => id === name || id.startsWith(`${name}/`));
}

/** @returns {string[]} */
function dependencies() {
  return Object.keys(JSON.parse(readFileSync(inProject('package.json'), 'utf8')).dependencies);
}
