import type { TimetableBlock, TimetableEntry, TimetableRow } from './blocks.ts';
import { escapeHtml } from './html-escape.ts';

/** Turns a day's programme into a table; what runs side by side stands side by side in its slot. */
export function timetableHtml(block: TimetableBlock, flowing: (text: string) => string): string {
  const { labels } = block;
  const hasRooms = block.rows.some((row) => row.room !== '');
  const columns = hasRooms ? '<col style="width:17%"><col><col style="width:19%">' : '<col style="width:17%"><col>';
  const head = [labels.time, labels.item, ...(hasRooms ? [labels.room] : [])];
  const rows = block.rows.map((row) => rowHtml(row, { hasRooms, flowing }));
  return `<table class="timetable"><caption>${escapeHtml(block.caption)}</caption><colgroup>${columns}</colgroup><thead><tr>${head
    .map((label) => `<th scope="col">${escapeHtml(label)}</th>`)
    .join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

interface RowLooks {
  readonly hasRooms: boolean;
  readonly flowing: (text: string) => string;
}

function rowHtml(row: TimetableRow, { hasRooms, flowing }: RowLooks): string {
  const until = row.end === '' ? '' : ` <span>– ${escapeHtml(row.end)}</span>`;
  const room = hasRooms && row.parallel.length === 0 ? `<td class="room">${flowing(row.room)}</td>` : '';
  // Parallel rooms stand in their boxes, so the slot takes the whole width.
  const wide = hasRooms && row.parallel.length > 0 ? ' colspan="2"' : '';
  const ownRoom = row.parallel.length > 0 && row.room !== '' ? `<p class="place">${flowing(row.room)}</p>` : '';
  return `<tr class="${row.weight}"><td class="time">${escapeHtml(row.start)}${until}</td><td${wide}>${entryHtml(row, flowing)}${ownRoom}${parallelHtml(row.parallel, flowing)}</td>${room}</tr>`;
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

function parallelHtml(entries: readonly TimetableEntry[], flowing: (text: string) => string): string {
  if (entries.length === 0) return '';
  const boxes = entries.map((entry) => `<div>${entryHtml(entry, flowing)}${line('place', entry.room, flowing)}</div>`);
  return `<div class="parallel${entries.length % 3 === 0 ? ' three' : ''}">${boxes.join('')}</div>`;
}

function line(look: string, text: string, flowing: (text: string) => string): string {
  return text.trim() === '' ? '' : `<p class="${look}">${flowing(text.trim())}</p>`;
}
