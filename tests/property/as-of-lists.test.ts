import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listItems } from '../../electron/cli/lists/list-items.ts';
import { blankDatabase } from '../../shared/domain/office/blank-office.ts';
import { plainArrangement } from '../../shared/domain/views/arrangement.ts';
import { compareSites } from '../../shared/domain/views/compare-sites.ts';
import { listings, type ListDay } from '../../shared/domain/views/listings.ts';
import { buildSiteProfile } from '../../shared/documents/build-site-profile.ts';
import { buildList } from '../../shared/documents/lists/build-list.ts';
import { listSource, type ListTable } from '../../shared/documents/lists/list-table.ts';
import { shownList } from '../../shared/documents/lists/shown-list.ts';
import { profileSetting } from '../../shared/documents/profile/profile-source.ts';
import { createCatalogue } from '../../shared/i18n/catalogue.ts';
import { required } from '../../shared/kernel/assert.ts';
import { addDays, day, type Day } from '../../shared/kernel/dates.ts';
import type {
  AgreementId,
  ContactId,
  MeetingId,
  OrganisationId,
  RegistrationId,
  SiteId,
} from '../../shared/kernel/ids.ts';
import type { Agreement } from '../../shared/model/agreement.ts';
import { blankAgreement, blankContact, blankMeeting, blankOrganisation } from '../../shared/model/blank.ts';
import { blankRegistration, blankRole, blankSite } from '../../shared/model/blank.ts';
import type { Database } from '../../shared/model/database.ts';

// Every dated cell of every way out, against a reading of the records that knows nothing of the program's own queries.

const site = 'a' as SiteId;
const other = 'b' as SiteId;
const first = day('2020-01-01');
const today = addDays(first, 1500);
const offset = fc.integer({ min: 0, max: 2000 });
const maybeDay = fc.option(offset.map((days) => addDays(first, days)));
const anyListDay: fc.Arbitrary<ListDay> = fc.oneof(
  fc.integer({ min: -1, max: 1500 }).map((days) => ({ asOf: addDays(first, days), today })),
  fc.constant({ asOf: today, today }),
);

const agreement = fc.record({
  start: maybeDay,
  length: fc.option(fc.nat(700), { freq: 2 }),
  signed: maybeDay,
  isOpenEnded: fc.nat(5).map((number) => number === 0),
});
const entryDays = fc.uniqueArray(offset, { maxLength: 4 }).map((days) => [...days].sort((a, b) => a - b));
const histories = fc.record({
  agreements: fc.array(agreement, { maxLength: 3 }),
  statuses: entryDays,
  role: fc.record({ from: maybeDay, until: maybeDay }),
  meetings: fc.array(offset, { maxLength: 3 }),
});
type Given = typeof histories extends fc.Arbitrary<infer Value> ? Value : never;

const statuses = ['PREPARING', 'ACTIVE', 'PAUSED', 'ENDED'] as const;
const labels = { PREPARING: 'in Vorbereitung', ACTIVE: 'aktiv', PAUSED: 'ruhend', ENDED: 'abgeschlossen' } as const;

function databaseOf(given: Given): Database {
  const agreements = given.agreements.map(({ start, length, signed, isOpenEnded }, index): Agreement => ({
    ...blankAgreement(site),
    id: `v${String(index)}` as AgreementId,
    termStart: start,
    termEnd: isOpenEnded || length === null ? null : addDays(start ?? first, length),
    isOpenEnded,
    signedOn: signed,
  }));
  const { from, until } = given.role;
  const role = { from, until: from !== null && until !== null && until < from ? from : until };
  const insurer = { ...blankOrganisation('AOK'), id: 'o' as OrganisationId };
  return {
    ...blankDatabase('Büro'),
    organisations: { o: insurer },
    sites: {
      a: {
        ...blankSite('A'),
        id: site,
        statusHistory: given.statuses.map((days, index) => ({
          from: addDays(first, days),
          status: statuses[index] ?? 'ENDED',
          mergedInto: null,
          note: '',
        })),
        leadHistory: [{ organisationId: insurer.id, ...role }],
      },
      b: { ...blankSite('B'), id: other },
    },
    agreements: Object.fromEntries(agreements.map((each) => [each.id, each])),
    contacts: {
      c: {
        ...blankContact('Uwe', 'Berg'),
        id: 'c' as ContactId,
        roles: [{ ...blankRole(), ...role, id: 'r', siteId: site }],
      },
    },
    meetings: Object.fromEntries(
      given.meetings.map((days, index) => {
        const id = `m${String(index)}` as MeetingId;
        const guest = { firstName: 'G', lastName: 'G', organisation: '' };
        const mark = { ...blankRegistration(), id: 'r' as RegistrationId, guest, siteId: site };
        const registrations = { r: { ...mark, registrationStatus: 'ATTENDED' as const } };
        return [id, { ...blankMeeting('Treffen', addDays(first, days)), id, agenda: {}, registrations }];
      }),
    ),
  };
}

