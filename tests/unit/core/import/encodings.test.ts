import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../electron/core/import/decode-text.ts';

const german =
  'Standort;Ort;Bemerkung\r\nJobcenter Stadt Lüneau;Lüneau;Groß, höher\r\nJC ÄRZTEHAUS;Öhringen;Übersicht\r\n';
const letters: Readonly<Record<'dos' | 'mac', Readonly<Record<string, number>>>> = {
  dos: { ä: 0x84, ö: 0x94, ü: 0x81, Ä: 0x8e, Ö: 0x99, Ü: 0x9a, ß: 0xe1 },
  mac: { ä: 0x8a, ö: 0x9a, ü: 0x9f, Ä: 0x80, Ö: 0x85, Ü: 0x86, ß: 0xa7 },
};

function encoded(text: string, by: 'dos' | 'mac'): Buffer {
  return Buffer.from(Array.from(text, (letter) => letters[by][letter] ?? letter.charCodeAt(0)));
}

describe('an encoding of eight bits is told by the letters that make German words', () => {
  it.each([
    ['Windows-1252', Buffer.from(german, 'latin1')],
    ['DOS (850)', encoded(german, 'dos')],
    ['Mac Roman', encoded(german, 'mac')],
  ])('%s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ encoding, text: german });
  });

  it.each(['ä', 'ö', 'ü', 'ß'])('by a single %s', (letter) => {
    const text = `Ort\nGr${letter}hau\n`;
    expect(decodeText(Buffer.from(text, 'latin1'))).toEqual({ encoding: 'Windows-1252', text });
    expect(decodeText(encoded(text, 'dos'))).toEqual({ encoding: 'DOS (850)', text });
    expect(decodeText(encoded(text, 'mac'))).toEqual({ encoding: 'Mac Roman', text });
  });

  it.each(['Köln – „Haus“ 5 €', 'Café Zoë, François', 'Preis: 5 € …', 'Maß 10°', 'Øresund & Åse'])(
    'and stays that of Windows for %s',
    (text) => {
      const windows = Array.from(
        text,
        (letter) => ({ '–': 0x96, '„': 0x84, '“': 0x93, '€': 0x80, '…': 0x85 })[letter] ?? letter.charCodeAt(0),
      );
      expect(decodeText(Buffer.from(windows))).toEqual({ encoding: 'Windows-1252', text });
    },
  );
});
