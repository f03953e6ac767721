import { formatDay, formatNumber } from '../../i18n/format.ts';
import type { SiteFigure } from '../../domain/profiles/site-facts.ts';
import { isSmallFigure } from '../../domain/statistics/published-indicators.ts';
import { hiddenMark, smallCountThreshold } from '../../domain/statistics/small-counts.ts';
import { filledFacts, type Fact, type FactSheetBlock, type SheetFigure } from '../blocks.ts';
import { factValues } from './fact-values.ts';
import { fitLines, type TextStyle } from './measure-text.ts';
import type { ProfileSource } from './profile-source.ts';
import { factWidth, sheetMm, sheetType, tileWidth } from './sheet-measures.ts';

/** Writes everything of a Steckbrief above its two columns, with so many figures at most. */
export function sheetHead(
  source: ProfileSource,
  mostFigures: number,
): Pick<FactSheetBlock, 'title' | 'subtitle' | 'badge' | 'facts' | 'figures'> {
  const { facts, enums } = source;
  const { site, status } = facts;
  const widthMm = sheetMm.width - 2 * sheetMm.bandPadding - sheetMm.badge;
  const official = site.officialName === site.shortName ? '' : site.officialName;
  return {
    title: fitLines(site.shortName, sheetType.title, { widthMm, lines: 2 }),
    subtitle: fitLines(official, sheetType.subtitle, { widthMm, lines: 2 }),
    badge: status === null ? '' : enums.siteStatus[status],
    facts: headFacts(source),
    figures: figures(source, mostFigures),
  };
}

function headFacts(source: ProfileSource): Fact[] {
  const { facts, texts, asOf, enums, database } = source;
  const { site, lead } = facts;
  const labels = texts.facts;
  const values = factValues(database, site, { asOf, enums });
  const line = (text: string): string => fitted(text, sheetType.fact, { widthMm: factWidth, lines: 2 });
  return filledFacts([
    { label: labels.siteType, values: [line(joined(', ', values.siteType, site.legalForm))] },
    { label: labels.district, values: [line(joined(' · ', values.district, values.federalState, values.region))] },
    { label: labels.joined, values: [line(texts.waveAndDay(values.wave, values.joined))] },
    { label: labels.lead, values: [line(lead?.name ?? '')] },
    { label: labels.involvement, values: [line(values.involvement)] },
    { label: labels.fields, values: [fitted(values.fields, sheetType.fact, { widthMm: factWidth, lines: 3 })] },
    { label: labels.place, values: [line(values.street), line(values.place)] },
    { label: labels.reach, values: [line(site.phone), address(site.email)] },
    { label: labels.website, values: [address(values.website)] },
  ]);
}

function figures({ facts, texts, enums, database }: ProfileSource, most: number): FactSheetBlock['figures'] {
  const all = facts.figures;
  const shown = all.slice(0, most);
  const left = all.length - shown.length;
  return {
    title: texts.figures.title,
    tiles: shown.map((figure) => tile(figure, { texts, enums, database })),
    more: left === 0 ? '' : texts.more(left),
  };
}

function tile(
  { indicator, referenceDate, isOld }: SiteFigure,
  { texts, enums, database }: Pick<ProfileSource, 'texts' | 'enums' | 'database'>,
): SheetFigure {
  const { value, indicatorUnit, unitLabel, from, until, source, name } = indicator;
  const unit = indicatorUnit === 'OTHER' ? unitLabel : enums.indicatorUnit[indicatorUnit];
  const words = texts.figures;
  const period = from !== null && until !== null ? words.period(formatDay(from), formatDay(until)) : '';
  const asOf = referenceDate === null ? words.noDate : words.asOf(formatDay(referenceDate));
  const widthMm = tileWidth - sheetMm.tilePadding;
  const isHidden = isSmallFigure(indicator, smallCountThreshold(database.office));
  const number = isHidden
    ? hiddenMark
    : indicatorUnit === 'PERCENT'
      ? `${formatNumber(value)}\u00a0%`
      : formatNumber(value);
  const isSaid = indicatorUnit === 'PERCENT' || unit === '' || name.toLowerCase().includes(unit.toLowerCase());
  return {
    value: fitLines(number, sheetType.figure, { widthMm, lines: 1 }),
    label: fitLines(isSaid ? name : words.ofUnit(name, unit), sheetType.detail, { widthMm, lines: 2 }),
    note: [
      joined(', ', asOf, isOld ? words.old : ''),
      ...(period === '' ? [] : [period]),
      ...(source.trim() === '' ? [] : [source.trim()]),
    ]
      .map((line) => fitLines(line, sheetType.detail, { widthMm, lines: 2 }))
      .join('\n'),
    isOld,
  };
}

function joined(sign: string, ...texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== '').join(sign);
}

function fitted(text: string, style: TextStyle, room: { readonly widthMm: number; readonly lines: number }): string {
  return fitLines(text.trim(), style, room);
}

// An address is never cut: it would lead nowhere. It is left out where it is longer than any real one.
function address(text: string): string {
  return text.length > longestAddress ? '' : text.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

const longestAddress = 90;
