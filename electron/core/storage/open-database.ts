import type { AppError } from '../../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { readEnvelope, type EnvelopeHead } from '../../../shared/migrations/envelope.ts';
import { currentSchemaVersion, migrate } from '../../../shared/migrations/index.ts';
import type { PlainData } from '../../../shared/migrations/migration.ts';
import type { Database } from '../../../shared/model/database.ts';
import { causeText, systemCode, type FileSystem } from './file-system.ts';
import { hashOf } from './hash.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';
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
  /** The bytes meetings had in the file, for the serialiser. */
  readonly meetingBytes: ParsedFile['meetingBytes'];
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
function readBytes(bytes: Buffer, path: string): Result<ReadFile, AppError> {
  const json = parse(bytes, path);
  if (!json.ok) return json;
  const { value, meetingBytes } = json.value;
  const reading = readEnvelope(value);
  if (reading.kind === 'foreign') return err({ code: 'file-foreign', path });
  if (reading.kind === 'damaged') return err({ code: 'file-broken', path, detail: reading.detail });
  const { data, ...head } = reading.envelope;
  const brought = bringForward(head, data as PlainData, path); // readEnvelope has seen that data is an object
  if (!brought.ok) return brought;
  return ok({ ...brought.value, meetingBytes, stamp: { revision: head.revision, sha256: hashOf([bytes]) } });
}

function parse(bytes: Buffer, path: string): Result<ParsedFile, AppError> {
  if (isOtherFormat(bytes)) return err({ code: 'file-foreign', path });
  const content = hasBom(bytes) ? bytes.subarray(3) : bytes;
  if (content.length < 1000 && content.toString('utf8').trim() === '') return err({ code: 'file-empty', path });
  try {
    return ok(parseFile(content));
  } catch (failure) {
    return err({ code: 'file-broken', path, detail: causeText(failure).slice(0, 200) });
  }
}

function bringForward(
  head: EnvelopeHead,
  data: PlainData,
  path: string,
): Result<Omit<ReadFile, 'stamp' | 'meetingBytes'>, AppError> {
  const { schemaVersion } = head;
  if (head.minReaderVersion > currentSchemaVersion) {
    return err({ code: 'file-too-new', path, fileVersion: schemaVersion, ownVersion: currentSchemaVersion });
  }
  const checked = validate(migrate(data, schemaVersion));
  if (!checked.ok) return err({ code: 'file-invalid', path, problems: checked.problems });
  return ok({
    head,
    database: checked.database,
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
