import { describe, expect, it } from 'vitest';
import { blankDatabase } from '../../../../shared/domain/office/blank-office.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import { day } from '../../../../shared/kernel/dates.ts';
import {
  blankAgendaItem,
  blankAgreement,
  blankContact,
  blankFollowUp,
  blankFundingPhase,
  blankIndicator,
  blankMeeting,
  blankMilestone,
  blankNeed,
  blankOffer,
  blankOrganisation,
  blankRegistration,
  blankSeries,
  blankSite,
  blankSiteNote,
  blankStaffMember,
  blankSteeringGroup,
} from '../../../../shared/model/blank.ts';
import type { SiteId } from '../../../../shared/kernel/ids.ts';
import { tableNames, type Database } from '../../../../shared/model/database.ts';
import { createSearchIndex } from '../../../../renderer/features/search/search-index.ts';
import { searchChanges } from '../../../../renderer/features/search/search-changes.ts';

const texts = createCatalogue('de', blankDatabase('Büro').office);
const s1 = 's1' as SiteId;

/** One record of every kind, as the builders make them; ids are plain texts here. */
const world = {
  ...blankDatabase('Büro'),
  staff: { st1: { ...blankStaffMember('Frauke Bürokraft'), id: 'st1' } },
  organisations: { o1: { ...blankOrganisation('Kreissportbund Hammermarsch'), id: 'o1', city: 'Hammermarsch' } },
  contacts: { c1: { ...blankContact('Dario', 'd’Angelo'), id: 'c1', phone: '0511 / 123-45 67' } },
  sites: {
    s1: {
      ...blankSite('Hammermarsch'),
      id: 's1',
      officialName: 'Jobcenter Landkreis Hammermarsch',
      locations: [
        {
          id: 'l1',
          name: 'Geschäftsstelle Süd',
          street: 'Am Deich 1',
          postcode: '01067',
          city: 'Deichstedt',
          isMain: true,
        },
      ],
    },
    s2: { ...blankSite('Köln-Mülheim'), id: 's2' },
  },
  agreements: {
    a1: {
      ...blankAgreement(s1),
      id: 'a1',
      termEnd: day('2027-12-31'),
      fileReference: 'AZ 4711',
      attachments: [
        { id: 'f1', fileName: 'Scan Unterschrift.pdf', storedName: 'x', sha256: '', bytes: 1, addedAt: '' },
      ],
    },
  },
  series: { r1: { ...blankSeries('Regionaltreffen Nord'), id: 'r1' } },
  meetings: {
    m1: {
      ...blankMeeting('13. Austauschtreffen', day('2026-06-18')),
      id: 'm1',
      themes: [{ id: 't1', label: 'Gesundheitslotsinnen' }],
      discussionQuestions: [{ id: 'q1', text: 'Was gelingt Ihnen gut?' }],
      agenda: { i1: { ...blankAgendaItem('Impuls Schlaf', 0), id: 'i1' } },
      registrations: {
        g1: {
          ...blankRegistration(),
          id: 'g1',
          guest: { firstName: 'Gerda', lastName: 'Vorbei', organisation: 'Presse' },
        },
      },
    },
  },
  followUps: { f1: { ...blankFollowUp('Protokoll verschicken'), id: 'f1' } },
  steeringGroups: {
    g1: {
      ...blankSteeringGroup(s1),
      id: 'g1',
      meetings: [
        {
          id: 'sm1',
          heldOn: '2026-03-02',
          place: 'Rathaus',
          topics: 'Haushaltsplanung',
          decisions: [{ id: 'd1', text: 'Bewegungspass einführen', responsible: '', dueOn: null, doneOn: null }],
        },
      ],
    },
  },
  offers: { of1: { ...blankOffer('Rückenschule'), id: 'of1', siteIds: [s1] } },
  needs: { n1: { ...blankNeed(s1, 'Kinderbetreuung'), id: 'n1' } },
  milestones: { mi1: { ...blankMilestone(s1, 'Leitbild beschlossen'), id: 'mi1' } },
  indicators: { in1: { ...blankIndicator(s1, 'Beratungsquote'), id: 'in1' } },
  siteNotes: {
    sn1: { ...blankSiteNote(s1, day('2026-02-02')), id: 'sn1', text: 'Anruf wegen Parkplatz\nRückruf am Montag' },
  },
  fundingPhases: { p1: { ...blankFundingPhase('Förderphase V'), id: 'p1' } },
  recycled: { b1: { id: 'b1', table: 'sites', recordId: 'x', title: 'Altstadt', removedAt: '', content: {} } },
} as unknown as Database; // branded ids are plain texts in this test

