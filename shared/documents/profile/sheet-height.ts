import type { FactSheetBlock, SheetBody, SheetPart } from '../blocks.ts';
import { countLines, type TextStyle } from './measure-text.ts';
import { factWidth, sheetMm, sheetType, tileWidth } from './sheet-measures.ts';

/** Reckons how high the head of a fact sheet is: everything above its two columns, in millimetres. */
export function headHeight(sheet: Pick<FactSheetBlock, 'title' | 'subtitle' | 'facts' | 'figures'>): number {
  const bandWidth = sheetMm.width - 2 * sheetMm.bandPadding - sheetMm.badge;
  const band =
    2 * sheetMm.bandPadding +
    height(sheet.title, sheetType.title, bandWidth) +
    (sheet.subtitle === '' ? 0 : height(sheet.subtitle, sheetType.subtitle, bandWidth) + 0.8);
  return sheetMm.letterhead + band + factsHeight(sheet.facts) + figuresHeight(sheet.figures);
}

/** Reckons how high a column of parts is, in millimetres. */
export function columnHeight(parts: readonly SheetPart[], widthMm: number): number {
  return parts.reduce((sum, part) => sum + sheetMm.partGap + partHeight(part, widthMm), 0);
}

function factsHeight(facts: FactSheetBlock['facts']): number {
  const { factColumns, factRow, aroundFacts } = sheetMm;
  let sum = 2 * aroundFacts - factRow;
  for (let first = 0; first < facts.length; first += factColumns) {
    const row = facts.slice(first, first + factColumns);
    const tallest = row.map(({ values }) => height(values.join('\n'), sheetType.fact, factWidth));
    sum += sheetType.label.lineMm + Math.max(...tallest) + factRow;
  }
  return sum;
}

function figuresHeight({ tiles, more }: FactSheetBlock['figures']): number {
  if (tiles.length === 0) return 0;
  let sum = sheetMm.partGap + sheetMm.partTitle + (more === '' ? 0 : sheetType.detail.lineMm + 0.6);
  const width = tileWidth - sheetMm.tilePadding;
  for (let first = 0; first < tiles.length; first += sheetMm.tiles) {
    const row = tiles.slice(first, first + sheetMm.tiles);
    const tallest = row.map(
      ({ label, note }) => height(label, sheetType.detail, width) + height(note, sheetType.detail, width),
    );
    sum += sheetType.figure.lineMm + Math.max(...tallest) + (first === 0 ? 0 : 2.4);
  }
  return sum;
}

function partHeight({ look, body }: SheetPart, widthMm: number): number {
  const isSetApart = look === 'highlight';
  const width = isSetApart ? widthMm - 2 * sheetMm.highlightPadding - 1.2 : widthMm;
  const around = isSetApart ? 2 * sheetMm.highlightPadding + sheetType.partTitle.lineMm : sheetMm.partTitle;
  const style = isSetApart ? sheetType.question : sheetType.text;
  return around + body.reduce((sum, each, index) => sum + bodyHeight(each, style, width) + (index === 0 ? 0 : 1.2), 0);
}

function bodyHeight(body: SheetBody, style: TextStyle, widthMm: number): number {
  switch (body.kind) {
    case 'text':
      return body.text
        .split(/\n\s*\n/)
        .reduce(
          (sum, paragraph, index) =>
            sum + height(paragraph, textStyle(body.tone, style), widthMm) + (index === 0 ? 0 : sheetMm.paragraphGap),
          0,
        );
    case 'entries':
      return body.entries.reduce(
        (sum, entry, index) => sum + (index === 0 ? 0 : gapAbove(entry)) + entryHeight(entry, widthMm),
        0,
      );
    case 'table': {
      const cells = sheetMm.tableTime + (body.columns.length - 2) * sheetMm.tableCell;
      const width = widthMm - cells - 2;
      return body.rows.reduce(
        (sum, { title, detail }) =>
          sum +
          sheetMm.tableRow +
          height(title, sheetType.entry, width) +
          (detail === '' ? 0 : height(detail, sheetType.detail, width)),
        sheetType.label.lineMm + 1.4,
      );
    }
  }
}

type Entry = Extract<SheetBody, { kind: 'entries' }>['entries'][number];

function gapAbove({ title }: Entry): number {
  return title === '' ? sheetMm.lineGap : sheetMm.entryGap;
}

function entryHeight({ title, details }: Entry, widthMm: number): number {
  const name = title === '' ? 0 : height(title, sheetType.entry, widthMm);
  return details.reduce((lines, detail) => lines + height(detail, sheetType.detail, widthMm), name);
}

function textStyle(tone: 'normal' | 'quiet' | 'warning', style: TextStyle): TextStyle {
  return tone === 'normal' ? style : sheetType.detail;
}

function height(text: string, style: TextStyle, widthMm: number): number {
  return countLines(text, style, widthMm) * style.lineMm;
}
