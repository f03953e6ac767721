/**
 * Draws icon.svg in the sizes Windows and the browser want: `AUSTAUSCHWERK_BROWSER=/path/to/chromium node build/icon/make-icon.mjs`.
 * The results are committed; only a new drawing needs this.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { inProject } from '../project.mjs';

const svg = readFileSync(inProject('build', 'icon', 'icon.svg'), 'utf8');
const executablePath = process.env['AUSTAUSCHWERK_BROWSER'] ?? chromium.executablePath();
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });

const pictures = [];
for (const size of [16, 24, 32, 48, 64, 128, 256]) pictures.push({ size, png: await draw(size) });
writeFileSync(inProject('build', 'icon', 'icon.ico'), icoOf(pictures));
writeFileSync(inProject('renderer', 'public', 'favicon.ico'), icoOf(pictures.slice(0, 4)));
writeFileSync(inProject('build', 'icon', 'icon.png'), await draw(512));
await browser.close();

/** @param {number} size */
async function draw(size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/**
 * An icon file: a list of entries, then the PNG files themselves, which Windows reads since Vista.
 * @param {readonly { size: number, png: Buffer }[]} entries
 */
function icoOf(entries) {
  const header = Buffer.alloc(6 + 16 * entries.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(entries.length, 4);
  let offset = header.length;
  entries.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index;
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...entries.map((entry) => entry.png)]);
}
