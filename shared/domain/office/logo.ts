/** The largest logo file the program takes. */
export const logoLimitBytes = 1024 * 1024;

/** Why a file cannot be the logo. */
export type LogoProblem = 'too-large' | 'wrong-type';

/** Says whether bytes are a PNG or JPEG of a size the program takes; the bytes decide, not the file's name. */
export function checkLogo(
  bytes: Uint8Array,
):
  | { readonly ok: true; readonly mediaType: 'image/png' | 'image/jpeg' }
  | { readonly ok: false; readonly problem: LogoProblem } {
  if (bytes.length > logoLimitBytes) return { ok: false, problem: 'too-large' };
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return { ok: true, mediaType: 'image/png' };
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return { ok: true, mediaType: 'image/jpeg' };
  return { ok: false, problem: 'wrong-type' };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
