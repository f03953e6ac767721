import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { createCatalogue, type Catalogue } from '../../../shared/i18n/catalogue.ts';
import type { Language } from '../../../shared/i18n/format.ts';
import { sortedGerman } from '../../../shared/kernel/collate.ts';
import { firstDate } from '../../../shared/domain/meetings/queries.ts';
import type { Database } from '../../../shared/model/database.ts';

/** One state of the program worth looking at, and the way there from anywhere. */
export interface Stop {
  readonly name: string;
  readonly open: () => Promise<void>;
  /** Leaves what would stay in the way of the next stop. */
  readonly leave?: () => Promise<void>;
}

const siteList = path.resolve('tests', 'fixtures', 'lists', 'standorte-2026-10.csv');

/** Reads the records of a data file as they lie on the disk. */
export async function readDatabase(dataFile: string): Promise<Database> {
  const envelope = JSON.parse(await readFile(dataFile, 'utf8')) as { readonly data: Database };
  return envelope.data;
}

/** A walk through every page and dialog of an open data file, in either language. */
export class Tour {
  readonly page: Page;
  readonly texts: Catalogue;
  readonly database: Database;

  constructor(page: Page, database: Database, language: Language = 'de') {
    this.page = page;
    this.texts = createCatalogue(language, database.office);
    this.database = database;
  }

  /** Lists and pages of records, with their dialogs. */
  records(): readonly Stop[] {
    const { common, sites, organisations } = this.texts;
    const [site] = sortedGerman(Object.values(this.database.sites), ({ shortName }) => shortName);
    const [organisation] = Object.values(this.database.organisations);
    const [contact] = Object.values(this.database.contacts);
    if (!site || !organisation || !contact) throw new Error('The tour needs a site, an organisation and a person.');
    return [
      this.stop('overview', '/'),
      this.stop('sites', '/standorte'),
      this.dialog('new site', sites.create),
      this.stop('site', `/standorte/${site.id}`),
      this.dialog('merge sites', sites.merge.action),
      this.dialog('delete a site', sites.remove.action),
      ...this.siteAreas(site.id),
      this.stop('agreements', '/vereinbarungen'),
      this.stop('deadlines', '/fristen'),
      this.stop('organisations', '/organisationen'),
      this.stop('organisation', `/organisationen/${organisation.id}`),
      this.stop('contacts', '/personen'),
      this.dialog('new contact', organisations.createContact),
      this.stop('contact', `/personen/${contact.id}`),
      this.dialog('anonymise a person', organisations.anonymise.action),
      this.dialog('delete a person', organisations.remove),
      this.stop('office', '/buero'),
      this.stop('search', `/suche?q=${encodeURIComponent(site.shortName)}`),
      {
        name: 'palette',
        open: () => this.opened(() => this.page.keyboard.press('Control+k')),
        leave: () => this.closeDialog(),
      },
      {
        name: 'shortcuts',
        open: () =>
          this.opened(async () => {
            await this.page.getByRole('button', { name: common.menu.settings }).click();
            await this.page.getByRole('menuitem', { name: common.actionNames.shortcuts }).click();
          }),
        leave: () => this.closeDialog(),
      },
      this.dialog('remove the sample', common.sample.badge),
    ];
  }

