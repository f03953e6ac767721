import { describe, expect, it } from 'vitest';
import { buildAgendaPack } from '../../../../shared/documents/build-agenda-pack.ts';
import { buildSignInSheet } from '../../../../shared/documents/build-sign-in-sheet.ts';
import type { Block, DocumentModel, TimetableRow } from '../../../../shared/documents/blocks.ts';
import { documentFileName } from '../../../../shared/documents/document-file-name.ts';
import { typePt } from '../../../../shared/documents/html-style.ts';
import { timetableHtml } from '../../../../shared/documents/html-timetable.ts';
import { toHtml } from '../../../../shared/documents/to-html.ts';
import { packSource, type PackSource } from '../../../../shared/documents/pack-source.ts';
import { packWarnings } from '../../../../shared/documents/pack-warnings.ts';
import { guessTerm } from '../../../../shared/i18n/grammar.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import type { SeriesId } from '../../../../shared/kernel/ids.ts';
import { day, time } from '../../../../shared/kernel/dates.ts';
import { packWorld, type PackWorld } from '../../../builders/pack-world.ts';

describe('the Tagungsmappe', () => {
  it('says what it said when it was last reviewed', async () => {
    await expect(text(buildAgendaPack(source()))).toMatchFileSnapshot('../../../golden/agenda-pack.json');
  });

  it('calls the meeting as its series is called, and by its kind where it has none', () => {
    const plain = source();
    const series = { id: 's1' as SeriesId, title: 'Erfahrungsaustausch', meetingKind: 'OTHER', note: '' } as const;
    const inSeries: PackSource = {
      ...plain,
      database: { ...plain.database, series: { s1: series } },
      meeting: { ...plain.meeting, seriesId: series.id },
    };
    const occasions = [plain, inSeries].map((each) => blocksOf(buildAgendaPack(each, ['cover']), 'cover')[0]?.occasion);
    expect(occasions).toEqual(['1. Austauschtreffen', '1. Erfahrungsaustausch']);
  });

  it('holds only the chosen parts, in the order of the pack', () => {
    const pack = buildAgendaPack(source(), ['notes', 'cover', 'programme']);
    expect(pack.sections.map(({ anchor }) => anchor)).toEqual(['deckblatt', 'programm', 'notizen']);
  });

  it('leaves out parts that would be empty', () => {
    const pack = buildAgendaPack(source({ agenda: {}, people: [], meeting: { discussionQuestions: [] } }));
    expect(pack.sections.map(({ anchor }) => anchor)).toEqual([
      'deckblatt',
      'inhalt',
      'willkommen',
      'notizen',
      'kontakt',
    ]);
  });

  it('lists those who agreed, the German way, and counts the others', () => {
    const [table] = blocksOf(buildAgendaPack(source(), ['participants']), 'table');
    expect(required(table, 'a table').rows).toEqual([
      ['Äpfel, Dora', 'Leitung', 'Integrationscenter für Arbeit Gelsenkirchen – das Jobcenter'],
      ['Berg, Anna von', 'Teamleitung', 'Jobcenter Wuppertal AöR'],
      ['Öztürk, Zoë', 'Fallmanagement', 'Jobcenter Arbeit für Bottrop'],
    ]);
    expect(text(buildAgendaPack(source()))).toContain('2 weitere Personen sind angemeldet');
  });

  it('speaks of further people only beside a list of others', () => {
    const said = (beside: number) =>
      source()
        .texts.participants.notListed({ count: 40, notAsked: 0, beside })
        .replace(/ angemeldet.*/, '');
    expect([said(0), said(1)]).toEqual(['40 Personen sind', '40 weitere Personen sind']);
  });

  it('puts a few contacts below the notes, and many on a page of their own', () => {
    const last = (parts: Parameters<typeof buildAgendaPack>[1]) => buildAgendaPack(source(), parts).sections.at(-1);
    expect(last(['notes', 'office-contacts'])?.sharesPage).toBe(true);
    expect(last(['office-contacts'])?.sharesPage).toBeUndefined();
    const { database } = source();
    const [one] = Object.values(database.staff);
    const staffOf = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`s${at}`, { ...required(one, 'staff'), isActive: true }]),
      );
    const crowd = (count: number) =>
      buildAgendaPack({ ...source(), database: { ...database, staff: staffOf(count) } }, ['notes', 'office-contacts']);
    expect([4, 5].map((count) => crowd(count).sections.at(-1)?.sharesPage ?? false)).toEqual([true, false]);
  });

  it('gives the contents list no page of its own where welcome and list fit one', () => {
    const short = buildAgendaPack(source({ agenda: {}, people: [], meeting: { discussionQuestions: [] } }));
    const long = buildAgendaPack(source({ meeting: { welcomeText: 'Wir freuen uns auf Sie. '.repeat(200) } }));
    const welcome = [short, long].map(({ sections }) => sections.find(({ anchor }) => anchor === 'willkommen'));
    expect(welcome.map((each) => each?.sharesPage ?? false)).toEqual([true, false]);
    const [list] = blocksOf(short, 'contents');
    expect(list?.entries.slice(0, 2).map(({ expectedPage }) => expectedPage)).toEqual([2, 3]);
  });

  it('is set in five sizes and no others', () => {
    const html = toHtml(buildAgendaPack(source()), { fonts: [], hyphenate: (each) => each, pages: new Map() });
    const sizes = new Set([...html.matchAll(/(?:font-size:|font:400 )([\d.]+)pt/g)].map(([, pt]) => Number(pt)));
    expect([...sizes].sort((left, right) => left - right)).toEqual(Object.values(typePt));
  });

  it('has a column of rooms only for what does not stand side by side', () => {
    const labels = { time: 'Zeit', item: 'Punkt', room: 'Raum' };
    const blank = {
      start: '10:00',
      end: '',
      title: 'A',
      who: '',
      sites: '',
      theme: '',
      room: '',
      description: '',
    } as const;
    const inRoom = { ...blank, room: 'Saal' };
    const heads = (row: TimetableRow) =>
      timetableHtml({ kind: 'timetable', caption: '', labels, rows: [row] }, (each) => each).includes('>Raum</th>');
    expect(heads({ ...inRoom, weight: 'normal', parallel: [] })).toBe(true);
    expect(heads({ ...inRoom, weight: 'normal', parallel: [inRoom] })).toBe(false);
  });

  it('names people in the programme unless they said no', () => {
    const agenda = (speaker: string) => ({ a1: { title: 'Impuls', speakerIds: [speaker as never] } });
    const whoSpeaks = (speaker: string) =>
      blocksOf(buildAgendaPack(source({ agenda: agenda(speaker) }), ['programme']), 'timetable')[0]?.rows[0]?.who;
    expect(whoSpeaks('c1')).toBe('Zoë Öztürk (Jobcenter Arbeit für Bottrop)');
    expect(whoSpeaks('c4')).toMatch(/^Niemals Gefragt \(/);
    expect(whoSpeaks('c3')).toBe('');
  });

  it('obeys the words and the form of the office', () => {
    const office = packWorld().office;
    const terms = { ...office.terms, site: guessTerm('FEMININE', 'Region', 'Regionen') };
    const pack = text(buildAgendaPack(source({ office: { terms, genderForm: 'STAR' } })));
    expect(pack).toContain('Regionen stellen sich vor');
    expect(pack).toContain('"Teilnehmer*innen"');
    expect(pack).toContain('Region / Organisation');
    expect(pack).not.toContain('Standort / Organisation');
  });

  it('prints workshops side by side under one heading, also where one of them once stood in the other', () => {
    const workshop = { agendaItemType: 'WORKSHOP' as const, durationMinutes: 60 };
    const nested = { a1: { ...workshop, title: 'A' }, a2: { ...workshop, title: 'B', parentId: 'a1' as never } };
    const rows = (agenda: PackWorld['agenda']) =>
      blocksOf(buildAgendaPack(source({ agenda: agenda ?? {} }), ['programme']), 'timetable')[0]?.rows.map((row) => [
        `${row.start}–${row.end} ${row.title}`,
        row.parallel.map(({ title }) => title),
      ]);
    const block = { title: '', agendaItemType: 'EXCHANGE_PHASE' as const, durationMinutes: 0 };
    const fine = {
      block,
      a1: { ...workshop, title: 'A', parentId: 'block' as never },
      a2: { ...workshop, title: 'B', parentId: 'block' as never, position: 1 },
    };
    const expected = [['09:30–10:30 Parallele Workshops', ['A', 'B']]];
    expect([rows(nested), rows(fine)]).toEqual([expected, expected]);
    expect(rows({ ...fine, a2: { ...fine.a2, agendaItemType: 'TALK' } })).toEqual([
      ['09:30–10:30 Zur selben Zeit', ['A', 'B']],
    ]);
  });

  it('names what has no title by its kind wherever it is mentioned', () => {
    const agenda = {
      a1: { title: '', agendaItemType: 'PANEL' as const, siteIds: ['s1' as never], questionIds: ['q1'] },
    };
    const pack = text(
      buildAgendaPack(source({ agenda, meeting: { discussionQuestions: [{ id: 'q1', text: 'Wie?' }] } })),
    );
    expect(pack.split('09:30 Uhr, Podium oder Interview')).toHaveLength(3);
  });

  it('writes a title with quotation marks inside others', () => {
    const meeting = { title: 'Jahrestagung „Gesund bleiben, Arbeit finden“', welcomeText: '' };
    expect(text(buildAgendaPack(source({ meeting }), ['welcome']))).toContain(
      '„Jahrestagung ‚Gesund bleiben, Arbeit finden‘“',
    );
  });

  it('writes each day of a meeting of several days', () => {
    const days = [
      { date: day('2026-12-14'), startTime: time('13:00') },
      { date: day('2026-12-15'), startTime: time('09:00') },
    ];
    const agenda = { a1: { title: 'Ankommen' }, a2: { title: 'Guten Morgen', dayIndex: 1 } };
    const tables = blocksOf(buildAgendaPack(source({ meeting: { days }, agenda }), ['programme']), 'timetable');
    expect(tables.map(({ rows }) => rows.map(({ start, title }) => `${start} ${title}`))).toEqual([
      ['13:00 Ankommen'],
      ['09:00 Guten Morgen'],
    ]);
  });

  it('prints no internal notes and no telephone numbers or addresses of people', () => {
    const agenda = { a1: { title: 'Impuls', internalNote: 'GEHEIM', siteIds: ['s1' as never] } };
    expect(text(buildAgendaPack(source({ agenda })))).not.toContain('GEHEIM');
  });
});

