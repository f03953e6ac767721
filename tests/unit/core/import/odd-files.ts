import { constants, deflateRawSync } from 'node:zlib';

/** A part of a zip file: its bytes packed, and how large it says that it is. */
interface ZipPart {
  readonly packed: Buffer;
  readonly statedBytes: number;
}

/** Packs a text as a part of a zip file. */
export function part(text: string): ZipPart {
  return { packed: deflateRawSync(text), statedBytes: Buffer.byteLength(text) };
}

/** Packs one piece of text many times over, without ever having the whole: what a zip bomb is. */
export function repeated(text: string, times: number, head = '', tail = ''): ZipPart {
  const flushed = (piece: string): Buffer => deflateRawSync(piece, { finishFlush: constants.Z_FULL_FLUSH });
  const piece = flushed(text);
  const pieces = Array.from({ length: times }, () => piece);
  return { packed: Buffer.concat([flushed(head), ...pieces, deflateRawSync(tail)]), statedBytes: 1000 };
}

/** A zip file of parts. */
export function zipOf(parts: Readonly<Record<string, ZipPart | string>>, isEncrypted = false): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, each] of Object.entries(parts)) {
    const { packed, statedBytes } = typeof each === 'string' ? part(each) : each;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(statedBytes, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(isEncrypted ? 1 : 0, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(statedBytes, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    entries.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** A workbook with one sheet of rows as XML, and whatever other parts there are. */
export function workbookOf(sheet: ZipPart | string, more: Readonly<Record<string, ZipPart | string>> = {}): Buffer {
  return zipOf({
    'xl/workbook.xml': '<workbook><sheets><sheet name="Liste" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  });
}

/** The XML of a sheet with texts in its cells; a formula begins with "=" and has no result. */
export function sheetXml(rows: readonly (readonly string[])[], tail = ''): string {
  const cell = (text: string): string =>
    text.startsWith('=') ? `<c><f>${text.slice(1)}</f></c>` : `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const lines = rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`);
  return `<worksheet><sheetData>${lines.join('')}</sheetData>${tail}</worksheet>`;
}

/** The container of old Office files, of mails and of encrypted workbooks, with streams of these names. */
export function containerOf(...streams: readonly string[]): Buffer {
  const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([head, Buffer.alloc(1016), ...streams.map((each) => Buffer.from(each, 'utf16le'))]);
}