// Off by one shows on the days of the records themselves: every second look is at one of those, or the day before.
function atAnEdge(database: Database, anyDay: ListDay, pick: number): ListDay {
  const days = [
    ...Object.values(database.agreements).flatMap(({ signedOn, termStart, termEnd }) => [signedOn, termStart, termEnd]),
    ...Object.values(database.meetings).flatMap((meeting) => meeting.days.map(({ date }) => date)),
    ...(database.contacts['c']?.roles ?? []).flatMap(({ from, until }) => [from, until]),
    ...(database.sites['a']?.statusHistory ?? []).map(({ from }) => from),
  ].filter((each) => each !== null);
  const edge = days[Math.floor(pick / 4) % Math.max(1, days.length)];
  if (pick % 2 === 0 || edge === undefined || edge > today) return anyDay;
  return { asOf: pick % 4 === 1 ? edge : addDays(edge, -1), today };
}

const german = (on: Day): string => `${on.slice(8)}.${on.slice(5, 7)}.${on.slice(0, 4)}`;

/** Reads the agreements of the site the slow way: what a person with the papers in hand would say on the day. */
function readAgreements(database: Database, { asOf, today: now }: ListDay) {
  const isKnown = ({ signedOn, termStart }: Agreement): boolean => {
    if (asOf >= now || (signedOn === null && termStart === null)) return true;
    return [signedOn, termStart].some((each) => each !== null && each <= asOf);
  };
  const known = Object.values(database.agreements).filter(isKnown);
  const unsigned = known.filter(({ signedOn, termStart }) => (signedOn ?? termStart ?? asOf) > asOf);
  const agreed = known.filter((each) => !unsigned.includes(each));
  const begun = agreed.filter(({ termStart }) => termStart === null || termStart <= asOf);
  const inForce = begun.filter(({ termEnd, isOpenEnded }) => isOpenEnded || (termEnd !== null && termEnd >= asOf));
  const undated = begun.filter(({ termEnd, isOpenEnded }) => termEnd === null && !isOpenEnded);
  const ahead = agreed.filter(({ termStart }) => termStart !== null && termStart > asOf);
  return { known, unsigned, inForce, undated, ahead, agreed };
}

/** What may stand under “Vereinbarung bis”; of several without a known end either may speak. */
function untilTexts(database: Database, on: ListDay): readonly string[] {
  const { known, unsigned, inForce, undated, ahead, agreed } = readAgreements(database, on);
  if (known.length === 0) return ['keine'];
  const lasting = [...inForce, ...ahead];
  if (lasting.some(({ isOpenEnded }) => isOpenEnded)) return ['unbefristet'];
  const ends = (of: readonly Agreement[]): Day[] => of.flatMap(({ termEnd }) => termEnd ?? []).sort();
  if (lasting.length > 0) return [ends(lasting).map(german).at(-1) ?? 'Ende unbekannt'];
  if (undated.length > 0)
    return undated.map(({ termStart }) => (termStart ? 'Ende unbekannt' : 'Laufzeit nicht bekannt'));
  if (agreed.length > 0) return [`endete ${german(required(ends(agreed).at(-1), 'they have ended'))}`];
  return unsigned.length > 0 ? ['noch nicht unterschrieben'] : ['keine'];
}

function cell(table: ListTable, heading: string, row = 0): unknown {
  return table.rows[row]?.[table.columns.findIndex((each) => each.heading === heading)] ?? '';
}

