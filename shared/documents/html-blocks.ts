import { assertNever } from '../kernel/assert.ts';
import { bindWords } from '../kernel/bind-words.ts';
import type {
  Block,
  ContentsBlock,
  CoverBlock,
  Fact,
  FactsBlock,
  HeadingBlock,
  Letterhead,
  PeopleBlock,
  QuestionBlock,
  TableBlock,
} from './blocks.ts';
import { escapeHtml } from './html-escape.ts';
import { factSheetHtml } from './html-fact-sheet.ts';
import { timetableHtml } from './html-timetable.ts';

/** What turning blocks into HTML needs to know beside them. */
export interface HtmlContext {
  readonly letterhead: Letterhead;
  /** Puts soft hyphens into words with more letters than fit; a soft hyphen is a sign in the file, so no others get one. */
  readonly hyphenate: (text: string, fitting: number) => string;
  /** Pages of anchors as they were printed; what is missing keeps the expected page. */
  readonly pages: ReadonlyMap<string, number>;
}

/** Turns one block into HTML; every text is escaped. */
export function blockHtml(block: Block, context: HtmlContext): string {
  switch (block.kind) {
    case 'cover':
      return coverHtml(block, context.letterhead);
    case 'heading':
      return headingHtml(block);
    case 'paragraph':
      return block.text
        .split(/\n\s*\n/)
        .map((part) => `<p class="${block.tone}">${flowing(part, context)}</p>`)
        .join('');
    case 'facts':
      return factsHtml(block, context);
    case 'list':
      return listHtml(block.isNumbered ? 'ol' : 'ul', block.items, context);
    case 'table':
      return tableHtml(block, context);
    case 'timetable':
      return timetableHtml(block, (text, fitting) => flowing(text, context, fitting));
    case 'figure':
      return `<figure><img src="${escapeHtml(block.source)}" alt="${escapeHtml(block.alt)}">${
        block.caption === '' ? '' : `<figcaption>${flowing(block.caption, context)}</figcaption>`
      }</figure>`;
    case 'highlight':
      return `<div class="highlight"><p class="label">${escapeHtml(block.label)}</p><p class="text">${flowing(block.text, context)}</p></div>`;
    case 'question':
      return questionHtml(block);
    case 'writing-space':
      return `<div class="writing">${block.label === '' ? '' : `<p class="label">${escapeHtml(block.label)}</p>`}${linesHtml(block.lines)}</div>`;
    case 'contents':
      return contentsHtml(block, context);
    case 'people':
      return peopleHtml(block);
    case 'fact-sheet':
      return factSheetHtml(block, context.letterhead, (text, fitting) => flowing(text, context, fitting));
    default:
      return assertNever(block);
  }
}

// How many letters of a word surely fit where it stands, by the width of the place.
const wholeWidth = 40;
const halfWidth = 20;
const lettersPerShare = 0.8;

function flowing(text: string, { hyphenate }: HtmlContext, fitting = wholeWidth): string {
  return escapeHtml(bindWords(hyphenate(text, fitting))).replaceAll('\n', '<br>');
}

function headingHtml(block: HeadingBlock): string {
  const tag = `h${block.level}`;
  const look = { page: 'page-title', text: 'in-text', kicker: 'kicker' }[block.look];
  const id = block.anchor === null ? '' : ` id="${escapeHtml(block.anchor)}"`;
  return `<${tag}${id} class="${look}">${escapeHtml(block.text)}</${tag}>`;
}

const longTitle = 60;
const veryLongTitle = 130;

function coverHtml(block: CoverBlock, letterhead: Letterhead): string {
  const length = block.title.length > veryLongTitle ? 'very-long' : block.title.length > longTitle ? 'long' : '';
  const logo = letterhead.logo === null ? '' : `<img src="${escapeHtml(letterhead.logo)}" alt="Logo">`;
  const occasion = block.occasion.startsWith(block.title) ? '' : `<span>${escapeHtml(block.occasion)}</span>`;
  return [
    `<div class="masthead">${logo}<p class="office">${escapeHtml(letterhead.officeName)}</p></div>`,
    `<div class="banner"><p class="label"><span>${escapeHtml(block.label)}</span>${occasion}</p>`,
    `<h1 class="${length}">${escapeHtml(block.title)}</h1>`,
    block.subtitle === '' ? '' : `<p class="subtitle">${escapeHtml(block.subtitle)}</p>`,
    `</div><dl${block.facts.length > 6 ? ' class="many"' : ''}>`,
    ...block.facts.map(
      (fact) =>
        `<div><dt>${escapeHtml(fact.label)}</dt>${fact.values.map((value) => `<dd>${escapeHtml(value)}</dd>`).join('')}</div>`,
    ),
    `</dl><p class="imprint"><span>${letterhead.addressLine.map(escapeHtml).join(' · ')}</span><span>${escapeHtml(block.stand)}</span></p>`,
  ].join('');
}

