import { formatLongDay } from '../i18n/format.ts';
import type { ContentsEntry, DocumentModel, HeadingBlock, Section } from './blocks.ts';
import { expectedPages } from './expected-pages.ts';
import { packParts, type PackPart } from './pack-parts.ts';
import { furniture, letterhead, type PackSource } from './pack-source.ts';
import { contentsPart } from './parts/contents.ts';
import { coverPart } from './parts/cover.ts';
import { notesPart } from './parts/notes.ts';
import { contactsAreShort, officeContactsPart } from './parts/office-contacts.ts';
import { participantsPart } from './parts/participants.ts';
import { profileParts } from './parts/profiles.ts';
import { programmePart } from './parts/programme.ts';
import { questionsPart } from './parts/questions.ts';
import { welcomePart } from './parts/welcome.ts';

/** Writes the Tagungsmappe of a meeting, or the chosen parts of it; parts that would be empty are left out. */
export function buildAgendaPack(source: PackSource, parts: readonly PackPart[] = packParts): DocumentModel {
  const chosen = packParts.filter((part) => part !== 'contents' && parts.includes(part));
  const written = sharingLastPage(source, chosen).flatMap(({ part, room }) =>
    writePart(source, part, room).map((section) => ({ part, section })),
  );
  return {
    language: 'de',
    title: documentTitle(source, source.texts.pack),
    letterhead: letterhead(source),
    furniture: furniture(source),
    sections: parts.includes('contents') ? withContents(source, written) : written.map(({ section }) => section),
  };
}

/** Writes a file's title: which paper, which meeting, when. */
export function documentTitle({ meeting, texts }: PackSource, paper: string): string {
  const [first] = meeting.days;
  return texts.documentTitle(paper, meeting.title, first ? formatLongDay(first.date) : '');
}

interface Written {
  readonly part: PackPart;
  readonly section: Section;
}

// A few lines of contacts take the lower half of the page of notes instead of a page of their own.
function sharingLastPage(source: PackSource, parts: readonly PackPart[]): { part: PackPart; room: 'page' | 'half' }[] {
  const areHalves = parts.includes('notes') && parts.includes('office-contacts') && contactsAreShort(source);
  return parts.map((part) => ({ part, room: areHalves ? 'half' : 'page' }));
}

function writePart(source: PackSource, part: PackPart, room: 'page' | 'half'): Section[] {
  switch (part) {
    case 'cover':
      return [coverPart(source)];
    case 'contents':
      return [];
    case 'welcome':
      return [welcomePart(source)];
    case 'programme':
      return present(programmePart(source));
    case 'participants':
      return present(participantsPart(source));
    case 'profiles':
      return profileParts(source);
    case 'questions':
      return present(questionsPart(source));
    case 'notes':
      return [notesPart(source, room)];
    case 'office-contacts':
      return [{ ...officeContactsPart(source), ...(room === 'half' ? { sharesPage: true } : {}) }];
  }
}

function present(section: Section | null): Section[] {
  return section === null ? [] : [section];
}

// Counted twice: the first round finds how long the contents list itself is.
function withContents(source: PackSource, written: readonly Written[]): Section[] {
  const draft = contentsPart(source, entriesFrom(source, written, 1));
  const shared = written.map(({ part, section }) =>
    part === 'welcome' && fitBelow(draft, section)
      ? { part, section: { ...section, sharesPage: true } }
      : { part, section },
  );
  const contents = contentsPart(source, entriesFrom(source, shared, expectedPages(draft)));
  const sections = shared.map(({ section }) => section);
  return sections[0]?.layout === 'cover' ? [sections[0], contents, ...sections.slice(1)] : [contents, ...sections];
}

// A short list and a short welcome need no page each.
function fitBelow(contents: Section, section: Section): boolean {
  return expectedPages({ ...contents, blocks: [...contents.blocks, ...section.blocks] }) === 1;
}

function entriesFrom(source: PackSource, written: readonly Written[], contentsPages: number): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  let next = 1 + contentsPages;
  let isFirstProfile = true;
  for (const { part, section } of written) {
    const page = section.sharesPage === true ? next - 1 : next;
    const title = section.blocks.find(
      (block): block is HeadingBlock => block.kind === 'heading' && block.anchor !== null,
    );
    if (part === 'profiles' && isFirstProfile) {
      isFirstProfile = false;
      const { heading } = source.texts.profiles;
      entries.push({ text: heading, anchor: section.anchor, level: 1, expectedPage: page });
    }
    if (title) {
      const level = part === 'profiles' ? 2 : 1;
      entries.push({ text: title.text, anchor: section.anchor, level, expectedPage: page });
    }
    next = page + expectedPages(section);
  }
  return entries;
}