describe('the sign-in sheet', () => {
  it('keeps those who did not appear, and leaves out who is not expected', () => {
    const states = ['REGISTERED', 'ATTENDED', 'NO_SHOW', 'INVITED', 'WAITLISTED', 'DECLINED', 'CANCELLED'] as const;
    const people = states.map((registrationStatus) => ({
      name: `Vor ${registrationStatus}`,
      registration: { registrationStatus },
    }));
    const [table] = blocksOf(buildSignInSheet(source({ people })), 'table');
    const names = table?.rows.map(([, name]) => name).filter((name) => name !== '');
    expect(names).toEqual(['ATTENDED, Vor', 'NO_SHOW, Vor', 'REGISTERED, Vor']);
  });

  it('holds names, places and blank lines, and nothing else of a person', () => {
    const [table] = blocksOf(buildSignInSheet(source()), 'table');
    const { rows, columns } = required(table, 'a table');
    expect(columns.map(({ label }) => label)).toEqual(['Nr.', 'Name', 'Standort / Organisation', 'Unterschrift']);
    expect(rows.slice(0, 2)).toEqual([
      ['1', 'Äpfel, Dora', 'Integrationscenter für Arbeit Gelsenkirchen – das Jobcenter', ''],
      ['2', 'Berg, Anna von', 'Jobcenter Wuppertal AöR', ''],
    ]);
    expect(rows).toHaveLength(20);
    expect(rows.slice(5).every(([, name, from]) => name === '' && from === '')).toBe(true);
  });
});