function find(typed: string, database = world) {
  return createSearchIndex(texts).find(database, typed, 20);
}

describe('search over everything', () => {
  it.each([
    ['Hammermarsch', 'site', '/standorte/s1'],
    ['Geschäftsstelle Süd', 'location', '/standorte/s1?bereich=ueberblick&eintrag=l1'],
    ['Kreissportbund', 'organisation', '/organisationen/o1'],
    ['Bürokraft', 'staff', '/buero?eintrag=st1'],
    ['Kooperationsvereinbarung', 'agreement', '/standorte/s1?bereich=vereinbarungen&eintrag=a1'],
    ['AZ 4711', 'agreement', '/standorte/s1?bereich=vereinbarungen&eintrag=a1'],
    ['Scan Unterschrift', 'attachment', '/standorte/s1?bereich=vereinbarungen&eintrag=a1'],
    ['Regionaltreffen', 'series', '/veranstaltungen?reihe=r1'],
    ['13. Austauschtreffen', 'meeting', '/veranstaltungen/m1'],
    ['Impuls Schlaf', 'agendaItem', '/veranstaltungen/m1?tab=programm&eintrag=i1'],
    ['Gesundheitslotsinnen', 'theme', '/veranstaltungen/m1?eintrag=t1'],
    ['Was gelingt', 'question', '/veranstaltungen/m1?eintrag=q1'],
    ['Gerda Vorbei', 'guest', '/veranstaltungen/m1?tab=anmeldungen&eintrag=g1'],
    ['Protokoll', 'followUp', '/aufgaben?eintrag=f1'],
    ['Steuerungsgremium', 'steeringGroup', '/standorte/s1?bereich=steuerung'],
    ['Haushaltsplanung', 'steeringMeeting', '/standorte/s1?bereich=steuerung&eintrag=sm1'],
    ['Bewegungspass', 'decision', '/standorte/s1?bereich=steuerung&eintrag=d1'],
    ['Rückenschule', 'offer', '/angebote?eintrag=of1'],
    ['Kinderbetreuung', 'need', '/standorte/s1?bereich=qualitaet&eintrag=n1'],
    ['Leitbild', 'milestone', '/standorte/s1?bereich=qualitaet&eintrag=mi1'],
    ['Beratungsquote', 'indicator', '/standorte/s1?bereich=qualitaet&eintrag=in1'],
    ['Montag', 'siteNote', '/standorte/s1?bereich=verlauf&eintrag=sn1'],
    ['Förderphase', 'fundingPhase', '/buero?eintrag=p1'],
    ['Altstadt', 'recycled', '/papierkorb'],
  ])('%s leads to the %s itself', (typed, kind, path) => {
    const [first] = find(typed);
    expect({ kind: first?.kind, path: first?.path }).toEqual({ kind, path });
  });

  it('knows something of every table, or a reason why not', () => {
    const notSearched = {
      noticeMarks: 'marks of a deadline',
      savedViews: 'looks of a list',
      importRuns: '',
      importLayouts: '',
    };
    const found = [...searchChanges(null, world, texts)].length;
    const missing = tableNames.filter((table) => {
      const without = { ...world, [table]: {} };
      return !(table in notSearched) && [...searchChanges(null, without, texts)].length === found;
    });
    expect(missing).toEqual([]);
  });

  it.each(['01067', '0106', 'Deichstedt'])('finds a site and its place by %s', (typed) => {
    const kinds = find(typed).map(({ kind }) => kind);
    expect(kinds).toContain('site');
    expect(kinds).toContain('location');
  });

  it('takes no postcode for a misspelt other one', () => {
    expect(find('01068')).toEqual([]);
  });

  it.each(["d'Angelo", 'd’Angelo', 'dangelo', 'd Angelo', 'DANGELO', 'angelo', 'd´angelo'])(
    'finds d’Angelo by %s',
    (typed) => {
      expect(find(typed)[0]?.title).toBe('Dario d’Angelo');
    },
  );

  it.each([
    'Köln-Mülheim',
    'köln mülheim',
    'kölnmülheim',
    'koeln-muelheim',
    'Ko\u0308ln-Mu\u0308lheim',
    'Mülheim',
    'Köln\u00adMülheim',
  ])('finds Köln-Mülheim by %s', (typed) => {
    expect(find(typed)[0]?.title).toBe('Köln-Mülheim');
  });

  it('finds a name that was stored with signs of its own for the dots', () => {
    const stored = {
      ...world,
      sites: { s2: { ...world.sites['s2'], shortName: 'Ko\u0308ln' } },
    } as unknown as Database;
    expect(find('Köln', stored)[0]?.id).toBe('site/s2');
    expect(find('Koeln', stored)[0]?.id).toBe('site/s2');
  });

  it.each(['05111234567', '0511 1234567', '123-45 67'])('finds a person by the telephone number %s', (typed) => {
    expect(find(typed)[0]?.path).toBe('/personen/c1');
  });
});

