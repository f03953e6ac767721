import type { Day } from '../kernel/dates.ts';

/** A printed paper without its looks: what it says, in which order, and where pages begin. */
export interface DocumentModel {
  /** Documents are always German. */
  readonly language: 'de';
  /** Title of the file, as the reader's title bar shows it. */
  readonly title: string;
  readonly letterhead: Letterhead;
  readonly furniture: PageFurniture;
  readonly sections: readonly Section[];
}

/** Whose paper it is. */
export interface Letterhead {
  readonly officeName: string;
  /** PNG or JPEG as a data URL; null: the name stands alone. */
  readonly logo: string | null;
  /** `#rrggbb` */
  readonly colour: string;
  /** Address, telephone, e-mail, website: one entry per part, blank parts left out. */
  readonly addressLine: readonly string[];
}

/** What stands at the edge of every page but the cover. */
export interface PageFurniture {
  readonly headerLeft: string;
  readonly headerRight: string;
  readonly stand: string;
  readonly asOf: Day;
}

/** A run of blocks that begins a page; its anchor is where contents and bookmarks lead. */
export interface Section {
  readonly anchor: string;
  /** `sheet`: one page of its own, without the running header. */
  readonly layout: 'cover' | 'text' | 'sheet';
  /** Whether writing space stretches to the end of the page. */
  readonly fillsPage: boolean;
  /** Stands below the section before, on the same page. */
  readonly sharesPage?: boolean;
  readonly blocks: readonly Block[];
}

/** Everything a page can hold. */
export type Block =
  | CoverBlock
  | HeadingBlock
  | ParagraphBlock
  | FactsBlock
  | ListBlock
  | TableBlock
  | TimetableBlock
  | FigureBlock
  | HighlightBlock
  | QuestionBlock
  | WritingSpaceBlock
  | ContentsBlock
  | PeopleBlock
  | FactSheetBlock;

/** The front page. */
export interface CoverBlock {
  readonly kind: 'cover';
  /** What kind of paper: "Tagungsmappe". */
  readonly label: string;
  /** Which meeting of its series: "7. Austauschtreffen"; blank: none. */
  readonly occasion: string;
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly Fact[];
  readonly stand: string;
}

/** A heading; all levels become bookmarks. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Where links lead; null: nothing leads here. */
  readonly anchor: string | null;
  /** Large at the top of a page, inside the text, or as the small line above a page's title. */
  readonly look: 'page' | 'text' | 'kicker';
}

/** Running text; blank lines part paragraphs, single line ends stay. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly tone: 'normal' | 'lead' | 'quiet' | 'kicker';
  readonly text: string;
}

/** A name and what it holds. */
export interface Fact {
  readonly label: string;
  /** One entry per line. */
  readonly values: readonly string[];
}

/** Facts side by side. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly facts: readonly Fact[];
}

/** A plain list. */
export interface ListBlock {
  readonly kind: 'list';
  readonly isNumbered: boolean;
  readonly items: readonly string[];
}

/** One column of a table; widths are shares of the whole. */
export interface TableColumn {
  readonly label: string;
  readonly share: number;
}

/** A table whose header row comes back on every page. */
export interface TableBlock {
  readonly kind: 'table';
  /** What the table lists, for those who cannot see it. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** `roomy`: rows high enough to sign in. */
  readonly density: 'normal' | 'roomy';
  readonly rows: readonly (readonly string[])[];
}

/** The programme of one day. */
export interface TimetableBlock {
  readonly kind: 'timetable';
  readonly caption: string;
  readonly labels: { readonly time: string; readonly item: string; readonly room: string };
  readonly rows: readonly TimetableRow[];
}

/** One slot of the plenary line, with what runs side by side in it. */
export interface TimetableRow extends TimetableEntry {
  /** Breaks and arrivals step back; parts of the day that are worked through stand out. */
  readonly weight: 'quiet' | 'normal';
  readonly parallel: readonly TimetableEntry[];
}

