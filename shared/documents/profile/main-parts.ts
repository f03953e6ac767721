import { hiddenMark, isSmallCount, smallCountThreshold } from '../../domain/statistics/small-counts.ts';
import { isKnownOn, offerStatusOn } from '../../domain/offers/queries.ts';
import { formatDay, formatNumber } from '../../i18n/format.ts';
import { yearOf, type Day } from '../../kernel/dates.ts';
import type { Offer } from '../../model/offer.ts';
import type { SheetBody, SheetPart } from '../blocks.ts';
import type { SheetLimits } from './limits.ts';
import { fitLines, shortened } from './measure-text.ts';
import type { ProfileSource } from './profile-source.ts';
import { moreOf } from './more-of.ts';
import { sheetMm, sheetType } from './sheet-measures.ts';

/** Writes the wide column of a Steckbrief: what the site says of itself, its offers, what comes next. */
export function mainParts(source: ProfileSource, limits: SheetLimits): SheetPart[] {
  const { texts, facts } = source;
  const { profileText, strengths, currentQuestion } = facts.site;
  const isSilent = [profileText, strengths, currentQuestion].every((text) => text.trim() === '');
  return [
    ...(isSilent ? [plain(texts.about, [{ kind: 'text', tone: 'quiet', text: texts.noText }])] : []),
    ...textPart(texts.about, profileText, limits.letters),
    ...textPart(texts.strengths, strengths, Math.round(limits.letters * 0.7)),
    ...offersPart(source, limits),
    ...nextPart(source, limits),
    ...textPart(texts.question, currentQuestion, Math.round(limits.letters * 0.4)).map((part) => ({
      ...part,
      look: 'highlight' as const,
    })),
  ];
}

function textPart(title: string, text: string, letters: number): SheetPart[] {
  const short = shortened(text.trim().replace(/\n\s*\n/g, '\n\n'), letters);
  // A list of short lines takes the room of a long text.
  const lines = Math.max(2, Math.ceil(letters / lettersPerLine));
  const told = fitLines(short, sheetType.text, { widthMm: sheetMm.mainWidth, lines });
  return told === '' ? [] : [plain(title, [{ kind: 'text', tone: 'normal', text: told }])];
}

const lettersPerLine = 50;

function offersPart(source: ProfileSource, limits: SheetLimits): SheetPart[] {
  const { offers } = source.facts;
  const { texts, asOf, database } = source;
  if (offers.length === 0) return [];
  const shown = offers.slice(0, limits.offers);
  const rows = shown.map((offer) => offerRow(source, offer));
  const threshold = smallCountThreshold(database.office);
  const isHidden = rows.some(({ cells }) => cells.includes(hiddenMark));
  const isUnknown = rows.some(({ cells }) => cells.includes(unknownMark));
  const note = isHidden ? texts.offers.hidden(threshold) : isUnknown ? texts.offers.unknown : '';
  const year = yearOf(asOf);
  return [
    plain(texts.offers.title(year - 1, year), [
      { kind: 'table', caption: texts.offers.caption, columns: texts.offers.columns, rows },
      ...moreOf(texts, offers.length - shown.length),
      ...(note === '' ? [] : [quiet(note)]),
    ]),
  ];
}

function offerRow({ enums, database, texts, asOf }: ProfileSource, offer: Offer) {
  const { siteIds, title, offerType, providerId, provider, startsOn, endsOn } = offer;
  const by = (providerId === null ? undefined : database.organisations[providerId]?.name) ?? provider;
  const width = sheetMm.mainWidth - sheetMm.tableTime - 3 * sheetMm.tableCell - 2;
  const status = offerStatusOn(offer, asOf);
  const isKnown = isKnownOn(offer, asOf);
  const isRunningOn = status === 'RUNNING' && startsOn !== null && endsOn === null;
  const detail = [
    siteIds.length === 0 ? texts.offers.forAll : '',
    enums.offerType[offerType],
    status === 'HELD' ? '' : enums.offerStatus[status],
    by,
  ]
    .filter((each) => each.trim() !== '')
    .join(' · ');
  const hide = (count: number | null): string =>
    countText(isKnown ? count : null, smallCountThreshold(database.office));
  return {
    title: fitLines(title, sheetType.entry, { widthMm: width, lines: 2 }),
    detail: fitLines(detail, sheetType.detail, { widthMm: width, lines: 1 }),
    cells: [
      isRunningOn
        ? texts.offers.since(monthsText(startsOn, null))
        : monthsText(startsOn, endsOn) || texts.offers.undated,
      offer.placesOffered === null ? unknownMark : formatNumber(offer.placesOffered),
      hide(offer.enrolments),
      hide(offer.participations),
    ],
  };
}

const unknownMark = '–';

// Nothing on the page adds these counts up, so each is judged alone.
function countText(count: number | null, threshold: number): string {
  if (count === null) return unknownMark;
  return isSmallCount(count, threshold) ? hiddenMark : formatNumber(count);
}

function monthsText(from: Day | null, until: Day | null): string {
  const month = (day: Day): string => `${day.slice(5, 7)}/${day.slice(0, 4)}`;
  const first = from ?? until;
  if (first === null) return '';
  const last = until ?? first;
  if (month(first) === month(last)) return month(first);
  if (yearOf(first) === yearOf(last)) return `${first.slice(5, 7)}–${month(last)}`;
  return `${month(first)}–${last.slice(5, 7)}/${last.slice(2, 4)}`;
}

function nextPart(source: ProfileSource, limits: SheetLimits): SheetPart[] {
  const { facts, texts } = source;
  const lines = [
    ...facts.milestones.map(({ title, dueOn }) =>
      dueOn === null ? title : (dueOn < facts.asOf ? texts.next.overdue : texts.next.due)(title, formatDay(dueOn)),
    ),
    ...facts.needs.map(({ title }) => title),
  ];
  if (lines.length === 0) return [];
  const room = { widthMm: sheetMm.mainWidth, lines: 2 };
  const shown = lines
    .slice(0, limits.next)
    .map((line) => ({ title: '', details: [fitLines(line, sheetType.detail, room)] }));
  return [
    plain(texts.next.title, [{ kind: 'entries', entries: shown }, ...moreOf(texts, lines.length - shown.length)]),
  ];
}

function quiet(text: string): SheetBody {
  return { kind: 'text', tone: 'quiet', text };
}

function plain(title: string, body: readonly SheetBody[]): SheetPart {
  return { title, look: 'plain', body };
}
