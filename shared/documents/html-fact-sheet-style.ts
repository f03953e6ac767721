import { sheetMm, sheetType, tileWidth } from './profile/sheet-measures.ts';
import type { TextStyle } from './profile/measure-text.ts';

/** Writes the `@page` rule of fact sheets; the footer is that of all pages. */
export function factSheetPage(): string {
  const { top, right, bottom, left } = sheetMm;
  return `@page sheet{margin:${top}mm ${right}mm ${bottom}mm ${left}mm;@top-left{content:none}@top-right{content:none}@bottom-left{width:80%}@bottom-right{width:20%}}`;
}

// One page each: what is measured here is reckoned in profile/sheet-height.ts.
/** The looks of fact sheets. */
export const factSheetLooks = `
.sheet{page:sheet}
section.sheet{padding-top:0}
.sheet p{margin:0;orphans:1;widows:1}
.sheet ul{list-style:none;padding:0;margin:0}
.sheet .strip{height:${sheetMm.letterhead}mm;display:flex;align-items:center;gap:5mm;padding-bottom:2mm}
.sheet .strip img{max-height:11mm;max-width:48mm;object-fit:contain}
.sheet .strip .office{flex:1;${type(sheetType.office)}}
.sheet .strip .kind{flex:none;${type(sheetType.label)}color:#555b63}
.sheet .band{background:var(--brand);color:var(--on-brand);padding:${sheetMm.bandPadding}mm;display:grid;grid-template-columns:1fr ${sheetMm.badge - 4}mm;column-gap:4mm;align-items:start}
.sheet h1{${type(sheetType.title)}letter-spacing:-.2pt}
.sheet .subtitle{${type(sheetType.subtitle)}margin-top:.8mm}
.sheet .badge{justify-self:end;margin-top:1.4mm;padding:.5mm 2.6mm;border:.6pt solid currentColor;border-radius:3mm;${type(sheetType.label)}}
.sheet dl{display:grid;grid-template-columns:repeat(${sheetMm.factColumns},minmax(0,1fr));column-gap:${sheetMm.factGap}mm;row-gap:${sheetMm.factRow}mm;padding:${sheetMm.aroundFacts}mm 0;border-bottom:.5pt solid #c3c8d0}
.sheet dt{${type(sheetType.label)}color:#555b63}
.sheet dd{${type(sheetType.fact)}}
.sheet .part-title{${type(sheetType.partTitle)}height:${sheetMm.partTitle}mm;color:var(--brand-text);break-after:avoid}
.sheet .figures{margin-top:${sheetMm.partGap}mm}
.sheet .figures ul{display:grid;grid-template-columns:repeat(${sheetMm.tiles},${tileWidth}mm);column-gap:${sheetMm.tileGap}mm;row-gap:2.4mm}
.sheet .figures li{padding-left:${sheetMm.tilePadding - 0.7}mm;border-left:.7mm solid var(--brand)}
.sheet .figures p{${type(sheetType.detail)}}
.sheet .figures .part-title{${type(sheetType.partTitle)}}
.sheet .figures .value{${type(sheetType.figure)}font-variant-numeric:tabular-nums}
.sheet .figures .more{margin-top:.6mm}
.sheet .quiet{color:#555b63}
.sheet .old,.sheet .warning{color:#8a3b00}
.sheet .columns{display:grid;grid-template-columns:${sheetMm.mainWidth}mm ${sheetMm.sideWidth}mm;justify-content:space-between;align-items:start}
.sheet .part{margin-top:${sheetMm.partGap}mm}
.sheet .part>*+*{margin-top:1.2mm}
.sheet .part>.part-title+*{margin-top:0}
.sheet .text p{${type(sheetType.text)}}
.sheet .text p.quiet,.sheet .text p.warning{${type(sheetType.detail)}}
.sheet .text p+p{margin-top:${sheetMm.paragraphGap}mm}
.sheet .entries li+li{margin-top:${sheetMm.entryGap}mm}
.sheet .entries li+li.plain{margin-top:${sheetMm.lineGap}mm}
.sheet .name{display:block;${type(sheetType.entry)}}
.sheet .detail{display:block;${type(sheetType.detail)}color:#3a4048}
.sheet .set-apart{background:#f2f3f5;border-left:1.2mm solid var(--brand);padding:${sheetMm.highlightPadding}mm}
.sheet .set-apart .part-title{height:${sheetType.partTitle.lineMm}mm}
.sheet .set-apart .text p{${type(sheetType.question)}}
.sheet table{margin:0}
.sheet col.time{width:${sheetMm.tableTime}mm}
.sheet col.count{width:${sheetMm.tableCell}mm}
.sheet th{${type(sheetType.label)}color:#555b63;padding-bottom:1.2mm;border-bottom:.5pt solid #c3c8d0}
.sheet td{padding:${sheetMm.tableRow / 2 - 0.1}mm 0;border-bottom:.4pt solid #e0e3e8;${type(sheetType.detail)}}
.sheet td:first-child{padding-right:2mm}
.sheet td:nth-child(n+3),.sheet th:nth-child(n+3){text-align:right;font-variant-numeric:tabular-nums}
`;

function type({ pt, lineMm, weight }: TextStyle): string {
  return `font-size:${pt}pt;line-height:${lineMm}mm;font-weight:${weight};`;
}