/** What stands in one cell of the programme. */
export interface TimetableEntry {
  readonly start: string;
  readonly end: string;
  readonly title: string;
  readonly who: string;
  readonly sites: string;
  readonly theme: string;
  readonly room: string;
  readonly description: string;
}

/** A picture with the text that stands for it. */
export interface FigureBlock {
  readonly kind: 'figure';
  readonly source: string;
  readonly alt: string;
  readonly caption: string;
}

/** A text that is set apart, such as the question a site brings along. */
export interface HighlightBlock {
  readonly kind: 'highlight';
  readonly label: string;
  readonly text: string;
}

/** A guiding question with lines to write on. */
export interface QuestionBlock {
  readonly kind: 'question';
  readonly number: number;
  readonly text: string;
  /** Where in the programme it is talked about; blank: nowhere in particular. */
  readonly when: string;
  readonly lines: number;
}

/** Lines to write on. */
export interface WritingSpaceBlock {
  readonly kind: 'writing-space';
  readonly label: string;
  readonly lines: number;
}

/** The contents list; page numbers are found when the paper is laid out. */
export interface ContentsBlock {
  readonly kind: 'contents';
  readonly entries: readonly ContentsEntry[];
}

/** A line of the contents list. */
export interface ContentsEntry {
  readonly text: string;
  readonly anchor: string;
  readonly level: 1 | 2;
  /** The likely page; what is printed is verified. */
  readonly expectedPage: number;
}

/** People with what they do and how to reach them. */
export interface PeopleBlock {
  readonly kind: 'people';
  readonly people: readonly {
    readonly name: string;
    readonly jobFunction: string;
    readonly lines: readonly string[];
  }[];
}

/** One subject on one page: a head, a row of figures, and two columns of short parts. */
export interface FactSheetBlock {
  readonly kind: 'fact-sheet';
  /** What kind of paper: "Standortsteckbrief". */
  readonly label: string;
  /** Where contents and bookmarks lead. */
  readonly anchor: string;
  readonly title: string;
  readonly subtitle: string;
  /** How it stands with the subject, such as "aktiv"; blank: not known. */
  readonly badge: string;
  /** Whether the titles of the parts become bookmarks too. */
  readonly hasPartHeadings: boolean;
  readonly facts: readonly Fact[];
  readonly figures: { readonly title: string; readonly tiles: readonly SheetFigure[]; readonly more: string };
  readonly main: readonly SheetPart[];
  readonly side: readonly SheetPart[];
}

/** A figure that stands out, never without the day it refers to. */
export interface SheetFigure {
  readonly value: string;
  readonly label: string;
  readonly note: string;
  /** The figure has outlived its use, and says so. */
  readonly isOld: boolean;
}

/** A titled part of a fact sheet. */
export interface SheetPart {
  readonly title: string;
  readonly look: 'plain' | 'highlight';
  readonly body: readonly SheetBody[];
}

/** What a part of a fact sheet holds. */
export type SheetBody =
  | { readonly kind: 'text'; readonly tone: 'normal' | 'quiet' | 'warning'; readonly text: string }
  | {
      readonly kind: 'entries';
      readonly entries: readonly { readonly title: string; readonly details: readonly string[] }[];
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly { readonly title: string; readonly detail: string; readonly cells: readonly string[] }[];
    };

/** Writes a heading that nothing leads to. */
export function heading(level: HeadingBlock['level'], text: string): HeadingBlock {
  return { kind: 'heading', level, text, anchor: null, look: level === 1 ? 'page' : 'text' };
}

/** Writes running text; nothing where there is none. */
export function paragraphs(text: string, tone: ParagraphBlock['tone'] = 'normal'): ParagraphBlock[] {
  return text.trim() === '' ? [] : [{ kind: 'paragraph', tone, text: text.trim() }];
}

/** Keeps the facts that say something. */
export function filledFacts(facts: readonly Fact[]): Fact[] {
  return facts
    .map((fact) => ({ label: fact.label, values: fact.values.filter((value) => value.trim() !== '') }))
    .filter((fact) => fact.values.length > 0);
}
