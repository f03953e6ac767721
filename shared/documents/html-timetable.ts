import type { TimetableBlock, TimetableEntry, TimetableRow } from './blocks.ts';
import { escapeHtml } from './html-escape.ts';

/** Writes running text as HTML, with soft hyphens in words of more letters than fit. */
type Flowing = (text: string, fitting: number) => string;

// Letters that surely fit into the columns.
const itemColumn = 40;
const roomColumn = 14;
const halfBox = 24;
const thirdBox = 16;

/** Turns a day's programme into a table; what runs side by side stands side by side in its slot. */
export function timetableHtml(block: TimetableBlock, flowing: Flowing): string {
  const { labels } = block;
  // Rooms of what runs side by side stand in their boxes; a column for them alone would stay empty.
  const hasRooms = block.rows.some((row) => row.room !== '' && row.parallel.length === 0);
  const columns = hasRooms ? '<col style="width:17%"><col><col style="width:19%">' : '<col style="width:17%"><col>';
  const head = [labels.time, labels.item, ...(hasRooms ? [labels.room] : [])];
  const rows = block.rows.map((row) => rowHtml(row, { hasRooms, flowing }));
  return `<table class="timetable"><caption>${escapeHtml(block.caption)}</caption><colgroup>${columns}</colgroup><thead><tr>${head
    .map((label) => `<th scope="col">${escapeHtml(label)}</th>`)
    .join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

interface RowLooks {
  readonly hasRooms: boolean;
  readonly flowing: Flowing;
}

function rowHtml(row: TimetableRow, { hasRooms, flowing }: RowLooks): string {
  const until = row.end === '' ? '' : ` <span>– ${escapeHtml(row.end)}</span>`;
  const room = hasRooms && row.parallel.length === 0 ? `<td class="room">${flowing(row.room, roomColumn)}</td>` : '';
  // Parallel rooms stand in their boxes, so the slot takes the whole width.
  const wide = hasRooms && row.parallel.length > 0 ? ' colspan="2"' : '';
  const ownRoom =
    row.parallel.length > 0 && row.room !== '' ? `<p class="place">${flowing(row.room, itemColumn)}</p>` : '';
  return `<tr class="${row.weight}"><td class="time">${escapeHtml(row.start)}${until}</td><td${wide}>${entryHtml(row, (text) => flowing(text, itemColumn))}${ownRoom}${parallelHtml(row.parallel, flowing)}</td>${room}</tr>`;
}

function entryHtml(entry: TimetableEntry, flowing: (text: string) => string): string {
  return [
    `<p class="title">${flowing(entry.title)}</p>`,
    line('who', entry.who, flowing),
    line('sites', entry.sites, flowing),
    line('about', entry.description, flowing),
    entry.theme === '' ? '' : `<span class="theme">${flowing(entry.theme)}</span>`,
  ].join('');
}

function parallelHtml(entries: readonly TimetableEntry[], flowing: Flowing): string {
  if (entries.length === 0) return '';
  const inThree = entries.length % 3 === 0;
  const inBox = (text: string): string => flowing(text, inThree ? thirdBox : halfBox);
  const boxes = entries.map((entry) => `<div>${entryHtml(entry, inBox)}${line('place', entry.room, inBox)}</div>`);
  return `<div class="parallel${inThree ? ' three' : ''}">${boxes.join('')}</div>`;
}

function line(look: string, text: string, flowing: (text: string) => string): string {
  return text.trim() === '' ? '' : `<p class="${look}">${flowing(text.trim())}</p>`;
}
