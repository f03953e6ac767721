import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { runCommand } from '../fixtures/host-process.ts';
import { layoutFindings } from '../pages/layout.ts';
import { readDatabase, Tour, type Stop } from '../pages/tour.ts';

// Zoom of 200 % halves the room a page has: 1280 × 800 become 640 × 400.
test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });

test.describe('at 200 % zoom nothing is cut off and no page scrolls sideways', () => {
  test.use({ start: 'sample' });

  test('on pages of records and in their dialogs', async ({ app }) => {
    const tour = new Tour(app.page, await readDatabase(app.dataFile));
    expect(await findingsOf(app.page, tour.records())).toEqual([]);
  });

  test('on meetings, charts and import', async ({ app }) => {
    const tour = new Tour(app.page, await readDatabase(app.dataFile));
    expect(await findingsOf(app.page, tour.work())).toEqual([]);
  });
});

test.describe('with names of 130 characters', () => {
  test.use({ start: { prepare: sampleWithLongNames } });

  test('nothing is cut off at 200 % zoom either', async ({ app }) => {
    const tour = new Tour(app.page, await readDatabase(app.dataFile));
    expect(await findingsOf(app.page, [...tour.records(), ...tour.work()])).toEqual([]);
  });
});

async function findingsOf(page: Page, stops: readonly Stop[]): Promise<string[]> {
  const findings: string[] = [];
  for (const stop of stops) {
    await stop.open();
    findings.push(...(await layoutFindings(page, stop.name)));
    await stop.leave?.();
  }
  return findings;
}

const longName =
  'Gemeinsame Einrichtung Jobcenter Rheinisch-Bergischer-Kreis und Arbeitsmarktintegrationsdienstleistungsgesellschaft Oberlindenmark';

const longSurname = 'Leutheusser-Schnarrenberger-von-Oberlindenmark';

type Fields = Record<string, unknown>;
type Tables = { readonly office: Fields } & Readonly<
  Record<'sites' | 'organisations' | 'contacts' | 'meetings', Readonly<Record<string, Fields>>>
>;

async function sampleWithLongNames(place: { readonly folder: string; readonly dataFile: string }): Promise<void> {
  await runCommand(place.folder, ['sample', '--out', place.dataFile]);
  const envelope = JSON.parse(await readFile(place.dataFile, 'utf8')) as { readonly data: Tables };
  const { data } = envelope;
  data.office['name'] = longName;
  for (const site of Object.values(data.sites)) Object.assign(site, { officialName: longName, shortName: longName });
  for (const organisation of Object.values(data.organisations)) organisation['name'] = longName;
  for (const contact of Object.values(data.contacts)) contact['lastName'] = longSurname;
  for (const meeting of Object.values(data.meetings)) meeting['title'] = longName;
  await writeFile(place.dataFile, JSON.stringify(envelope));
}
