/** The encodings of eight bits in which German lists are found: of Windows, of DOS and of older Macs. */
export type Western = 'Windows-1252' | 'DOS (850)' | 'Mac Roman';

// Node's own decoder reads the bytes 80 to 9F as control characters; Windows has dashes, quotes and the euro there.
const windowsHalf = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
// Code page 437 has the same German letters in the same places.
const dosHalf =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** Decodes a text of eight bits by the encoding whose letters make German words. */
export function mostGerman(bytes: Uint8Array): { readonly text: string; readonly encoding: Western } {
  const latin = new TextDecoder('latin1').decode(bytes);
  const windows = latin.replace(/[\u0080-\u009f]/g, (sign) => windowsHalf[sign.charCodeAt(0) - 0x80] ?? sign);
  const dos = latin.replace(/[\u0080-\u00ff€‚-‰Š‹ŒŽ‘-”•–—˜™š›œžŸƒˆ]/g, (sign) => dosHalf[byteOf(sign) - 0x80] ?? sign);
  const mac = new TextDecoder('macintosh').decode(bytes);
  const readings = [
    { text: windows, encoding: 'Windows-1252' },
    { text: dos, encoding: 'DOS (850)' },
    { text: mac, encoding: 'Mac Roman' },
  ] as const;
  return readings.reduce((best, each) => (germanness(each.text) > germanness(best.text) ? each : best));
}

// TextDecoder takes "latin1" for Windows-1252, as the web does.
function byteOf(sign: string): number {
  const at = windowsHalf.indexOf(sign);
  return at < 0 ? sign.charCodeAt(0) : 0x80 + at;
}

// Letters of German beside other letters speak for a reading; signs inside words, frames and unused places against it.
function germanness(text: string): number {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const letters =
    count(/[äöüß](?=[a-zäöüß ,;\t\r\n|-])|(?<!\p{Ll})[ÄÖÜ](?=[a-z])/gu) +
    count(/(?<![a-zß])[ÄÖÜ](?=[A-ZÄÖÜ])|(?<=[A-Z])[ÄÖÜ]/g);
  const others = count(/(?<=\p{L})[áàâéèêëíïîóôúçñåøæšžčć]/giu) * 0.3;
  const odd =
    count(/[^\p{L}\p{N}\p{P}\p{Zs}\t\r\n\x20-\x7e€§°´`©®²³½¼±×µ]/gu) +
    count(/(?<=\p{L})[^\p{L}\p{N}\s\x20-\x7e–—’‘´°²³§€“”„»«…](?=\p{L})/gu) +
    count(/(?<=\p{Ll})[„†‡‰š…€“”](?=\p{Ll})/gu);
  return letters + others - odd * 2;
}
