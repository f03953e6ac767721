import { takesWhiteText } from '../domain/office/colour-contrast.ts';
import type { DocumentModel } from './blocks.ts';
import { cssColour, cssString } from './html-escape.ts';
import { factSheetLooks, factSheetPage } from './html-fact-sheet-style.ts';

/** A font file of one weight for a range of signs. */
export interface EmbeddedFont {
  readonly weight: number;
  /** `data:font/woff2;base64,…` */
  readonly dataUrl: string;
  /** As in CSS: `U+0000-00FF, …` */
  readonly unicodeRange: string;
}

/** The family that all papers are set in. */
const paperFont = 'Source Sans 3 Paper';

/** The five sizes of everything that is printed, in points. */
export const typePt = { small: 9, text: 10.3, strong: 12.4, title: 21, cover: 33 } as const;

/** Writes the style sheet of a paper: its fonts, its pages with their edges, and the office's colour. */
export function styleSheet(model: DocumentModel, fonts: readonly EmbeddedFont[]): string {
  const colour = cssColour(model.letterhead.colour);
  const isDark = takesWhiteText(colour);
  return [
    ...fonts.map(fontFace),
    pageRules(model),
    `:root{--brand:${colour};--brand-text:${isDark ? colour : '#1f2328'};--on-brand:${isDark ? '#fff' : '#1f2328'}}`,
    looks,
    ...(model.sections.some(({ layout }) => layout === 'sheet') ? [factSheetPage(), factSheetLooks] : []),
  ].join('\n');
}

function fontFace(font: EmbeddedFont): string {
  return `@font-face{font-family:"${paperFont}";font-weight:${font.weight};src:url(${font.dataUrl}) format("woff2");unicode-range:${font.unicodeRange}}`;
}

// 25 mm on the left leave room for punched holes.
function pageRules({ furniture }: DocumentModel): string {
  const edge = `font:400 ${typePt.small}pt "${paperFont}",sans-serif;color:#555b63`;
  const header = `${edge};line-height:1.2;vertical-align:bottom;padding-bottom:2mm;margin-bottom:6mm;border-bottom:.5pt solid #c3c8d0`;
  const footer = `${edge};vertical-align:top;padding-top:2mm;margin-top:4mm;border-top:.5pt solid #c3c8d0`;
  return `@page{size:A4;margin:24mm 18mm 20mm 25mm;
@top-left{content:${cssString(furniture.headerLeft)};width:38%;${header}}
@top-right{content:${cssString(furniture.headerRight)};width:62%;text-align:right;${header}}
@bottom-left{content:${cssString(furniture.stand)};width:50%;${footer}}
@bottom-right{content:"Seite " counter(page) " von " counter(pages);width:50%;text-align:right;${footer}}}
@page cover{margin:0;@top-left{content:none}@top-right{content:none}@bottom-left{content:none}@bottom-right{content:none}}`;
}

