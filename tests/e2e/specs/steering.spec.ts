import { readFile, writeFile } from 'node:fs/promises';
import { required } from '../../../shared/kernel/assert.ts';
import { blankFollowUp } from '../../../shared/model/blank.ts';
import type { Database } from '../../../shared/model/database.ts';
import { expect, test, type App, type Preparation } from '../fixtures/app.ts';
import { runCommand } from '../fixtures/host-process.ts';
import { Program } from '../pages/program.ts';
import { readDatabase } from '../pages/tour.ts';

test.use({ start: { prepare: sampleWithTask } });

test('a steering body gets the member it lacks, a meeting and a decision; the day before shows none of it', async ({
  app,
}) => {
  const { page } = app;
  const program = new Program(page);
  await openArea(app, 'Auenburg', 'Steuerungsgremium');
  const gap = page.getByText('Kein Mitglied der Kommune');
  await page.getByRole('listitem').filter({ has: gap }).getByRole('button', { name: 'Mitglied aufnehmen' }).click();
  const seat = page.getByRole('dialog', { name: 'Mitglied hinzufügen' });
  await seat.getByRole('button', { name: 'Speichern' }).click();
  await expect(seat.getByText('Wählen Sie eine Person oder eine Organisation.')).toBeVisible();
  await seat.getByRole('combobox', { name: 'Organisation' }).pressSequentially('Landesh');
  await page
    .getByRole('option', { name: /Landeshauptstadt Auenburg, Soz/ })
    .first()
    .click();
  await expect(seat.getByRole('combobox', { name: 'Sitz für' })).toHaveValue('MUNICIPALITY');
  await seat.getByRole('button', { name: 'Speichern' }).click();
  await expect(seat).toHaveCount(0);
  await expect(gap).toHaveCount(0);
  const member = page.getByRole('list', { name: 'Mitglieder', exact: true }).getByText('seit 23.11.2026');
  await expect(member).toBeVisible();

  await page.getByRole('button', { name: 'Sitzung anlegen' }).first().click();
  const meeting = page.getByRole('dialog', { name: 'Sitzung anlegen' });
  await meeting.getByRole('textbox', { name: 'Ort' }).fill('Rathaus');
  await meeting.getByRole('button', { name: 'Speichern' }).click();
  const held = page.getByRole('article', { name: 'Sitzung vom 23.11.2026' });
  await held.getByRole('button', { name: 'Beschluss anlegen' }).click();
  const decision = page.getByRole('dialog', { name: 'Beschluss anlegen' });
  await decision.getByRole('textbox', { name: 'Beschluss' }).fill('Bedarfe in zwei Gruppen erheben');
  await decision.getByRole('button', { name: 'Speichern' }).click();
  await held.getByRole('checkbox', { name: 'Erledigt: Bedarfe in zwei Gruppen erheben' }).click();
  await expect(held.getByText('erledigt 23.11.2026')).toBeVisible();

  await showStateOf(app, '22.11.2026');
  await expect(gap).toBeVisible();
  await expect(member).toHaveCount(0);
  await expect(held).toHaveCount(0);
  await program.save();
});

test('a stage of a criterion and a figure as German people write it are entered for a day', async ({ app }) => {
  const { page } = app;
  await openArea(app, 'Wacholdern', 'Qualität und Kennzahlen');
  const stage = page.getByRole('button', { name: 'Konzeption: Stufe 9' });
  await stage.click();
  await expect(stage).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Kennzahl anlegen' }).click();
  const figure = page.getByRole('dialog', { name: 'Kennzahl anlegen' });
  await figure.getByRole('textbox', { name: 'Kennzahl' }).fill('Termine je Monat');
  await figure.getByRole('textbox', { name: 'Wert' }).fill('1.234,5');
  await figure.getByRole('textbox', { name: 'Stichtag' }).fill('30.09.2026');
  await figure.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('row', { name: /Termine je Monat/ })).toContainText('1.234,5');

  await showStateOf(app, '22.11.2026');
  await expect(stage).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('row', { name: /Termine je Monat/ })).toContainText('30.09.2026');
  await new Program(page).save();
  const site = siteNamed(await readDatabase(app.dataFile), 'Wacholdern');
  expect(site.criterionHistory.filter(({ criterion }) => criterion === 'CONCEPT').at(-1)).toMatchObject({
    from: '2026-11-23',
    stage: 9,
  });
});

