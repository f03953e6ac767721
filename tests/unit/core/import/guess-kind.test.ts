import { describe, expect, it } from 'vitest';
import { readRawList } from '../../../../electron/core/import/read-list.ts';
import { guessKind } from '../../../../shared/domain/import/guess-kind.ts';
import { unwrap } from '../../../../shared/kernel/result.ts';
import { createTestBench, succeed } from '../core-fixture.ts';
import { emptyOffice, fixture } from './lists.ts';

async function kindOf(bytes: Buffer) {
  const raw = await readRawList(bytes, { fileName: 'liste', sheet: null });
  return guessKind(unwrap(raw, 'the list is readable'), emptyOffice());
}

describe('what a list is about', () => {
  it.each([
    ['standorte-2026-10.csv', 'sites'],
    ['kontakte-outlook.csv', 'contacts'],
    ['anmeldungen-2026-12-02.xlsx', 'registrations'],
    ['teilnahme-matrix.xlsx', 'attendance'],
    ['angebote-2025.csv', 'offers'],
  ])('is seen in %s', async (name, kind) => {
    expect(await kindOf(fixture(name))).toBe(kind);
  });

  it.each([
    ['Einrichtung;Name;Mail\nJC A;Meier, Hans;a@b.example\n', 'contacts'],
    ['Name;Firma;Zusage\nHans Meier;JC A;ja\nEva Kurz;JC B;nein\n', 'registrations'],
    ['Name;Einrichtung;da?\nHans Meier;JC A;x\nEva Kurz;JC B;\n', 'attendance'],
    ['Standort;12.03.2024;14.11.2024\nJC A;x;2\nJC B;;1\n', 'attendance'],
    ['Standort;Angebot;Beginn\nJC A;Rückenfit;1.1.2025\n', 'offers'],
    ['Jobcenter;Ort;Krankenkasse;dabei seit\nJC A;Auenburg;AOK;2019\n', 'sites'],
    ['Jobcenter;Ansprechpartner;Telefon;E-Mail\nJC A;Hans Meier;0441 1;a@b.example\n', null],
    ['Titel;Standort;Handlungsfeld;Beginn;Ende\nRückenfit;JC A;Bewegung;1.1.2025;1.3.2025\n', 'offers'],
    ['Kurs;Jobcenter;von;bis\nRückenfit;JC A;1.1.2025;1.3.2025\n', 'offers'],
    ['Standort;Maßnahme;Beginn;Ende;Ort\nJC A;Kochen;1.1.2025;1.3.2025;Auenburg\n', 'offers'],
    ['Standort;Thema;Start;Ende\nJC A;Stress;1.1.2025;1.3.2025\n', 'offers'],
    ['Standort;Vereinbarung bis;Beginn\nJC A;31.12.2027;2019\n', 'sites'],
    ['Standort;Laufzeit bis;Federführung\nJC A;31.12.2027;AOK\n', 'sites'],
    ['Jobcenter;Art;Kasse;Start\nJC A;zkT;AOK;2019\n', 'sites'],
    ['Vorname;Nachname;Standort;Funktion\nHans;Meier;JC A;Leitung\n', 'contacts'],
    ['Farbe;Form\nblau;rund\n', null],
  ])('is seen in headings other people choose: %s', async (text, kind) => {
    expect(await kindOf(Buffer.from(text))).toBe(kind);
  });

  it('need not be said: the list is read as what it looks like, and answers wait for their meeting', async () => {
    const bench = await createTestBench();
    const core = bench.core();
    await core.openPath(await bench.newFile());
    const read = (name: string) => {
      const base64 = fixture(name).toString('base64');
      return succeed(core, 'import.read', { kind: null, meetingId: null, fileName: name, base64, sheet: null });
    };
    expect(await read('teilnahme-matrix.xlsx')).toMatchObject({ kind: 'attendance', likelyKind: 'attendance' });
    const answers = await read('anmeldungen-2026-12-02.xlsx');
    expect(answers).toMatchObject({ kind: 'registrations', meetingId: null });
    const wish = { listId: answers.listId, mapping: answers.mapping, decisions: {} };
    expect(await core.call('import.preview', wish)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    await bench.remove();
  });
});
