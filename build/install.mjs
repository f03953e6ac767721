import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject, projectFolder, say } from './project.mjs';

const stampFile = inProject('node_modules', '.austauschwerk-lock-hash');
const oldestNode = [20, 11];

/** Installs exactly the packages of the lock file, unless they are there; ends the process with one line when that fails. */
export function installIfStale() {
  requireNode();
  if (packagesAreCurrent()) return;
  say('Pakete werden eingerichtet (npm ci), einmalig etwa eine halbe Minute … (installing packages)');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: projectFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    say('Die Pakete konnten nicht eingerichtet werden: npm ci ist gescheitert, Grund siehe oben. (npm ci failed)');
    process.exit(1);
  }
  mkdirSync(inProject('node_modules'), { recursive: true });
  writeFileSync(stampFile, lockHash());
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = oldestNode;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  say(
    `Austauschwerk braucht Node ${oldestNode.join('.')} oder neuer; hier läuft ${process.version}. (needs a newer Node)`,
  );
  process.exit(1);
}

function packagesAreCurrent() {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockHash()) return true;
  return installedByHand();
}

/** After a plain `npm ci` npm's own list of what it installed names every package of the lock file with the same version. */
function installedByHand() {
  const hiddenLock = inProject('node_modules', '.package-lock.json');
  if (!existsSync(hiddenLock)) return false;
  const installed = packagesOf(hiddenLock);
  const wanted = packagesOf(inProject('package-lock.json'));
  return Object.entries(wanted).every(
    ([place, entry]) => place === '' || entry.optional === true || installed[place]?.version === entry.version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex');
}
