import { mostGerman, type Western } from './western-encodings.ts';

/** A text and how its bytes were read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE' | Western;
}

/** Decodes the bytes of a text file as Excel, Outlook and others write them; null: the bytes are no text. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const utf16 = utf16Kind(bytes);
  if (utf16 !== null) {
    const encoding = utf16 === 'utf-16le' ? 'UTF-16 LE' : 'UTF-16 BE';
    return { text: new TextDecoder(utf16).decode(bytes), encoding };
  }
  if (bytes.includes(0)) return null;
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'UTF-8' };
  return mostGerman(bytes);
}

// TextDecoder takes the byte order mark off.
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (failure) {
    if (failure instanceof TypeError) return null;
    throw failure;
  }
}

function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: Western text in UTF-16 has a zero in every second byte.
  const probe = bytes.subarray(0, 400);
  if (probe.length < 8 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  probe.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  if (odd > probe.length * 0.4 && even === 0) return 'utf-16le';
  return even > probe.length * 0.4 && odd === 0 ? 'utf-16be' : null;
}