  /** Meetings with their five tabs, charts and import. */
  work(): readonly Stop[] {
    const { meetings, attendance, imports, offers } = this.texts;
    const all = Object.values(this.database.meetings);
    const takeOver = new RegExp(imports.check.apply(2).replace('2', '\\d+'));
    const [meeting] = all.toSorted((one, other) => (firstDate(one) < firstDate(other) ? 1 : -1));
    if (!meeting) throw new Error('The tour needs a meeting.');
    const tab = (name: string, label: string): Stop => ({
      name,
      open: async () => {
        await this.goTo(`/veranstaltungen/${meeting.id}?tab=${name}`);
        await expect(this.page.getByRole('tab', { name: label, selected: true })).toBeVisible();
      },
    });
    return [
      this.stop('meetings', '/veranstaltungen'),
      this.dialog('new meeting', meetings.newMeeting),
      tab('uebersicht', meetings.tabs.overview),
      tab('programm', meetings.tabs.programme),
      tab('anmeldungen', meetings.tabs.registrations),
      tab('anwesenheit', meetings.tabs.presence),
      this.dialog('guest', attendance.presence.guest),
      this.papers(meeting.id),
      this.stop('offers', '/angebote'),
      this.dialog('new offer', offers.create),
      this.stop('map', '/karte'),
      this.stop('charts', '/auswertung'),
      this.stop('import: choose', '/import'),
      {
        name: 'import: columns',
        open: async () => {
          const input = this.page.locator('input[type=file]');
          await input.setInputFiles(siteList);
          await this.section(imports.mapping.title);
        },
      },
      {
        name: 'import: check',
        open: async () => {
          await this.button(imports.next);
          await expect(this.page.getByRole('list', { name: imports.check.table })).toBeVisible();
        },
      },
      {
        name: 'import: result',
        open: async () => {
          await this.page.getByRole('button', { name: takeOver }).click();
          await expect(this.page.getByRole('button', { name: imports.result.another })).toBeVisible();
        },
      },
    ];
  }

  /** Goes to an address the way a link does, without loading the program anew. */
  async goTo(address: string): Promise<void> {
    const title = this.page.getByRole('main').getByRole('heading', { level: 1 });
    await expect(title).toBeVisible();
    const isOtherPage = pathOf(new URL(this.page.url()).hash) !== pathOf(`#${address}`);
    const before = await title.elementHandle();
    await this.page.evaluate((hash) => (location.hash = hash), address);
    if (!isOtherPage) return;
    await this.page.waitForFunction((gone) => !gone.isConnected, before);
    // A page that has come takes the focus to its title.
    await expect(title).toBeFocused();
  }

  private stop(name: string, address: string): Stop {
    return { name, open: () => this.goTo(address) };
  }

  private siteAreas(siteId: string): Stop[] {
    const { areas } = this.texts.sites;
    const names = {
      vereinbarungen: areas.agreements,
      steuerung: areas.steering,
      angebote: areas.offers,
      qualitaet: areas.quality,
      verlauf: areas.history,
    };
    return Object.entries(names).map(([address, label]) => ({
      name: `site: ${address}`,
      open: async () => {
        await this.goTo(`/standorte/${siteId}?bereich=${address}`);
        await expect(this.page.getByRole('tab', { name: label, selected: true })).toBeVisible();
      },
    }));
  }

  private papers(meetingId: string): Stop {
    return {
      name: 'unterlagen',
      open: async () => {
        await this.goTo(`/veranstaltungen/${meetingId}?tab=unterlagen`);
        await expect(this.page.getByRole('toolbar')).toBeVisible({ timeout: 30_000 });
      },
    };
  }

  private dialog(name: string, button: string): Stop {
    return {
      name,
      open: () => this.opened(() => this.button(button)),
      leave: () => this.closeDialog(),
    };
  }

  private async button(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).first().click();
  }

  private async opened(act: () => Promise<void>): Promise<void> {
    await act();
    // Until the focus is inside, its keys belong to the page below.
    await expect(this.dialogs().locator(':focus')).toHaveCount(1);
  }

  private async closeDialog(): Promise<void> {
    // A tooltip under the mouse would take the key for itself.
    await this.page.mouse.move(0, 0);
    await expect(this.page.locator('[role=tooltip]:visible')).toHaveCount(0);
    await this.page.keyboard.press('Escape');
    await expect(this.dialogs()).toHaveCount(0);
  }

  private dialogs(): Locator {
    return this.page.getByRole('dialog').or(this.page.getByRole('alertdialog'));
  }

  private async section(name: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name, exact: true }).first()).toBeVisible();
  }
}

function pathOf(hash: string): string {
  return hash.split('?')[0] || '#/';
}
