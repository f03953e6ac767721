import { describe, expect, it } from 'vitest';
import { byYear, siteTimeline } from '../../../../shared/domain/timeline/site-timeline.ts';
import { enumsDe } from '../../../../shared/i18n/de/enums.ts';
import { timelineDe } from '../../../../shared/i18n/de/timeline.ts';
import { createWords } from '../../../../shared/i18n/words.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import { day, type Day } from '../../../../shared/kernel/dates.ts';
import { profileDay, profileWorld } from '../../../builders/profile-world.ts';

describe('the timeline of a site', () => {
  it('tells everything that happened up to the day, newest first', () => {
    expect(timeline(profileDay)).toEqual([
      '2026-11-20 notes note',
      '2026-10-05 tasks taskDone',
      '2026-05-12 steering steeringMeeting',
      '2026-03-19 meetings attended',
      '2026-03-01 offers offer',
      '2026-02-01 quality needStated',
      '2026-01-01 agreements agreementRenewed',
      '2025-12-31 agreements agreementEnded',
      '2024-01-01 agreements agreementBegan',
      '2024-01-01 quality criterion',
      '2023-12-10 agreements agreementSigned',
      '2023-03-01 offers offer',
      '2022-03-01 steering steeringFounded',
      '2022-01-01 quality phase',
      '2022-01-01 quality criterion',
      '2022-01-01 contacts contactBegan',
      '2021-12-31 contacts contactEnded',
      '2020-01-01 status involvement',
      '2016-12-01 status status',
      '2016-12-01 status leadBegan',
    ]);
  });

  it('knows nothing of what came after its day', () => {
    expect(timeline(day('2020-06-30'))).toEqual([
      '2020-01-01 status involvement',
      '2016-12-01 status status',
      '2016-12-01 status leadBegan',
    ]);
  });

  it('is grouped by year in its own order', () => {
    expect(byYear(entries(profileDay)).map(({ year, entries: of }) => [year, of.length])).toEqual([
      [2026, 7],
      [2025, 1],
      [2024, 2],
      [2023, 2],
      [2022, 4],
      [2021, 1],
      [2020, 1],
      [2016, 2],
    ]);
  });
});

describe('what the timeline names', () => {
  const world = profileWorld();
  const [offer] = Object.values(world.offers);
  const [group] = Object.values(world.steeringGroups);
  const site = required(world.sites['s1'], 'the site');
  const words = createWords(world.office);
  const said = (database: typeof world) =>
    siteTimeline(database, site, profileDay).map(({ day: on, event }) => {
      const { title, details } = timelineDe(words).event(event, enumsDe(words));
      return [on ?? 'ohne Tag', title, ...details].join(' | ');
    });

  it('are terms that are not signed on the day: they were only to begin, and an unknown day of signing is said', () => {
    const [made] = Object.values(world.agreements);
    const base = { ...required(made, 'an agreement'), siteId: site.id, title: '', renewalOf: null };
    const termStart = day('2026-10-01');
    const terms = (signedOn: Day | null, asOf = profileDay) => {
      const agreements = { x: { ...base, id: 'x' as never, termStart, termEnd: null, signedOn } };
      return siteTimeline({ ...world, agreements }, site, asOf)
        .filter(({ kind, day: on }) => kind === 'agreements' && on === termStart)
        .map(({ event }) => {
          const { title, details } = timelineDe(words).event(event, enumsDe(words));
          return [title, ...details].join(' | ');
        });
    };
    const signed = day('2026-11-01');
    expect(terms(signed, day('2026-10-31'))).toEqual([
      'Kooperationsvereinbarung: vorgesehener Beginn, noch nicht unterschrieben',
    ]);
    expect(terms(signed, signed)).toEqual(['Kooperationsvereinbarung beginnt']);
    expect(terms(null)).toEqual(['Kooperationsvereinbarung beginnt | Tag der Unterschrift nicht bekannt']);
  });

  it('are offers for all sites too, those that only have a last day, and those without a day at the end', () => {
    const made = { ...required(offer, 'an offer'), offerType: 'OTHER' as const };
    const offers = Object.fromEntries(
      [
        { ...made, id: 'x1', title: 'Alle', siteIds: [], startsOn: day('2026-11-19') },
        { ...made, id: 'x2', title: 'Ende', startsOn: null, endsOn: day('2026-11-18') },
        { ...made, id: 'x3', title: 'Irgendwann', startsOn: null, endsOn: null },
      ].map((each) => [each.id, each]),
    );
    const lines = said({ ...world, offers: offers as typeof world.offers }).filter((line) => line.includes('„'));
    expect(lines).toEqual([
      '2026-11-19 | Angebot „Alle“ beginnt | Sonstiges | für alle Standorte',
      '2026-11-18 | Angebot „Ende“ endet | Sonstiges',
      'ohne Tag | Angebot „Irgendwann“, ohne Tag | Sonstiges',
    ]);
    expect(
      byYear(siteTimeline({ ...world, offers: offers as typeof world.offers }, site, profileDay)).at(-1)?.year,
    ).toBe(null);
  });

  it('is the body by its own name, and a seat of the site by the site', () => {
    const named = { ...required(group, 'a body'), name: 'Runder Tisch', from: day('2022-03-01') };
    const seat = {
      ...required(named.members[0], 'a seat'),
      party: 'SITE' as const,
      contactId: null,
      organisationId: null,
    };
    const body = { ...named, members: [{ ...seat, from: day('2022-04-01'), until: null }] };
    const lines = said({ ...world, steeringGroups: { [body.id]: body } });
    expect(lines.some((line) => line.startsWith('2026-05-12 | Sitzung: Runder Tisch'))).toBe(true);
    expect(lines).toContain(`2022-04-01 | Neues Mitglied: ${site.officialName} | Runder Tisch`);
  });
});

function entries(asOf: Day) {
  const world = profileWorld();
  return siteTimeline(world, required(world.sites['s1'], 'the site'), asOf);
}

function timeline(asOf: Day): string[] {
  return entries(asOf).map((entry) => `${entry.day} ${entry.kind} ${entry.event.what}`);
}