describe('every dated cell on any day', () => {
  it('says in window, export, comparison, command line and Steckbrief what the records say', () => {
    const met = { unsigned: 0, undated: 0, ended: 0, inForce: 0, past: 0, none: 0, former: 0, stayedAway: 0 };
    fc.assert(
      fc.property(histories, anyListDay, fc.nat(), (given, anyDay, pick) => {
        const database = databaseOf(given);
        const on = atAnEdge(database, anyDay, pick);
        const { asOf } = on;
        const isPast = asOf < on.today;
        const text = createCatalogue('de', database.office);
        const columns = listings.SITES.columns(text);
        const row = required(listings.SITES.rows(database, on)[0], 'the site is listed');
        const window = (id: string): string =>
          required(
            columns.find((each) => each.id === id),
            id,
          ).text(row);
        const shown = shownList(
          { viewList: 'SITES', arrangement: plainArrangement, viewName: null },
          { database, ...on, catalogue: text, readIn: text },
        ).table;
        const source = listSource({ database, asOf, isPast, meeting: null }, text);
        const sheet = buildList('sites', source);
        const json = required(listItems('sites', source)[0], 'the site is listed');
        const compared = required(compareSites(database, { left: site, right: other, ...on, text }), 'both are there');
        const fact = (id: string) =>
          compared
            .flatMap(({ facts }) => facts)
            .find((each) => each.id === id)
            ?.left.join();
        const paper = JSON.stringify(
          buildSiteProfile(profileSetting(database, asOf), required(database.sites['a'], 'a')),
        );

        const read = readAgreements(database, on);
        const until = window('agreementUntil');
        expect(untilTexts(database, on)).toContain(until);
        const headings = text.sites.columns;
        expect([cell(shown, headings.agreementUntil), cell(sheet, source.texts.columns.agreementUntil)]).toEqual([
          until,
          until,
        ]);
        expect(fact('agreementUntil')).toBe(until);
        expect(json['agreement'] === null).toBe(read.inForce.length === 0);
        const isNone =
          read.inForce.length === 0 && Object.values(database.agreements).every((each) => !read.undated.includes(each));
        expect(paper.includes('keine Vereinbarung in Kraft')).toBe(isNone);
        const isWaiting = read.unsigned.some(
          ({ signedOn, termStart }) => signedOn !== null && termStart !== null && termStart <= asOf,
        );
        expect(paper.includes('noch nicht unterschrieben')).toBe(isWaiting);

        const begun = given.statuses.map((days) => addDays(first, days)).filter((from) => from <= asOf).length;
        const status = begun === 0 ? null : (statuses[begun - 1] ?? 'ENDED');
        const label = status === null ? 'ohne Status' : labels[status];
        expect([window('status'), cell(shown, headings.status), fact('status'), json['status']]).toEqual([
          label,
          label,
          label,
          status,
        ]);
        expect(cell(sheet, source.texts.columns.status)).toBe(status === null ? '' : label);
        expect(paper.includes(`"badge":"${status === null ? '' : label}"`)).toBe(true);

        const { from, until: last } = required(database.contacts['c']?.roles[0], 'one role');
        const hasBegun = from === null || from <= asOf;
        const holds = hasBegun && (last === null || last >= asOf);
        expect([window('lead'), cell(sheet, source.texts.columns.lead), json['lead'] ?? '']).toEqual(
          Array(3).fill(holds ? 'AOK' : ''),
        );
        const person = required(listings.CONTACTS.rows(database, on)[0], 'a person');
        expect([person.places.join(), person.formerPlace]).toEqual([holds ? 'A' : '', hasBegun && !holds ? 'A' : '']);
        expect((json['contacts'] as unknown[]).length).toBe(holds ? 1 : 0);

        const been = given.meetings
          .map((days) => addDays(first, days))
          .filter((date) => date <= asOf)
          .sort();
        const lastOn = been.at(-1) ?? null;
        expect(json['lastParticipation']).toBe(lastOn);
        // How never is worded depends on what else was recorded.
        const said = window('lastParticipation');
        if (lastOn === null) expect(said).not.toMatch(/\d/);
        else expect(said).toBe(german(lastOn));
        for (const item of listItems('meetings', source))
          expect(item['attended']).toBe(isPast && !been.includes(item['date'] as Day) ? null : 1);

        const states = new Map(listItems('agreements', source).map(({ id, state }) => [id, state]));
        const rows = listings.AGREEMENTS.rows(database, on);
        expect(new Map(rows.map(({ id, state }) => [id, state]))).toEqual(states);
        expect([...states.keys()].sort()).toEqual(read.known.map(({ id }) => id).sort());
        for (const { id } of read.unsigned) expect(states.get(id)).toBe('unsigned');
        for (const { id } of read.inForce) expect(states.get(id)).toBe('in-force');
        for (const { id } of read.undated) expect(states.get(id)).toBe('unknown');
        for (const { id } of read.ahead) expect(states.get(id)).toBe('upcoming');

        met.unsigned += Number(until === 'noch nicht unterschrieben');
        met.undated += Number(/bekannt$/.test(until));
        met.ended += Number(until.startsWith('endete'));
        met.inForce += Number(read.inForce.length > 0);
        met.none += Number(until === 'keine' && Object.keys(database.agreements).length > 0);
        met.past += Number(isPast);
        met.former += Number(hasBegun && !holds);
        met.stayedAway += Number(given.meetings.length > been.length);
      }),
      { numRuns: 400 },
    );
    // A generator that misses these would hold nothing.
    for (const [what, count] of Object.entries(met))
      expect({ what, isReached: count >= 5 }).toEqual({ what, isReached: true });
  });
});
