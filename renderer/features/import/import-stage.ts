import type { ImportPreview, ListTable } from '../../../shared/domain/import/import-preview.ts';

/** Column key to field. */
export type Mapping = Readonly<Record<string, string>>;

/** How far the import has come, and what is known by then. */
export type ImportStage =
  | { readonly step: 'choose' }
  | { readonly step: 'columns'; readonly table: ListTable; readonly mapping: Mapping; readonly source: ListSource }
  | {
      readonly step: 'check';
      readonly table: ListTable;
      readonly mapping: Mapping;
      readonly source: ListSource;
      readonly preview: ImportPreview;
    }
  | { readonly step: 'result'; readonly created: number; readonly updated: number };

/** The bytes of a list and where they came from. */
export interface ListSource {
  readonly fileName: string;
  readonly base64: string;
}

/** The steps in their order. */
export const importSteps = ['choose', 'columns', 'check', 'result'] as const;

/** Encodes a file for the way to the core. */
export async function sourceOfFile(file: File): Promise<ListSource> {
  return { fileName: file.name, base64: encode(new Uint8Array(await file.arrayBuffer())) };
}

/** Encodes a pasted text for the way to the core. */
export function sourceOfText(text: string, fileName: string): ListSource {
  return { fileName, base64: encode(new TextEncoder().encode(text)) };
}

function encode(bytes: Uint8Array): string {
  const blockBytes = 0x8000; // more arguments than this overflow the stack of fromCharCode
  let binary = '';
  for (let at = 0; at < bytes.length; at += blockBytes) {
    binary += String.fromCharCode(...bytes.subarray(at, at + blockBytes));
  }
  return btoa(binary);
}
