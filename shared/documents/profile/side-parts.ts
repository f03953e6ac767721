import { fullName } from '../../domain/organisations/names.ts';
import { lastMeetingOn, seatBody, seatsInOrder, seatsOn, steeringGaps } from '../../domain/steering/queries.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { SteeringGroup } from '../../model/steering-group.ts';
import type { SheetBody, SheetPart } from '../blocks.ts';
import type { SheetLimits } from './limits.ts';
import { fitLines } from './measure-text.ts';
import { moreOf } from './more-of.ts';
import type { ProfileSource } from './profile-source.ts';
import { sheetMm, sheetType } from './sheet-measures.ts';

/** Writes the narrow column of a Steckbrief: people, agreements, steering body, process, meetings. */
export function sideParts(source: ProfileSource, limits: SheetLimits): SheetPart[] {
  return [
    contactsPart(source, limits),
    agreementsPart(source, limits),
    steeringPart(source, limits),
    processPart(source, limits),
    meetingsPart(source, limits),
  ].flatMap((part) => (part === null ? [] : [{ ...part, look: 'plain' as const }]));
}

type Part = Omit<SheetPart, 'look'> | null;

function contactsPart({ facts, texts }: ProfileSource, limits: SheetLimits): Part {
  const { contacts } = facts;
  if (contacts.length === 0) return { title: texts.contacts, body: [quiet(texts.noContacts)] };
  const entries = contacts.slice(0, limits.contacts).map(({ contact, role }) => ({
    title: name(fullName(contact)),
    details: details(role.jobFunction || role.department, contact.phone || contact.mobile, contact.email),
  }));
  return {
    title: texts.contacts,
    body: [{ kind: 'entries', entries }, ...moreOf(texts, contacts.length - entries.length)],
  };
}

function agreementsPart(source: ProfileSource, limits: SheetLimits): Part {
  const { facts, texts, enums } = source;
  const { agreements, doubtfulAgreements: doubtful } = facts;
  const { title, none } = texts.agreements;
  const all = [...agreements.map((agreement) => ({ agreement, state: null })), ...doubtful];
  const entries = all.slice(0, limits.agreements).map(({ agreement, state }) => ({
    title: name(enums.agreementType[agreement.agreementType]),
    details: details(termText(source, agreement), doubt(source, agreement, state), agreement.fundingPhase),
  }));
  // Where an end is not known the agreement may well be in force.
  const isNone = agreements.length === 0 && doubtful.every(({ state }) => state === 'unsigned');
  return {
    title,
    body: [
      ...(isNone ? [warning(none)] : []),
      ...(entries.length === 0 ? [] : [{ kind: 'entries' as const, entries }]),
      ...moreOf(texts, all.length - entries.length),
    ],
  };
}

function doubt({ texts }: ProfileSource, { termStart }: Agreement, state: 'unsigned' | 'unknown' | null): string {
  const { unsigned, termUnknown, endUnknown } = texts.agreements;
  if (state === null) return '';
  if (state === 'unsigned') return unsigned;
  return termStart === null ? termUnknown : endUnknown;
}

function termText({ texts }: ProfileSource, { termStart, termEnd, isOpenEnded }: Agreement): string {
  const words = texts.agreements;
  const from = termStart === null ? '' : formatDay(termStart);
  if (isOpenEnded) return [from === '' ? '' : words.since(from), words.openEnded].filter(Boolean).join(', ');
  if (termEnd === null) return from === '' ? '' : words.since(from);
  return from === '' ? words.until(formatDay(termEnd)) : words.term(from, formatDay(termEnd));
}

function steeringPart(source: ProfileSource, limits: SheetLimits): Part {
  const { facts, texts, asOf } = source;
  const words = texts.steering;
  const { steering } = facts;
  if (steering === null) return { title: words.title, body: [warning(words.none)] };
  const members = membersOf(source, steering);
  const shown = members.slice(0, limits.members);
  const last = lastMeetingOn(steering, asOf);
  const list = fitLines(shown.join(' · '), sheetType.text, {
    widthMm: sheetMm.sideWidth,
    lines: 2 * limits.members + 1,
  });
  return {
    title: words.title,
    body: [
      ...(shown.length === 0 ? [] : [normal(list)]),
      ...moreOf(texts, members.length - shown.length),
      quiet(last === null ? words.noMeeting : words.lastMeeting(formatDay(last.heldOn))),
      ...steeringGaps(steering, asOf).map((gap) => warning(words.gaps[gap])),
    ],
  };
}

// By organisation where one is known, by party where not; nobody is named.
function membersOf({ database, enums, texts, asOf }: ProfileSource, group: SteeringGroup): string[] {
  const seats = new Map<string, number>();
  for (const seat of seatsInOrder(database, seatsOn(group, asOf))) {
    const name = seatBody(database, { group, seat, on: asOf }) ?? enums.steeringParty[seat.party];
    seats.set(name, (seats.get(name) ?? 0) + 1);
  }
  return [...seats].map(([name, count]) => texts.steering.seats(name, count));
}

function processPart({ facts, texts, enums }: ProfileSource, limits: SheetLimits): Part {
  const { phase, criteria } = facts;
  if (phase === null && criteria.length === 0) return null;
  const stages = criteria
    .slice(0, limits.criteria)
    .map(({ criterion, stage }) => texts.process.stage(enums.goodPracticeCriterion[criterion], stage));
  return {
    title: texts.process.title,
    body: [
      ...(phase === null ? [] : [normal(texts.process.phase(enums.processPhase[phase]))]),
      ...(stages.length === 0 ? [] : [quiet(texts.process.stages(stages.join(' · ')))]),
      ...moreOf(texts, criteria.length - stages.length),
    ],
  };
}

function meetingsPart({ facts, texts }: ProfileSource, limits: SheetLimits): Part {
  const { participations } = facts;
  const words = texts.meetings;
  if (participations.length === 0) return { title: words.title, body: [quiet(words.none)] };
  const entries = participations.slice(0, limits.meetings).map(({ title, date, attended }) => ({
    title: '',
    details: details(words.attended(formatDay(date), title, attended)),
  }));
  return {
    title: words.title,
    body: [{ kind: 'entries', entries }, ...moreOf(texts, participations.length - entries.length)],
  };
}

function name(text: string): string {
  return fitLines(text, sheetType.entry, { widthMm: sheetMm.sideWidth, lines: 2 });
}

// An address is never cut: it would lead nowhere. It is left out where it is longer than any real one.
function details(...lines: readonly string[]): string[] {
  return lines
    .filter((line) => line.trim() !== '')
    .filter((line) => !line.includes('@') || line.length <= longestAddress)
    .map((line) =>
      line.includes('@') ? line : fitLines(line, sheetType.detail, { widthMm: sheetMm.sideWidth, lines: 2 }),
    );
}

const longestAddress = 120;

function normal(text: string): SheetBody {
  return { kind: 'text', tone: 'normal', text };
}

function quiet(text: string): SheetBody {
  return { kind: 'text', tone: 'quiet', text };
}

function warning(text: string): SheetBody {
  return { kind: 'text', tone: 'warning', text };
}
