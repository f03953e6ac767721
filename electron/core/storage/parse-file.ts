import { Buffer } from 'node:buffer';

/** The JSON value of a data file. */
export interface ParsedFile {
  readonly value: unknown;
  /** The bytes that some of its meetings had in the file, for whoever writes them again unchanged. */
  readonly meetingBytes: WeakMap<object, Buffer>;
}

type Members = Readonly<Record<string, unknown>>;

// Our own layout, one record per line: a text inside JSON holds no line end, so these stand only between records.
const opening = Buffer.from('\n"meetings":{\n');
const closing = Buffer.from('\n},\n"followUps":{');
const betweenMeetings = Buffer.from('\n}},\n');

/**
 * Parses the bytes of a data file; throws as `JSON.parse` does. Meetings are nearly all of a large file: in our own
 * layout they are parsed one by one, which needs neither the whole text in memory nor a second one for the next save.
 */
export function parseFile(bytes: Buffer): ParsedFile {
  return parseByMeeting(bytes) ?? { value: JSON.parse(bytes.toString('utf8')), meetingBytes: new WeakMap() };
}

// Null: laid out by somebody else, or damaged; the whole text then says what is wrong.
function parseByMeeting(bytes: Buffer): ParsedFile | null {
  const start = bytes.indexOf(opening);
  const end = bytes.lastIndexOf(closing);
  if (start < 0 || end < start || bytes.includes(opening, start + 1)) return null;
  try {
    const around = `${bytes.toString('utf8', 0, start)}\n"meetings":{}${bytes.toString('utf8', end + 2)}`;
    const value = JSON.parse(around) as { data?: { meetings?: unknown } };
    const meetings = value.data?.meetings;
    if (typeof meetings !== 'object' || meetings === null || Object.keys(meetings).length > 0) return null;
    const meetingBytes = new WeakMap<object, Buffer>();
    for (const piece of split(bytes.subarray(start + opening.length, end))) {
      if (!take(piece, meetings as Record<string, unknown>, meetingBytes)) return null;
    }
    return { value, meetingBytes };
  } catch (failure) {
    if (failure instanceof SyntaxError) return null;
    throw failure;
  }
}

function* split(meetings: Buffer): Generator<Buffer> {
  let from = 0;
  for (;;) {
    const at = meetings.indexOf(betweenMeetings, from);
    if (at < 0) break;
    yield meetings.subarray(from, at + 3);
    from = at + betweenMeetings.length;
  }
  yield meetings.subarray(from);
}

// Meetings without registrations end otherwise and come in one piece with the next; what counts is that a piece is whole.
function take(piece: Buffer, meetings: Record<string, unknown>, known: WeakMap<object, Buffer>): boolean {
  const members = JSON.parse(`{${piece.toString('utf8')}}`) as Members;
  const ids = Object.keys(members);
  for (const id of ids) {
    if (id === '__proto__' || Object.hasOwn(meetings, id)) return false;
    meetings[id] = members[id];
  }
  const [id = ''] = ids;
  const only = members[id];
  const key = Buffer.from(`${JSON.stringify(id)}:{`);
  if (ids.length === 1 && typeof only === 'object' && only !== null && piece.indexOf(key) === 0) {
    known.set(only, piece.subarray(key.length - 1));
  }
  return ids.length > 0;
}