describe('the order of what is found', () => {
  const named = (...names: readonly string[]): Database['organisations'] =>
    Object.fromEntries(
      names.map((name, at) => [
        `x${String(at)}`,
        { ...blankOrganisation(name), id: `x${String(at)}`, shortName: 'Hammermarsch' },
      ]),
    ) as unknown as Database['organisations'];

  it('puts the site of a name before everything that only holds the name', () => {
    const crowded = {
      ...world,
      organisations: {
        ...named('Kreissportbund Hammermarsch', 'Hammermarsch Hammermarsch', 'Volkshochschule Hammermarsch'),
      },
    };
    const titles = find('Hammermarsch', crowded).map(({ title }) => title);
    expect(titles[0]).toBe('Hammermarsch');
    expect(find('hammerm', crowded)[0]?.kind).toBe('site');
  });

  it('puts a whole name before a beginning, and a beginning before a word in the middle', () => {
    const database = {
      ...world,
      sites: {},
      organisations: named('Bündnis Aurich', 'Aurich Nord', 'Aurich'),
    } as Database;
    const plain = Object.fromEntries(
      Object.entries(database.organisations).map(([id, each]) => [id, { ...each, shortName: '' }]),
    ) as Database['organisations'];
    expect(find('aurich', { ...database, organisations: plain }).map(({ title }) => title)).toEqual([
      'Aurich',
      'Aurich Nord',
      'Bündnis Aurich',
    ]);
  });

  it('counts the official name and the short form of a name as names', () => {
    expect(find('Jobcenter Landkreis Hammermarsch')[0]?.path).toBe('/standorte/s1');
    const short = {
      ...world,
      organisations: { o1: { ...world.organisations['o1'], shortName: 'KSB' } },
    } as unknown as Database;
    expect(find('ksb', short)[0]?.path).toBe('/organisationen/o1');
  });
});

describe('what the search learns of a change', () => {
  it('learns anew what is named by a renamed site, and nothing else', () => {
    const renamed = {
      ...world,
      sites: { ...world.sites, s1: { ...world.sites['s1'], shortName: 'Marschhammer' } },
    } as unknown as Database;
    const changed = [...searchChanges(world, renamed, texts)].map(({ id }) => id).sort();
    expect(changed).toContain('offer/of1');
    expect(changed).toContain('decision/g1/d1');
    expect(changed).not.toContain('meeting/m1');
    expect(changed).not.toContain('organisation/o1');
  });

  it('forgets what went with its record', () => {
    const index = createSearchIndex(texts);
    expect(index.find(world, 'Bewegungspass', 5)).toHaveLength(1);
    expect(index.find({ ...world, steeringGroups: {} }, 'Bewegungspass', 5)).toEqual([]);
    const withoutItem = { ...world, meetings: { m1: { ...world.meetings['m1'], agenda: {} } } } as unknown as Database;
    expect(index.find(withoutItem, 'Impuls Schlaf', 5)).toEqual([]);
  });
});
