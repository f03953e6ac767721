import { Buffer } from 'node:buffer';

const inchesPerMetre = 39.37007874;
/** Length of the PNG signature and of the header chunk that has to come first. */
const headLength = 8 + 25;

/** Writes the resolution into a PNG (chunk pHYs), so that Word and PowerPoint place it in its true size. */
export function withResolution(png: Uint8Array, dotsPerInch: number): Uint8Array {
  const body = Buffer.alloc(4 + 9);
  body.write('pHYs', 'latin1');
  const perMetre = Math.round(dotsPerInch * inchesPerMetre);
  body.writeUInt32BE(perMetre, 4);
  body.writeUInt32BE(perMetre, 8);
  body.writeUInt8(1, 12);
  const chunk = Buffer.alloc(4 + body.length + 4);
  chunk.writeUInt32BE(9, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), 4 + body.length);
  return Buffer.concat([png.subarray(0, headLength), chunk, png.subarray(headLength)]);
}

// The CRC of PNG (ISO 15948, annex D); node:zlib has it only from Node 20.15 on.
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
