import type { DocumentModel, Section } from './blocks.ts';
import { blockHtml, type HtmlContext } from './html-blocks.ts';
import { escapeHtml } from './html-escape.ts';
import { styleSheet, type EmbeddedFont } from './html-style.ts';

/** What a paper is set with. */
export interface HtmlOptions {
  readonly fonts: readonly EmbeddedFont[];
  readonly hyphenate: HtmlContext['hyphenate'];
  readonly pages: ReadonlyMap<string, number>;
}

/** Turns a paper into one HTML document that holds everything it needs: styles, fonts, pictures; no script, no address. */
export function toHtml(model: DocumentModel, options: HtmlOptions): string {
  const context: HtmlContext = { letterhead: model.letterhead, hyphenate: options.hyphenate, pages: options.pages };
  return `<!doctype html><html lang="${model.language}"><head><meta charset="utf-8"><title>${escapeHtml(model.title)}</title><style>${styleSheet(
    model,
    options.fonts,
  )}</style></head><body>${model.sections.map((section) => sectionHtml(section, context)).join('')}</body></html>`;
}

function sectionHtml(section: Section, context: HtmlContext): string {
  const look = [
    section.layout === 'text' ? '' : section.layout,
    section.fillsPage ? 'fills' : '',
    section.sharesPage === true ? 'shares' : '',
  ].filter((each) => each !== '');
  return `<section${look.length === 0 ? '' : ` class="${look.join(' ')}"`}>${section.blocks
    .map((block) => blockHtml(block, context))
    .join('')}</section>`;
}
