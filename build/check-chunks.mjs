import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inProject, say } from './project.mjs';

/** @type {{ totalKilobytes: number, firstLoadKilobytes: number, chunkKilobytes: number }} */
const limits = JSON.parse(readFileSync(inProject('build', 'chunk-limits.json'), 'utf8'));
const folder = inProject('out', 'renderer');

const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  // The reader of PDF files comes finished from its package, as a worker of its own.
  .filter((name) => /\.m?js$/.test(name) && !path.basename(name).startsWith('pdf'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), kilobytes: statSync(path.join(folder, name)).size / 1024 }));
const firstLoad = scriptsOfPage('index.html');

const faults = [
  ...scripts
    .filter((script) => script.kilobytes > limits.chunkKilobytes)
    .map((script) => over(script.name, script.kilobytes, limits.chunkKilobytes)),
  ...tooMuch('everything', sum(scripts), limits.totalKilobytes),
  ...tooMuch('first load', sum(scripts.filter((script) => firstLoad.includes(script.name))), limits.firstLoadKilobytes),
];
if (firstLoad.length === 0) faults.push('index.html loads no script at all');
for (const fault of faults) say(fault);
say(
  `First load ${sum(scripts.filter((script) => firstLoad.includes(script.name))).toFixed(0)} kB, all ${sum(scripts).toFixed(0)} kB`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

/**
 * The scripts a page names itself; what those import at once, vite names there as well.
 * @param {string} page
 */
function scriptsOfPage(page) {
  const html = readFileSync(path.join(folder, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map((match) => match[1]);
}

/** @param {readonly { kilobytes: number }[]} some */
function sum(some) {
  return some.reduce((total, script) => total + script.kilobytes, 0);
}

/**
 * @param {string} what
 * @param {number} kilobytes
 * @param {number} limit
 */
function tooMuch(what, kilobytes, limit) {
  return kilobytes > limit ? [over(what, kilobytes, limit)] : [];
}

/**
 * @param {string} what
 * @param {number} kilobytes
 * @param {number} limit
 */
function over(what, kilobytes, limit) {
  return `${what}: ${kilobytes.toFixed(0)} kB, allowed ${limit} kB`;
}
