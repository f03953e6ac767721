import { SaxesParser } from 'saxes';
import { UnpackFault } from '../unpack-text.ts';

/** What is told about the parts of an XML text, in their order. Names come without the prefix of their namespace. */
export interface XmlListener {
  open(name: string, attribute: (name: string) => string | null): void;
  close(name: string): void;
  text(text: string): void;
}

// A cell holds 32,767 signs at most; a text or tag of more than this is no sheet.
const longestPiece = 2_000_000;

/**
 * Reads an XML text piece by piece; entities of a DTD are not looked up, so none can grow. Throws an UnpackFault where
 * the text is no XML; what the listener throws goes through.
 */
export async function scanXml(pieces: AsyncIterable<string>, listener: XmlListener): Promise<void> {
  const parser = new SaxesParser({ position: false, xmlns: false });
  let sinceTag = 0;
  parser.on('opentag', ({ name, attributes }) => {
    sinceTag = 0;
    listener.open(bare(name), (wanted) => attributes[wanted] ?? null);
  });
  parser.on('closetag', ({ name }) => {
    sinceTag = 0;
    listener.close(bare(name));
  });
  parser.on('text', (text) => listener.text(text));
  parser.on('cdata', (text) => listener.text(text));
  parser.on('error', (cause) => {
    throw new UnpackFault('damaged', { cause });
  });
  for await (const piece of pieces) {
    sinceTag += piece.length;
    parser.write(piece);
    if (sinceTag > longestPiece) throw new UnpackFault('damaged');
  }
  parser.close();
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