const wideFact = 34;

function factsHtml(block: FactsBlock, context: HtmlContext): string {
  const isWide = ({ values }: Fact): boolean => values.length > 1 || values.some((value) => value.length > wideFact);
  // Short ones pair up first; one that is left over takes the whole width, so that no hole stays.
  const short = block.facts.filter((fact) => !isWide(fact));
  const single = short.length % 2 === 1 ? short.length - 1 : -1;
  const html = [
    ...short.map((fact, index) => factHtml(fact, index === single, context)),
    ...block.facts.filter(isWide).map((fact) => factHtml(fact, true, context)),
  ];
  return `<dl class="facts">${html.join('')}</dl>`;
}

function factHtml(fact: Fact, isWide: boolean, context: HtmlContext): string {
  const values = fact.values.map((value) => flowing(value, context, isWide ? wholeWidth : halfWidth)).join('<br>');
  return `<div${isWide ? ' class="wide"' : ''}><dt>${escapeHtml(fact.label)}</dt><dd>${values}</dd></div>`;
}

function listHtml(tag: 'ol' | 'ul', items: readonly string[], context: HtmlContext): string {
  return `<${tag}>${items.map((item) => `<li>${flowing(item, context)}</li>`).join('')}</${tag}>`;
}

function tableHtml(block: TableBlock, context: HtmlContext): string {
  const all = block.columns.reduce((sum, { share }) => sum + share, 0);
  const columns = block.columns.map(({ share }) => `<col style="width:${((share / all) * 100).toFixed(2)}%">`);
  const head = block.columns.map(({ label }) => `<th scope="col">${escapeHtml(label)}</th>`);
  const fitting = block.columns.map(({ share }) => Math.floor((share / all) * 100 * lettersPerShare));
  const rows = block.rows.map(
    (row) => `<tr>${row.map((cell, index) => `<td>${flowing(cell, context, fitting[index])}</td>`).join('')}</tr>`,
  );
  return `<table class="list ${block.density}"><caption>${escapeHtml(block.caption)}</caption><colgroup>${columns.join('')}</colgroup><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function questionHtml(block: QuestionBlock): string {
  const when = block.when === '' ? '' : `<p class="when">${escapeHtml(block.when)}</p>`;
  return `<div class="question"><div class="ask"><span class="count">${block.number}</span><h2>${escapeHtml(block.text)}</h2>${when}</div>${linesHtml(block.lines)}</div>`;
}

// More lines than asked for: on a page that fills up, the rest is cut off by the box.
const mostLines = 28;

function linesHtml(atLeast: number): string {
  return `<div class="lines" aria-hidden="true" style="min-height:${atLeast * 9}mm">${'<i></i>'.repeat(mostLines)}</div>`;
}

// What does not fit one page as an open list is set in two narrow columns.
const longestOpenList = 30;

function contentsHtml(block: ContentsBlock, { pages }: HtmlContext): string {
  const entries = block.entries.map((entry) => {
    const page = pages.get(entry.anchor) ?? entry.expectedPage;
    return `<li class="${entry.level === 1 ? 'first' : 'second'}"><a href="#${escapeHtml(entry.anchor)}"><span>${escapeHtml(entry.text)}</span><span class="dots"></span><span class="number">${page}</span></a></li>`;
  });
  return `<ul class="contents${block.entries.length > longestOpenList ? ' dense' : ''}">${entries.join('')}</ul>`;
}

function peopleHtml(block: PeopleBlock): string {
  const people = block.people.map((person) => {
    const lines = [person.jobFunction, ...person.lines].filter((line) => line !== '');
    return `<li><p class="name">${escapeHtml(person.name)}</p>${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</li>`;
  });
  return `<ul class="people">${people.join('')}</ul>`;
}
