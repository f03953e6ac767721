import { checkLogo, logoLimitBytes, type LogoProblem } from '../../../../shared/domain/office/logo.ts';

/** A logo that can be kept, or why it cannot. */
export type ReadLogo =
  { readonly ok: true; readonly dataUrl: string } | { readonly ok: false; readonly problem: LogoProblem | 'broken' };

/** Reads a picture file, checks size and bytes, and makes sure the window can show it. */
export async function readLogo(file: File): Promise<ReadLogo> {
  if (file.size > logoLimitBytes) return { ok: false, problem: 'too-large' }; // before reading gigabytes
  const bytes = new Uint8Array(await file.arrayBuffer());
  const checked = checkLogo(bytes);
  if (!checked.ok) return checked;
  const dataUrl = `data:${checked.mediaType};base64,${base64Of(bytes)}`;
  return (await canShow(dataUrl)) ? { ok: true, dataUrl } : { ok: false, problem: 'broken' };
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

async function canShow(dataUrl: string): Promise<boolean> {
  const image = new Image();
  image.src = dataUrl;
  try {
    await image.decode();
    return true;
  } catch {
    return false; // a damaged picture is an answer, not a fault of the program
  }
}
