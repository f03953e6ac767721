import type { AppError } from '../../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { readEnvelope, type EnvelopeHead } from '../../../shared/migrations/envelope.ts';
import { currentSchemaVersion, migrate } from '../../../shared/migrations/index.ts';
import type { PlainData } from '../../../shared/migrations/migration.ts';
import type { Database } from '../../../shared/model/database.ts';
import { causeText, systemCode, type FileSystem } from './file-system.ts';
import { hashOf } from './hash.ts';
import { validate } from './validate.ts';

/** What identifies one state of a file: its revision, and the SHA-256 of its bytes. */
export interface FileStamp {
  readonly revision: number;
  readonly sha256: string;
}

/** A data file that has been read, brought forward and checked. */
export interface ReadFile {
  readonly head: EnvelopeHead;
  readonly database: Database;
  readonly stamp: FileStamp;
  /** The file has an older shape; the first write changes it, so it is kept before. */
  readonly isMigrated: boolean;
  /** The file has a newer shape that this program can show but must not write. */
  readonly isNewer: boolean;
}

/** Reads a data file without ever changing it. Every way it can be unreadable is an answer of its own. */
export async function readDataFile(disk: FileSystem, path: string): Promise<Result<ReadFile, AppError>> {
  let bytes: Buffer;
  try {
    bytes = await disk.readFile(path);
  } catch (failure) {
    const code = systemCode(failure);
    if (code === null) throw failure;
    return err(code === 'ENOENT' ? { code: 'file-missing', path } : { code: 'read-failed', path, cause: code });
  }
  return readBytes(bytes, path);
}

/** Reads the bytes of a data file; `path` only names it in failures. */
export function readBytes(bytes: Buffer, path: string): Result<ReadFile, AppError> {
  const json = parse(bytes, path);
  if (!json.ok) return json;
  const reading = readEnvelope(json.value);
  if (reading.kind === 'foreign') return err({ code: 'file-foreign', path });
  if (reading.kind === 'damaged') return err({ code: 'file-broken', path, detail: reading.detail });
  const { data, ...head } = reading.envelope;
  return bringForward(head, data as PlainData, path, hashOf([bytes])); // readEnvelope has seen that data is an object
}

function parse(bytes: Buffer, path: string): Result<unknown, AppError> {
  if (isOtherFormat(bytes)) return err({ code: 'file-foreign', path });
  const text = bytes.toString('utf8', hasBom(bytes) ? 3 : 0);
  if (bytes.length < 1000 && text.trim() === '') return err({ code: 'file-empty', path });
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (failure) {
    return err({ code: 'file-broken', path, detail: causeText(failure).slice(0, 200) });
  }
}

function bringForward(head: EnvelopeHead, data: PlainData, path: string, sha256: string): Result<ReadFile, AppError> {
  const { schemaVersion } = head;
  if (head.minReaderVersion > currentSchemaVersion) {
    return err({ code: 'file-too-new', path, fileVersion: schemaVersion, ownVersion: currentSchemaVersion });
  }
  const checked = validate(migrate(data, schemaVersion));
  if (!checked.ok) return err({ code: 'file-invalid', path, problems: checked.problems });
  return ok({
    head,
    database: checked.database,
    stamp: { revision: head.revision, sha256 },
    isMigrated: schemaVersion < currentSchemaVersion,
    isNewer: schemaVersion > currentSchemaVersion,
  });
}

function hasBom(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

// Excel and Word files (zip), old Office files and PDFs get renamed; saying "damaged" would send people on a wrong track.
const otherFormats = ['PK\x03\x04', '%PDF', '\xd0\xcf\x11\xe0'].map((text) => Buffer.from(text, 'latin1'));

function isOtherFormat(bytes: Buffer): boolean {
  return otherFormats.some((start) => bytes.subarray(0, start.length).equals(start));
}