test('who follows a contact takes over the invitation, the task and the seat that are ticked', async ({ app }) => {
  const { page } = app;
  const program = new Program(page);
  await page.goto(`${page.url().split('#')[0] ?? ''}#/personen/${leaving}`);
  await expect(program.heading).toContainText('Krause');
  await page.getByRole('button', { name: 'Nachfolge …' }).first().click();
  const dialog = page.getByRole('dialog', { name: /Nachfolge für/ });
  await dialog.getByRole('radio', { name: 'Eine neue Person' }).click();
  await dialog.getByRole('textbox', { name: 'Nachname' }).fill('Nachfolger');
  await expect(dialog.getByRole('checkbox', { name: /Austauschtreffen, .*eingeladen/ })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: /Raum prüfen/ })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: /^Auenburg/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Nachfolge eintragen' }).click();
  await expect(page.getByText(/^Nachfolge: .*Nachfolger/)).toBeVisible();
  await program.save();

  const after = await readDatabase(app.dataFile);
  const successor = required(
    Object.values(after.contacts).find(({ lastName }) => lastName === 'Nachfolger'),
    'the successor',
  );
  expect(Object.values(after.followUps).find(({ title }) => title === 'Raum prüfen')?.contactId).toBe(successor.id);
  const invited = Object.values(after.meetings).flatMap(({ registrations }) =>
    Object.values(registrations).filter(({ contactId }) => contactId === successor.id),
  );
  expect(invited.map(({ registrationStatus, consentListed }) => [registrationStatus, consentListed])).toEqual([
    ['INVITED', null],
  ]);
  const seats = Object.values(after.steeringGroups).flatMap(({ members }) => members);
  expect(seats.filter(({ contactId }) => contactId === leaving).map(({ until }) => until)).toEqual(['2026-11-22']);
  expect(seats.filter(({ contactId }) => contactId === successor.id).map(({ from }) => from)).toEqual(['2026-11-23']);
});

test('a site goes into another: both say so from the day on, and what is open goes along where it is ticked', async ({
  app,
}) => {
  const { page } = app;
  const program = new Program(page);
  await openArea(app, 'Auenburg-Land', 'Überblick');
  await page.getByRole('button', { name: 'Zusammenlegen …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Auenburg-Land zusammenlegen' });
  await dialog.getByRole('combobox').pressSequentially('Auenb');
  await page.getByRole('option', { name: 'Auenburg', exact: true }).click();
  await dialog.getByRole('checkbox', { name: /Funktionen von Personen/ }).click();
  await dialog.getByRole('checkbox', { name: /Sitze im Steuerungsgremium/ }).click();
  await dialog.getByRole('button', { name: 'Zusammenlegen', exact: true }).click();
  await expect(page.getByText('Seit 23.11.2026 Teil von')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zusammenlegen …' })).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'Auenburg', exact: true }).first().click();
  await expect(program.heading).toContainText('Auenburg');
  const predecessors = page.getByRole('list', { name: /^Aufgegangene/ });
  await expect(predecessors.getByRole('link', { name: 'Auenburg-Land' })).toBeVisible();

  await showStateOf(app, '22.11.2026');
  await expect(predecessors).toHaveCount(0);
  await program.save();
  const after = await readDatabase(app.dataFile);
  const [gone, kept] = [siteNamed(after, 'Auenburg-Land').id, siteNamed(after, 'Auenburg').id];
  const roles = Object.values(after.contacts).flatMap((contact) => contact.roles);
  expect(roles.filter(({ siteId, until }) => siteId === gone && until === null)).toEqual([]);
  expect(roles.filter(({ siteId, from }) => siteId === kept && from === '2026-11-23')).not.toEqual([]);
});

// Britta Krause of Auenburg: invited to the coming meeting and a member of the steering body.
const leaving = 'a9fjj8e9gr82p9vx';

async function sampleWithTask({ folder, dataFile }: Parameters<Preparation>[0]): Promise<void> {
  await runCommand(folder, ['sample', '--out', dataFile]);
  const envelope = JSON.parse(await readFile(dataFile, 'utf8')) as { data: { followUps: Record<string, unknown> } };
  envelope.data.followUps['task'] = { ...blankFollowUp('Raum prüfen'), id: 'task', contactId: leaving };
  await writeFile(dataFile, JSON.stringify(envelope));
}

function siteNamed(database: Database, name: string): Database['sites'][string] {
  const found = Object.values(database.sites).find(({ shortName }) => shortName === name);
  return required(found, name);
}

test('a note stands in the history from its day on, and not before', async ({ app }) => {
  const { page } = app;
  await openArea(app, 'Auenburg', 'Verlauf');
  await page.getByRole('button', { name: 'Notiz anlegen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Notiz anlegen' });
  await dialog.getByRole('textbox', { name: 'Notiz' }).fill('Leitung wechselt im Frühjahr.');
  await dialog.getByRole('textbox', { name: 'Tag' }).fill('15.06.2026');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toBeHidden();
  const noted = page.getByRole('region', { name: 'Verlauf' }).getByText('Leitung wechselt im Frühjahr.');
  await expect(noted).toBeVisible();
  await showStateOf(app, '14.06.2026');
  await expect(noted).toBeHidden();
});

async function openArea({ page, dataFile }: App, site: string, area: string): Promise<void> {
  const { id } = siteNamed(await readDatabase(dataFile), site);
  await page.goto(`${page.url().split('#')[0] ?? ''}#/standorte/${id}`);
  await page.getByRole('tab', { name: area }).click();
}

async function showStateOf({ page }: App, day: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Stand: heute' }).click();
  const field = page.getByRole('textbox', { name: 'Stand am' });
  await field.fill(day);
  await field.press('Enter');
  // Esc takes back what is not yet accepted before it closes anything.
  await expect(field).not.toHaveAttribute('data-dirty');
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
}
