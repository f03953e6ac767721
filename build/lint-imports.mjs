import { layers, networkModules } from './layers.mjs';

/**
 * Lint rules made from the table of layers: the editor shows a wrong import while it is typed. The architecture test proves the same
 * on the real import graph.
 */
export const importRules = layers.map((layer) => ({
  name: `imports of ${layer.folder}`,
  files: [`${layer.folder}/**/*.{ts,tsx}`],
  ignores: layers.filter((other) => other.folder.startsWith(`${layer.folder}/`)).map((other) => `${other.folder}/**`),
  rules: {
    'no-restricted-imports': ['error', { patterns: [forbiddenFolders(layer), forbiddenPackages(layer)].flat() }],
  },
}));

/** @param {import('./layers.mjs').Layer} layer */
function forbiddenFolders(layer) {
  const forbidden = layers.filter(
    (other) =>
      other.folder !== layer.folder &&
      !layer.mayImport.includes(other.folder) &&
      // A folder that contains this one or an allowed one cannot be told apart by the text of an import.
      !layers.some((inner) => inner.folder.startsWith(`${other.folder}/`)),
  );
  return forbidden.map((other) => ({
    regex: `^(\\.\\./)+${pathFrom(layer.folder, other.folder)}/`,
    message: `${layer.folder} may not import ${other.folder}: see build/layers.mjs.`,
  }));
}

/**
 * How a relative import of `to` ends when it is written in `from`: without the folders both have in common.
 * @param {string} from
 * @param {string} to
 */
function pathFrom(from, to) {
  const [fromTop] = from.split('/');
  const [toTop, ...rest] = to.split('/');
  return fromTop === toTop ? `(${String(toTop)}/)?${rest.join('/')}` : to;
}

/** @param {import('./layers.mjs').Layer} layer */
function forbiddenPackages(layer) {
  const named = layer.packages.map((name) => (name === 'node:' ? 'node:' : `${escapeDots(name)}(/|$)`));
  const forbiddenNetwork = networkModules.filter((name) => !layer.packages.includes(name));
  return [
    {
      regex: `^(?!\\.|${named.length > 0 ? named.join('|') : '\\.'})`,
      message: `${layer.folder} may not import this package: see build/layers.mjs.`,
    },
    {
      regex: `^(${forbiddenNetwork.join('|')})$`,
      message: 'The program reaches no network: see build/layers.mjs.',
    },
  ];
}

/** @param {string} text */
function escapeDots(text) {
  return text.replaceAll('.', '\\.');
}