describe('what is missing in a pack', () => {
  it('is listed in the order of the parts', () => {
    expect(packWarnings(source())).toEqual([
      { kind: 'standard-welcome' },
      { kind: 'not-asked', count: 1 },
      { kind: 'not-listed', count: 1 },
      { kind: 'empty-profiles', sites: ['Wuppertal', 'Gelsenkirchen'] },
    ]);
  });

  it('names what overruns and what has no duration', () => {
    const agenda = {
      a1: { title: 'Lang', durationMinutes: 60 },
      a2: { title: 'Fest', lockedStart: time('10:00') },
      a3: { title: '', agendaItemType: 'PANEL' as const, durationMinutes: 0 },
    };
    expect(packWarnings(source({ agenda }), ['programme'])).toEqual([
      { kind: 'overrun', title: 'Fest', minutes: 30 },
      { kind: 'no-duration', titles: ['Podium oder Interview'] },
    ]);
  });

  it('finds nothing without a duration in a block that lasts as long as its columns, nor in its columns', () => {
    const column = { parentId: 'a1' as never, agendaItemType: 'WORKSHOP' as const };
    const warnings = (own: number, ofColumn: number) =>
      packWarnings(
        source({
          agenda: {
            a1: { title: 'Block', agendaItemType: 'EXCHANGE_PHASE', durationMinutes: own },
            a2: { ...column, title: 'A', durationMinutes: ofColumn },
            a3: { ...column, title: 'B', durationMinutes: 0, position: 1 },
          },
        }),
        ['programme'],
      );
    expect([warnings(0, 45), warnings(45, 0)]).toEqual([[], []]);
    expect(warnings(0, 0)).toEqual([{ kind: 'no-duration', titles: ['Block'] }]);
  });

  it('is nothing for parts that were not chosen', () => {
    expect(packWarnings(source({ agenda: {}, people: [] }), ['cover', 'notes'])).toEqual([]);
  });
});

describe('file names of papers', () => {
  it('tell day, occasion, place and paper', () => {
    expect(documentFileName(source(), 'Tagungsmappe')).toBe('2017-12-15_Austauschtreffen_Bochum_Tagungsmappe');
  });

  it('are safe whatever the place is called', () => {
    const venue = { ...packWorld().meetings['m1']!.venue, city: 'Frankfurt a. M. / Höchst <b>' };
    expect(documentFileName(source({ meeting: { venue } }), 'Tagungsmappe')).toBe(
      '2017-12-15_Austauschtreffen_Frankfurt-a-M-Höchst-b_Tagungsmappe',
    );
  });
});

function source(world: PackWorld = {}): PackSource {
  return required(packSource(packWorld(world), 'm1', day('2017-12-08')), 'the meeting m1');
}

function text(model: DocumentModel): string {
  return `${JSON.stringify(model, null, 1)}\n`;
}

function blocksOf<Kind extends Block['kind']>(model: DocumentModel, kind: Kind): Extract<Block, { kind: Kind }>[] {
  return model.sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind),
  );
}
