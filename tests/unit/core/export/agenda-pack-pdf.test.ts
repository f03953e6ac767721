import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PDFDocument, PDFName } from 'pdf-lib';
import { createChromiumPages } from '../../../../electron/loopback/chromium-pages.ts';
import { printDocument, type PrintedDocument } from '../../../../electron/core/export/pdf/print-document.ts';
import { readPrintedPages } from '../../../../electron/core/export/pdf/printed-pages.ts';
import { buildAgendaPack } from '../../../../shared/documents/build-agenda-pack.ts';
import type { DocumentModel } from '../../../../shared/documents/blocks.ts';
import { packSource } from '../../../../shared/documents/pack-source.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import { day } from '../../../../shared/kernel/dates.ts';
import { unwrap } from '../../../../shared/kernel/result.ts';
import { packWorld, type PackWorld } from '../../../builders/pack-world.ts';
import { readPdf, type ReadPdf } from '../../../builders/read-pdf.ts';

const renderer = createChromiumPages({ chartDrawer: () => () => Promise.reject(new Error('no charts here')) });
afterAll(() => renderer.close());

describe('the Tagungsmappe as PDF', () => {
  let printed: PrintedDocument;
  let read: ReadPdf;
  beforeAll(async () => {
    printed = await print(modelOf());
    read = await readPdf(printed.pdf);
  });

  it('holds every part in order, one after another', () => {
    const marks = ['Guten Tag,', 'Programmpunkt', 'alphabetisch', 'Was wir machen', 'Was motiviert Sie', 'Assistenz'];
    expect(read.pages).toHaveLength(10);
    expect(read.pages).toHaveLength(printed.pages);
    expect(marks.map((mark) => read.pages.findIndex((page) => page.includes(mark)))).toEqual([2, 3, 4, 5, 8, 9]);
    expect(read.pages[3]).toMatch(
      /09:30[^]*Ankommen[^]*10:00[^]*Gemeinsame Begrüßung[^]*11:15[^]*Bottrop[^]*Mittagspause[^]*Ausblick/,
    );
    expect(read.pages[9]).toContain('Rita Zander');
  });

  it('says page x of y and the day on every page but the cover', () => {
    expect(read.pages[0]).not.toContain('Seite');
    for (const [index, page] of read.pages.entries()) {
      if (index > 0) expect(page).toContain(`Seite ${index + 1} von 10`);
      expect(page).toContain('Stand: 8. Dezember 2017');
    }
  });

  it('is German, tagged and titled, and shows its title', async () => {
    const document = await PDFDocument.load(printed.pdf, { updateMetadata: false });
    const preferences = document.catalog.lookup(PDFName.of('ViewerPreferences'));
    expect(read).toMatchObject({ language: 'de', isTagged: true });
    expect(read.title).toBe(
      'Tagungsmappe – Erfahrungsaustausch zum Projekt „Verzahnung von Arbeits- und Gesundheitsförderung im Setting“, 15. Dezember 2017',
    );
    expect(document.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
    expect(String(preferences)).toContain('/DisplayDocTitle true');
  });

  it('has bookmarks that nest as the headings do', () => {
    const titles = read.bookmarks.map(({ title, depth }) => `${'>'.repeat(depth)}${title}`);
    expect(titles.filter((title) => !title.startsWith('>>'))).toEqual([
      'Erfahrungsaustausch zum Projekt „Verzahnung von Arbeits- und Gesundheitsförderung im Setting“',
      'Inhalt',
      'Herzlich willkommen',
      '>Auf einen Blick',
      '>Anreise',
      '>Barrierefreiheit',
      'Programm',
      '>Freitag, 15. Dezember 2017, 09:30–15:30 Uhr',
      'Teilnehmende',
      'Standorte stellen sich vor',
      '>Jobcenter Arbeit für Bottrop',
      '>Jobcenter Wuppertal AöR',
      '>Integrationscenter für Arbeit Gelsenkirchen – das Jobcenter',
      'Leitfragen für den Austausch',
      '>Was motiviert Sie, am Projekt teilzunehmen?',
      '>Welche Ideen haben Sie für Ihren Standort?',
      '>Welche ersten drei Schritte planen Sie?',
      '>Wie stellen Sie sich den weiteren Austausch vor?',
      'Notizen',
      'So erreichen Sie uns',
    ]);
  });

  it('names nobody who has not agreed, anywhere', () => {
    const everything = `${read.pages.join('\n')}${read.bookmarks.map(({ title }) => title).join('\n')}`;
    expect(everything).toContain('Öztürk, Zoë');
    for (const name of ['Schweiger', 'Ungenannt', 'Gefragt', 'Abgesagt']) expect(everything).not.toContain(name);
    for (const name of ['Schweiger', 'Abgesagt']) expect(Buffer.from(printed.pdf).includes(name)).toBe(false);
  });

  it('needs one print when the expected page numbers are right', () => {
    expect(printed.prints).toBe(1);
  });
});

describe('the numbers of the contents list', () => {
  it('are those of the real pages, also where the expected ones were wrong', async () => {
    const model = withWrongNumbers(modelOf({ people: manyPeople }));
    const printed = await print(model);
    const { pageOf } = await readPrintedPages(printed.pdf);
    const contents = required((await readPdf(printed.pdf)).pages[1], 'the contents page').replace(/\s+/g, ' ');
    expect(printed.prints).toBe(2);
    for (const entry of contentsOf(model)) {
      const page = required(pageOf.get(entry.anchor), entry.anchor);
      expect(page).not.toBe(entry.expectedPage);
      expect(contents).toContain(`${entry.text} ${page}`);
    }
  });
});

const manyPeople = Array.from({ length: 90 }, (_, index) => ({
  name: `Vorname${index} Nachname${index}`,
  siteId: 's1',
  registration: { consentListed: true },
}));

function modelOf(world: PackWorld = {}): DocumentModel {
  return buildAgendaPack(required(packSource(packWorld(world), 'm1', day('2017-12-08')), 'the meeting m1'));
}

async function print(model: DocumentModel): Promise<PrintedDocument> {
  return unwrap(await printDocument(renderer, model), 'a browser is part of every installation');
}

function contentsOf(model: DocumentModel) {
  return model.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'contents' ? block.entries : [])),
  );
}

function withWrongNumbers(model: DocumentModel): DocumentModel {
  return {
    ...model,
    sections: model.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'contents'
          ? { ...block, entries: block.entries.map((entry) => ({ ...entry, expectedPage: 99 })) }
          : block,
      ),
    })),
  };
}
