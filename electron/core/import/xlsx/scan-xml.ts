import { UnpackFault } from '../unpack-text.ts';

/** What is told about the parts of an XML text, in their order. Names come without the prefix of their namespace. */
export interface XmlListener {
  open(name: string, attribute: (name: string) => string | null): void;
  close(name: string): void;
  text(text: string): void;
}

// A cell holds 32,767 signs at most; a tag or text of more than this is no sheet.
const longestPiece = 2_000_000;

/** Reads an XML text piece by piece; entities of a DTD are not looked up, so none can grow. */
export async function scanXml(pieces: AsyncIterable<string>, listener: XmlListener): Promise<void> {
  let rest = '';
  for await (const piece of pieces) {
    rest = scanPiece(rest + piece, listener);
    if (rest.length > longestPiece) throw new UnpackFault('damaged');
  }
  if (rest.includes('<')) throw new UnpackFault('damaged');
}

// Gives back what is not whole yet.
function scanPiece(xml: string, listener: XmlListener): string {
  let at = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0) return xml.slice(at);
    const end = tagEnd(xml, start);
    if (end < 0) return xml.slice(at);
    if (start > at) listener.text(decode(xml.slice(at, start)));
    scanTag(xml.slice(start + 1, end), listener);
    at = end + 1;
  }
}

function tagEnd(xml: string, start: number): number {
  if (xml.startsWith('<!--', start)) return endOf(xml, start, '-->');
  if (xml.startsWith('<![CDATA[', start)) return endOf(xml, start, ']]>');
  for (let end = xml.indexOf('>', start); end >= 0; end = xml.indexOf('>', end + 1)) {
    // A sign ">" inside the quotes of an attribute ends nothing.
    const tag = xml.slice(start, end);
    if (!tag.includes('"') || (tag.match(/"/g)?.length ?? 0) % 2 === 0) return end;
  }
  return -1;
}

function endOf(xml: string, start: number, sign: string): number {
  const found = xml.indexOf(sign, start);
  return found < 0 ? -1 : found + sign.length - 1;
}

function scanTag(tag: string, listener: XmlListener): void {
  if (tag.startsWith('![CDATA[')) listener.text(tag.slice(8, -2));
  else if (tag.startsWith('/')) listener.close(bare(tag.slice(1).trim()));
  else if (!tag.startsWith('?') && !tag.startsWith('!')) {
    const name = bare(/^[^\s/]+/.exec(tag)?.[0] ?? '');
    listener.open(name, (wanted) => attributeOf(tag, wanted));
    if (tag.endsWith('/')) listener.close(name);
  }
}

function attributeOf(tag: string, name: string): string | null {
  const at = tag.indexOf(` ${name}="`);
  if (at < 0) return /['\n\t]/.test(tag) ? oddAttribute(tag, name) : null;
  const start = at + name.length + 3;
  return decode(tag.slice(start, tag.indexOf('"', start)));
}

// Some programs write single quotes or put each attribute on a line of its own.
function oddAttribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found === null ? null : decode(found[1] ?? found[2] ?? '');
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,4});/gi, (whole, entity: string) => {
    const known = named[entity.toLowerCase()];
    if (known !== undefined) return known;
    if (!entity.startsWith('#')) return whole;
    const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
