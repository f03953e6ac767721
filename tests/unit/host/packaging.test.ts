import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { DebugLogger } from 'builder-util';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..', '..', '..');
const readConfiguration = () => getConfig(root, 'electron-builder.yml', null);
const quiet = new DebugLogger(false);

describe('the packaging configuration', () => {
  it('is what the packer understands', async () => {
    await expect(validateConfiguration(await readConfiguration(), quiet)).resolves.toBeUndefined();
  });

  it('would be refused with a key the packer does not know', async () => {
    const wrong = { ...(await readConfiguration()), electronFuse: {} };
    await expect(validateConfiguration(wrong, quiet)).rejects.toThrow('electronFuse');
  });

  it('leaves the loopback host out of the package', async () => {
    const { files } = await readConfiguration();
    const patterns = JSON.stringify(files);
    expect(patterns).toContain('"!out/cli/**"');
    expect(patterns).toContain('"out/main/**"');
    expect(patterns).not.toMatch(/"(out|out\/\*\*|electron[^"]*|\*\*\/\*)"/);
  });

  it('closes every door into the packaged program', async () => {
    const { electronFuses, asar } = await readConfiguration();
    expect(asar).toBe(true);
    expect(electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('installs for the user without an administrator and opens data files by double click', async () => {
    const { nsis, fileAssociations } = await readConfiguration();
    expect(nsis).toMatchObject({ perMachine: false, allowElevation: false });
    expect(fileAssociations).toMatchObject([{ ext: 'austausch' }]);
  });

  it('has an icon with every size Windows asks for', () => {
    const icon = readFileSync(path.join(root, 'build', 'icon', 'icon.ico'));
    const sizes = Array.from({ length: icon.readUInt16LE(4) }, (_, index) => icon.readUInt8(6 + 16 * index) || 256);
    expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
  });
});
