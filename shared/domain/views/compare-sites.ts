import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatDay, formatNumber } from '../../i18n/format.ts';
import type { Day } from '../../kernel/dates.ts';
import type { SiteId } from '../../kernel/ids.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Database } from '../../model/database.ts';
import { fullName } from '../organisations/names.ts';
import { siteFacts, type SiteFacts } from '../profiles/site-facts.ts';
import { siteRows, type SiteRow } from '../sites/site-rows.ts';
import { holderOf, seatsInOrder, seatsOn } from '../steering/queries.ts';
import { siteListColumns } from './site-list.ts';

/** One thing two sites are compared by. */
export interface ComparedFact {
  readonly id: string;
  readonly label: string;
  /** What is said of each site, line by line; none: nothing is known. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly isDifferent: boolean;
}

/** Facts that belong together. */
export interface ComparedSection {
  readonly id: keyof Catalogue['views']['compare']['sections'];
  readonly facts: readonly ComparedFact[];
}

/** Two sites, and how they are asked about. */
export interface SitePair {
  readonly left: SiteId;
  readonly right: SiteId;
  readonly asOf: Day;
  /** A day before it knows only what was known by then; not given: the day asked about. */
  readonly today?: Day;
  readonly text: Catalogue;
}

/** Sets all facts of two sites side by side, as they stand on a day; null when one of them is missing. */
export function compareSites(
  database: Database,
  { left, right, asOf, today = asOf, text }: SitePair,
): ComparedSection[] | null {
  const rows = siteRows(database, asOf, { knownOnly: asOf < today });
  const worldOf = (id: SiteId): World | null => {
    const row = rows.find((each) => each.id === id);
    return row ? { row, facts: siteFacts(database, row.site, asOf), database, asOf, text } : null;
  };
  const [one, other] = [worldOf(left), worldOf(right)];
  if (!one || !other) return null;
  return factsOf(text).map(([id, facts]) => ({
    id,
    facts: facts.map(({ id: fact, label, lines }) => {
      const [a, b] = [filled(lines(one)), filled(lines(other))];
      return { id: fact, label, left: a, right: b, isDifferent: !saysTheSame(a, b) };
    }),
  }));
}

interface World {
  readonly row: SiteRow;
  readonly facts: SiteFacts;
  readonly database: Database;
  readonly asOf: Day;
  readonly text: Catalogue;
}

interface Fact {
  readonly id: string;
  readonly label: string;
  readonly lines: (world: World) => readonly string[];
}

type FactsOfSection = readonly [ComparedSection['id'], readonly Fact[]];

function factsOf(text: Catalogue): readonly FactsOfSection[] {
  const { fields } = text.sites;
  const { facts: words } = text.views.compare;
  const columns = siteListColumns(text);
  const listed = (...ids: string[]): Fact[] =>
    columns
      .filter(({ id }) => ids.includes(id))
      .map(({ id, header, text: say }) => ({ id, label: header, lines: ({ row }) => [say(row)] }));
  const own = (field: 'legalForm' | 'website' | 'profileText' | 'strengths' | 'currentQuestion'): Fact => ({
    id: field,
    label: fields[field],
    lines: ({ row }) => row.site[field].split('\n'),
  });
  return [
    [
      'master',
      [
        ...listed('siteType', 'district', 'officialName', 'region', 'city', 'phone', 'email'),
        own('website'),
        own('legalForm'),
        ...listed('entryWave', 'joinedOn', 'responsible'),
      ],
    ],
    [
      'dated',
      [
        ...listed('status', 'lead', 'involvement'),
        { id: 'phase', label: words.phase, lines: ({ facts }) => named(facts.phase, text.enums.processPhase) },
        ...listed('lastParticipation'),
        {
          id: 'participations',
          label: words.participations,
          lines: ({ facts }) => [number(facts.participations, text)],
        },
      ],
    ],
    [
      'agreements',
      [
        { id: 'inForce', label: words.inForce, lines: ({ facts }) => facts.agreements.map((each) => term(each, text)) },
        ...listed('agreementUntil'),
      ],
    ],
    [
      'people',
      [
        {
          id: 'contacts',
          label: words.contacts,
          lines: ({ facts }) => facts.contacts.map(({ contact, role }) => joined(fullName(contact), role.jobFunction)),
        },
        { id: 'steering', label: text.words.steeringGroup.one, lines: steeringLines },
      ],
    ],
    [
      'work',
      [
        {
          id: 'fields',
          label: text.sites.sections.fields,
          lines: ({ row }) => row.site.fieldsOfAction.map((field) => text.enums.fieldOfAction[field]),
        },
        { id: 'offers', label: words.offers, lines: ({ facts }) => facts.offers.map(({ title }) => title) },
        { id: 'figures', label: words.figures, lines: ({ facts }) => facts.figures.map((each) => figure(each, text)) },
        { id: 'needs', label: words.needs, lines: ({ facts }) => facts.needs.map(({ title }) => title) },
        { id: 'milestones', label: words.milestones, lines: ({ facts }) => facts.milestones.map(({ title }) => title) },
        {
          id: 'criteria',
          label: words.criteria,
          lines: ({ facts }) =>
            facts.criteria.map(({ criterion, stage }) =>
              words.stage(text.enums.goodPracticeCriterion[criterion], stage),
            ),
        },
      ],
    ],
    ['profile', [own('profileText'), own('strengths'), own('currentQuestion')]],
  ];
}

function steeringLines({ facts, database, asOf }: World): string[] {
  if (!facts.steering) return [];
  const seats = seatsInOrder(database, seatsOn(facts.steering, asOf));
  return [
    facts.steering.name,
    ...seats.map((seat) => {
      const { contact, organisation } = holderOf(database, seat);
      return joined(contact ? fullName(contact) : (organisation?.name ?? ''), seat.role);
    }),
  ];
}

function term(agreement: Agreement, text: Catalogue): string {
  const { compare } = text.views;
  const write = (day: Day | null): string => (day === null ? compare.unknownDay : formatDay(day, text.language));
  const kind = text.enums.agreementType[agreement.agreementType];
  const end = agreement.isOpenEnded ? text.sites.openEnded : write(agreement.termEnd);
  return compare.term(kind, write(agreement.termStart), end);
}

function figure({ indicator, referenceDate }: SiteFacts['figures'][number], text: Catalogue): string {
  const unit =
    indicator.indicatorUnit === 'OTHER' ? indicator.unitLabel : text.enums.indicatorUnit[indicator.indicatorUnit];
  const value = joinedBy(' ', formatNumber(indicator.value, text.language), unit);
  return text.views.compare.figure(indicator.name, value, referenceDate);
}

function number(list: readonly unknown[], text: Catalogue): string {
  return formatNumber(list.length, text.language);
}

function named<Code extends string>(code: Code | null, labels: Readonly<Record<Code, string>>): string[] {
  return code === null ? [] : [labels[code]];
}

function joined(...parts: readonly string[]): string {
  return joinedBy(', ', ...parts);
}

function joinedBy(separator: string, ...parts: readonly string[]): string {
  return parts.filter(Boolean).join(separator);
}

function filled(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter(Boolean);
}

// The order in which things are listed says nothing about the sites.
function saysTheSame(left: readonly string[], right: readonly string[]): boolean {
  return [...left].sort().join('\n') === [...right].sort().join('\n');
}
