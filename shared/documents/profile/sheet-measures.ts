import type { TextStyle } from './measure-text.ts';

/** The measures of a fact sheet in millimetres: its style sheet and the reckoning of its height read the same ones. */
export const sheetMm = {
  top: 10,
  right: 15,
  bottom: 17,
  left: 20,
  /** What a page holds; two millimetres are kept free. */
  height: 267,
  width: 175,
  letterhead: 13,
  bandPadding: 3.6,
  badge: 40,
  factColumns: 3,
  factGap: 7,
  factRow: 1.8,
  aroundFacts: 2.8,
  mainWidth: 107,
  sideWidth: 61,
  partGap: 3.6,
  partTitle: 5.2,
  highlightPadding: 2.8,
  entryGap: 1.2,
  lineGap: 0.5,
  paragraphGap: 1.3,
  tiles: 4,
  tileGap: 5,
  tilePadding: 2.2,
  tableRow: 1.3,
  tableCell: 11.5,
  tableTime: 19.5,
} as const;

/** The type of a fact sheet. */
export const sheetType = {
  title: { pt: 19, lineMm: 8, weight: 600 },
  subtitle: { pt: 10, lineMm: 4.7, weight: 400 },
  office: { pt: 9.6, lineMm: 4.3, weight: 600 },
  label: { pt: 8, lineMm: 3.3, weight: 600 },
  fact: { pt: 9, lineMm: 3.9, weight: 400 },
  partTitle: { pt: 9.6, lineMm: 4.3, weight: 600 },
  text: { pt: 9, lineMm: 4.1, weight: 400 },
  entry: { pt: 9, lineMm: 3.9, weight: 600 },
  detail: { pt: 8.2, lineMm: 3.55, weight: 400 },
  figure: { pt: 14.5, lineMm: 6.1, weight: 600 },
  question: { pt: 9.8, lineMm: 4.5, weight: 400 },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** The width of one tile of the figures. */
export const tileWidth = (sheetMm.width - (sheetMm.tiles - 1) * sheetMm.tileGap) / sheetMm.tiles;

/** The width of one fact of the head. */
export const factWidth = (sheetMm.width - (sheetMm.factColumns - 1) * sheetMm.factGap) / sheetMm.factColumns;