// The upper edge of a section stays clear: what reaches over a page's edge is put on both pages, and its bookmark doubled.
// Headings keep the blanks at their line ends: without them, bookmarks lose the space between two lines.
const looks = `
*{box-sizing:border-box;margin:0;padding:0}
html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{font:400 ${typePt.text}pt/1.45 "${paperFont}",sans-serif;color:#1f2328;overflow-wrap:anywhere;hyphens:manual;font-variant-numeric:lining-nums}
section+section{break-before:page}
section+section.shares{break-before:auto;break-inside:avoid;margin-top:9mm}
section:not(.cover){padding-top:2mm}
h1,h2,h3{white-space:break-spaces;text-wrap:balance}
p{orphans:3;widows:3}
a{color:inherit;text-decoration:none}

.kicker{font-size:${typePt.text}pt;line-height:1.3;font-weight:600;color:var(--brand-text);margin-bottom:1.5mm}
.page-title{font-size:${typePt.title}pt;line-height:1.15;font-weight:600;letter-spacing:-.2pt;margin-bottom:7mm;padding-bottom:4mm;position:relative}
.page-title::after{content:"";position:absolute;left:0;bottom:0;width:16mm;height:1.1mm;background:var(--brand)}
h2.in-text{font-size:${typePt.strong}pt;line-height:1.25;font-weight:600;color:var(--brand-text);margin:6mm 0 3mm;break-after:avoid}
h3.in-text{font-size:${typePt.strong}pt;line-height:1.3;font-weight:600;color:var(--brand-text);margin:5.5mm 0 1.5mm;break-after:avoid}
.page-title+h2.in-text{margin-top:0}
p{margin-bottom:2.6mm}
p.lead{font-size:${typePt.strong}pt;line-height:1.5;margin-bottom:3.4mm}
p.quiet{font-size:${typePt.text}pt;color:#555b63;margin-top:1.5mm}
ol,ul{padding-left:6mm;margin-bottom:3mm}

.cover{page:cover;height:296.8mm;position:relative;overflow:hidden;display:flex;flex-direction:column}
.masthead{flex:none;min-height:46mm;padding:16mm 20mm 10mm 25mm;display:flex;align-items:center;justify-content:space-between;gap:12mm}
.masthead img{max-height:24mm;max-width:75mm;object-fit:contain;object-position:left}
.masthead .office{font-size:${typePt.strong}pt;line-height:1.3;font-weight:600}
.masthead img+.office{font-size:${typePt.text}pt;font-weight:400;text-align:right;color:#3a4048;max-width:80mm}
.banner{flex:none;min-height:104mm;padding:15mm 20mm 16mm 25mm;background:var(--brand);color:var(--on-brand);display:flex;flex-direction:column}
.banner .label{font-size:${typePt.strong}pt;font-weight:600;display:flex;justify-content:space-between;gap:10mm;margin-bottom:14mm}
.banner .label span+span{font-weight:400}
.banner h1{font-size:${typePt.cover}pt;line-height:1.12;font-weight:600;letter-spacing:-.4pt;margin-top:auto}
.banner h1.long{font-size:${typePt.title}pt}
.banner h1.very-long{font-size:${typePt.title}pt;line-height:1.22}
.banner .subtitle{font-size:${typePt.strong}pt;line-height:1.35;margin:5mm 0 0}
.cover dl{flex:1 1 auto;min-height:0;overflow:hidden;padding:13mm 20mm 4mm 25mm;display:grid;grid-template-columns:1fr 1fr;column-gap:12mm;row-gap:6.5mm;align-content:start}
.cover dt{font-size:${typePt.small}pt;font-weight:600;color:var(--brand-text);margin-bottom:.6mm}
.cover dd{font-size:${typePt.strong}pt;line-height:1.38}
.cover .many dd{font-size:${typePt.text}pt}
.imprint{flex:none;margin:0 20mm 12mm 25mm;padding-top:3.5mm;border-top:.5pt solid #c3c8d0;font-size:${typePt.small}pt;line-height:1.45;color:#555b63;display:flex;justify-content:space-between;gap:10mm}
.imprint span:last-child{flex:none}

.contents{list-style:none;padding:0}
.contents a{display:flex;align-items:baseline;gap:2mm;padding:1.6mm 0;break-inside:avoid}
.contents .first a{font-size:${typePt.strong}pt;font-weight:600;padding-top:2.6mm}
.contents .second a{padding:.7mm 0 .7mm 7mm}
.contents .dots{flex:1 1 8mm;border-bottom:.9pt dotted #9aa1ab}
.contents.dense{display:grid;grid-template-columns:1fr 1fr;grid-auto-flow:column;grid-template-rows:repeat(40,5.6mm);column-gap:9mm}
.contents.dense li{min-width:0}
.contents.dense a{font-size:${typePt.text}pt;font-weight:400;line-height:5.6mm;padding:0}
.contents.dense a span:first-child{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.contents .number{min-width:7mm;text-align:right;font-variant-numeric:tabular-nums}

table{border-collapse:collapse;width:100%;table-layout:fixed;margin-bottom:3mm}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
thead{display:table-header-group}
tr{break-inside:avoid}
th{text-align:left;font-weight:600;vertical-align:bottom}
td{vertical-align:top}
.list th{font-size:${typePt.small}pt;padding:0 3mm 1.6mm 0;border-bottom:1.2pt solid var(--brand-text)}
.list td{font-size:${typePt.text}pt;line-height:1.34;padding:1.25mm 3mm 1.25mm 0;border-bottom:.4pt solid #c3c8d0}
.list td:first-child{font-weight:600}
.list.roomy td{height:9.4mm;font-size:${typePt.small}pt;line-height:1.18;padding:.7mm 2mm;vertical-align:middle;border:.5pt solid #8d949e}
.list.roomy th{padding:0 2mm 1.6mm;border-bottom:0}
.list.roomy td:first-child{font-weight:400;text-align:right;color:#555b63}
.list.roomy td:nth-child(2){font-size:${typePt.text}pt;font-weight:600}

.timetable th{font-size:${typePt.small}pt;font-weight:600;color:#555b63;padding:0 3mm 1.4mm 0;border-bottom:1.2pt solid var(--brand-text)}
.timetable td{padding:2.5mm 3mm 2.6mm 0;border-bottom:.4pt solid #c3c8d0}
.timetable td:first-child,.timetable th:first-child{padding-left:2mm}
.timetable .time{font-variant-numeric:tabular-nums;white-space:nowrap;font-weight:600;font-size:${typePt.text}pt;line-height:1.3}
.timetable .time span{font-weight:400;font-size:${typePt.text}pt;color:#555b63}
.timetable .title{font-size:${typePt.strong}pt;line-height:1.3;font-weight:600;margin:0}
.timetable .who{font-size:${typePt.text}pt;line-height:1.35;margin:.4mm 0 0}
.timetable .about{font-size:${typePt.text}pt;line-height:1.4;color:#3a4048;margin:.8mm 0 0}
.timetable .sites{font-size:${typePt.text}pt;line-height:1.35;margin:.4mm 0 0;font-weight:600;color:var(--brand-text)}
.timetable .theme{display:inline-block;font-size:${typePt.small}pt;line-height:1.25;border:.6pt solid #8d949e;border-radius:1mm;padding:.35mm 1.6mm;margin:1.2mm 0 0}
.timetable .room{font-size:${typePt.text}pt;line-height:1.4;padding-right:0}
.timetable .quiet td{background:#f2f3f5;padding-top:1.5mm;padding-bottom:1.5mm}
.timetable .quiet .time{font-weight:400;font-size:${typePt.text}pt;color:#3a4048}
.timetable .quiet .title{font-weight:400;font-size:${typePt.text}pt;color:#3a4048}
.timetable .quiet .who,.timetable .quiet .about{font-size:${typePt.small}pt}
.parallel{display:grid;grid-template-columns:repeat(2,1fr);gap:2.5mm;margin-top:2.2mm}
.parallel.three{grid-template-columns:repeat(3,1fr)}
.parallel>div{border:.5pt solid #c3c8d0;border-left:1.6pt solid var(--brand-text);padding:1.8mm 2.2mm 2mm}
.parallel .title{font-size:${typePt.text}pt;line-height:1.28}
.parallel .who,.parallel .sites{font-size:${typePt.small}pt}
.parallel .about{font-size:${typePt.small}pt}
.parallel .theme{display:block;border:0;padding:0;margin:.6mm 0 0;font-size:${typePt.small}pt;color:#3a4048}
.parallel .place{font-size:${typePt.small}pt;line-height:1.3;margin:1.2mm 0 0;color:#3a4048}

.facts{display:grid;grid-template-columns:1fr 1fr;column-gap:0;border-top:.5pt solid #c3c8d0;margin-bottom:2mm}
.facts div{display:grid;grid-template-columns:31mm 1fr;column-gap:3mm;padding:1.5mm 0;border-bottom:.5pt solid #c3c8d0;font-size:${typePt.text}pt;line-height:1.35}
.facts div:not(.wide){padding-right:6mm}
.facts div.wide{grid-column:1/-1}
.facts dt{font-weight:600;color:#3a4048}
.highlight{margin:5.5mm 0 2mm;padding:4mm 5mm;border-left:1.6mm solid var(--brand);background:#f2f3f5;break-inside:avoid}
.highlight .label{font-size:${typePt.text}pt;font-weight:600;color:var(--brand-text);margin-bottom:1mm}
.highlight .text{font-size:${typePt.strong}pt;line-height:1.4;margin:0}
figure{margin:4mm 0;break-inside:avoid}
figure img{max-width:100%}
figcaption{font-size:${typePt.small}pt;color:#555b63}

.question{break-inside:avoid;margin-top:5mm}
.question .ask{display:grid;grid-template-columns:9mm 1fr;align-items:baseline}
.question .count{font-size:${typePt.strong}pt;font-weight:600;color:var(--brand-text)}
.question h2{font-size:${typePt.strong}pt;line-height:1.32;font-weight:600}
.question .when{grid-column:2;font-size:${typePt.small}pt;color:#555b63;margin:.6mm 0 0}
.question .lines{margin-left:9mm}
.lines{overflow:hidden;contain:size}
.lines i{display:block;height:9mm;border-bottom:.5pt solid #a3aab4}
.writing .label{font-size:${typePt.text}pt;font-weight:600;color:#555b63;margin:5mm 0 0}
.fills{display:flex;flex-direction:column;min-height:249mm}
.fills>*{flex:none}
.fills>.writing,.fills>.question{flex:1 1 auto;display:flex;flex-direction:column}
.fills .lines{flex:1 0 auto}

.people{list-style:none;padding:0;display:grid;grid-template-columns:1fr 1fr;gap:4mm 8mm;margin-top:6mm}
.people li{break-inside:avoid;border-top:1.2pt solid var(--brand-text);padding-top:2mm;font-size:${typePt.text}pt;line-height:1.45}
.people .name{font-size:${typePt.strong}pt;font-weight:600;margin:0}
.people p{margin:0}
`;
