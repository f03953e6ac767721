import type { EnvelopeHead } from '../../../shared/migrations/envelope.ts';
import { tableNames, type Database } from '../../../shared/model/database.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';

/** Turns a document into the bytes of its file. */
export interface Serialiser {
  /** The whole file, in pieces; equal data gives equal bytes. */
  file(head: EnvelopeHead, database: Database): readonly Buffer[];
  /** Only the data, as the window loads it: one part of its text, and how many parts there are. */
  dataPart(database: Database, part: number): { readonly text: string; readonly count: number };
}

type Records = Readonly<Record<string, unknown>>;

/**
 * Makes a serialiser that keeps the bytes of tables and meetings that have not changed since it last wrote them.
 * `known` says which bytes parts of the data had in the file they were read from.
 * The layout is stable: ids sorted, one record per line, no other indentation.
 */
export function createSerialiser(known = new WeakMap<object, Buffer>()): Serialiser {
  // Data is never changed in place, so an object's bytes stay true as long as the object lives.
  const bytesOf = (source: object, text: () => string): Buffer => {
    const found = known.get(source);
    if (found) return found;
    const made = Buffer.from(text());
    known.set(source, made);
    return made;
  };

  const dataPieces = (database: Database): Buffer[] => {
    const pieces: Buffer[] = [];
    let separator = '{\n';
    const add = (key: string, ...value: Buffer[]): void => {
      pieces.push(Buffer.from(`${separator}${JSON.stringify(key)}:`), ...value);
      separator = ',\n';
    };
    add(
      'office',
      bytesOf(database.office, () => JSON.stringify(database.office)),
    );
    for (const name of tableNames) {
      if (name === 'meetings') add(name, ...meetingPieces(database.meetings, bytesOf));
      else
        add(
          name,
          bytesOf(database[name], () => tableText(database[name])),
        );
    }
    for (const [key, value] of unknownFields(database)) add(key, Buffer.from(JSON.stringify(value)));
    pieces.push(Buffer.from('\n}'));
    return pieces;
  };

  return {
    file: (head, database) => [Buffer.from(headText(head)), ...dataPieces(database), Buffer.from('\n}\n')],
    dataPart: (database, part) => {
      const parts = inParts(dataPieces(database));
      return { text: Buffer.concat(parts[part] ?? []).toString('utf8'), count: parts.length };
    },
  };
}

const partBytes = 1_000_000;

// Whole pieces only: a cut inside one could fall into the middle of a letter.
function inParts(pieces: readonly Buffer[]): Buffer[][] {
  const parts: Buffer[][] = [];
  let size = partBytes;
  for (const piece of pieces) {
    if (size >= partBytes) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(piece);
    size += piece.length;
  }
  return parts;
}

function meetingPieces(
  meetings: Readonly<Record<string, Meeting>>,
  bytesOf: (source: object, text: () => string) => Buffer,
): Buffer[] {
  const entries = sortedEntries(meetings);
  if (entries.length === 0) return [Buffer.from('{}')];
  const pieces: Buffer[] = [];
  let separator = '{\n';
  for (const [id, meeting] of entries) {
    pieces.push(
      Buffer.from(`${separator}${JSON.stringify(id)}:`),
      bytesOf(meeting, () => meetingText(meeting)),
    );
    separator = ',\n';
  }
  pieces.push(Buffer.from('\n}'));
  return pieces;
}

function meetingText(meeting: Meeting): string {
  const { agenda, registrations, ...own } = meeting;
  const fields = JSON.stringify(own).slice(0, -1);
  return `${fields},\n"agenda":${tableText(agenda)},\n"registrations":${tableText(registrations)}}`;
}

function tableText(records: Records): string {
  const lines = sortedEntries(records).map(([id, entry]) => `${JSON.stringify(id)}:${JSON.stringify(entry)}`);
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`;
}

function sortedEntries<Value>(records: Readonly<Record<string, Value>>): [string, Value][] {
  // By code unit, not by language: the order must be the same on every machine.
  return Object.entries(records).sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
}

function headText(head: EnvelopeHead): string {
  const lines = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')},\n"data":`;
}

function unknownFields(database: Database): [string, unknown][] {
  const own = new Set<string>(['office', ...tableNames]);
  return sortedEntries(database as unknown as Records).filter(([key]) => !own.has(key)); // fields of a newer program
}
