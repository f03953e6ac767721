import { formatWeekday } from '../i18n/format.ts';
import type { DocumentModel, Section } from './blocks.ts';
import { heading, paragraphs } from './blocks.ts';
import { documentTitle } from './build-agenda-pack.ts';
import { expectedAtTheDoor } from './participants-of.ts';
import { clockText, furniture, letterhead, type MeetingDaySchedule, type PackSource } from './pack-source.ts';

/** Writes the sign-in sheet: per day name, where from, signature; the least that proves who was there. */
export function buildSignInSheet(source: PackSource): DocumentModel {
  return {
    language: 'de',
    title: documentTitle(source, source.texts.signInSheet),
    letterhead: letterhead(source),
    furniture: furniture(source),
    sections: source.days.map((day, index) => signInDay(source, day, index)),
  };
}

// The last page keeps room for the closing sentence.
const linesOnFirstPage = 20;
const linesOnFurtherPages = 24;
const fewestGuestLines = 6;

function signInDay(source: PackSource, day: MeetingDaySchedule, index: number): Section {
  const { texts, meeting } = source;
  const { venue } = meeting;
  const expected = expectedAtTheDoor(source.database, meeting);
  const named = expected.map((person, row) => [String(row + 1), person.name, person.from, '']);
  const place = [venue.name, venue.city].filter((part) => part !== '').join(', ');
  const anchor = `anwesenheit-${index + 1}`;
  return {
    anchor,
    layout: 'text',
    fillsPage: false,
    blocks: [
      ...paragraphs(meeting.title, 'kicker'),
      { ...heading(1, texts.signInSheet), anchor },
      ...paragraphs(
        texts.dayAndClock(formatWeekday(day.date), clockText(source, day)) + (place === '' ? '' : `\n${place}`),
      ),
      {
        kind: 'table',
        caption: texts.signIn.caption(formatWeekday(day.date)),
        density: 'roomy',
        columns: [
          { label: texts.signIn.number, share: 5 },
          { label: texts.signIn.name, share: 24 },
          { label: texts.signIn.from, share: 31 },
          { label: texts.signIn.signature, share: 40 },
        ],
        rows: [...named, ...guestLines(named.length)],
      },
      ...paragraphs(texts.signIn.purpose, 'quiet'),
    ],
  };
}

// Blank lines for guests, and as many as fill the last page.
function guestLines(named: number): string[][] {
  const least = named + fewestGuestLines;
  const further = Math.max(0, Math.ceil((least - linesOnFirstPage) / linesOnFurtherPages));
  const all = linesOnFirstPage + further * linesOnFurtherPages;
  return Array.from({ length: all - named }, (_, index) => [String(named + index + 1), '', '', '']);
}
