import type { FactSheetBlock, Letterhead, SheetBody, SheetPart } from './blocks.ts';
import { escapeHtml } from './html-escape.ts';

/** Sets running text: escaped, and with soft hyphens in words of more letters than fit. */
export type Flow = (text: string, fitting: number) => string;

/** Turns a fact sheet into HTML. */
export function factSheetHtml(sheet: FactSheetBlock, letterhead: Letterhead, flow: Flow): string {
  const logo = letterhead.logo === null ? '' : `<img src="${escapeHtml(letterhead.logo)}" alt="Logo">`;
  const badge = sheet.badge === '' ? '' : `<p class="badge">${escapeHtml(sheet.badge)}</p>`;
  const subtitle = sheet.subtitle === '' ? '' : `<p class="subtitle">${flow(sheet.subtitle, 40)}</p>`;
  const column = (parts: readonly SheetPart[]): string =>
    `<div>${parts.map((part) => partHtml(part, sheet, flow)).join('')}</div>`;
  return [
    `<div class="strip">${logo}<p class="office">${escapeHtml(letterhead.officeName)}</p><p class="kind">${escapeHtml(sheet.label)}</p></div>`,
    `<div class="band"><div><h1 id="${escapeHtml(sheet.anchor)}">${escapeHtml(sheet.title)}</h1>${subtitle}</div>${badge}</div>`,
    `<dl>${sheet.facts
      .map(
        ({ label, values }) =>
          `<div><dt>${escapeHtml(label)}</dt><dd>${values.map((value) => flow(value, 22)).join('<br>')}</dd></div>`,
      )
      .join('')}</dl>`,
    figuresHtml(sheet, flow),
    `<div class="columns">${column(sheet.main)}${column(sheet.side)}</div>`,
  ].join('');
}

function figuresHtml({ figures, hasPartHeadings }: FactSheetBlock, flow: Flow): string {
  if (figures.tiles.length === 0) return '';
  const tiles = figures.tiles.map(
    ({ value, label, note, isOld }) =>
      `<li><p class="value">${escapeHtml(value)}</p><p>${flow(label, 18)}</p><p class="${isOld ? 'old' : 'quiet'}">${flow(note, 18)}</p></li>`,
  );
  const more = figures.more === '' ? '' : `<p class="quiet more">${escapeHtml(figures.more)}</p>`;
  return `<div class="figures">${titleHtml(figures.title, hasPartHeadings)}<ul>${tiles.join('')}</ul>${more}</div>`;
}

function partHtml({ title, look, body }: SheetPart, { hasPartHeadings }: FactSheetBlock, flow: Flow): string {
  return `<div class="part${look === 'highlight' ? ' set-apart' : ''}">${titleHtml(title, hasPartHeadings)}${body.map((each) => bodyHtml(each, flow)).join('')}</div>`;
}

// Bookmarks are made of headings; a file of many sheets has one for each sheet.
function titleHtml(title: string, isHeading: boolean): string {
  const tag = isHeading ? 'h2' : 'p';
  return `<${tag} class="part-title">${escapeHtml(title)}</${tag}>`;
}

function bodyHtml(body: SheetBody, flow: Flow): string {
  switch (body.kind) {
    case 'text':
      return `<div class="text">${body.text
        .split(/\n\s*\n/)
        .map((paragraph) => `<p class="${body.tone}">${flow(paragraph, 22)}</p>`)
        .join('')}</div>`;
    case 'entries':
      return `<ul class="entries">${body.entries
        .map(
          ({ title, details }) =>
            `<li${title === '' ? ' class="plain"' : ''}>${title === '' ? '' : `<p class="name">${flow(title, 18)}</p>`}${details.map((detail) => `<p class="detail">${flow(detail, 22)}</p>`).join('')}</li>`,
        )
        .join('')}</ul>`;
    case 'table':
      return tableHtml(body, flow);
  }
}

function tableHtml(body: Extract<SheetBody, { kind: 'table' }>, flow: Flow): string {
  const head = body.columns.map((label) => `<th scope="col">${escapeHtml(label)}</th>`);
  const rows = body.rows.map(({ title, detail, cells }) => {
    const more = detail === '' ? '' : `<span class="detail">${flow(detail, 18)}</span>`;
    return `<tr><td><span class="name">${flow(title, 18)}</span>${more}</td>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
  });
  const narrow = body.columns.slice(2).map(() => '<col class="count">');
  return `<table><caption>${escapeHtml(body.caption)}</caption><colgroup><col><col class="time">${narrow.join('')}</colgroup><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
