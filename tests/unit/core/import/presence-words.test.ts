import { describe, expect, it } from 'vitest';
import { officeWithSites, planned } from './office-lists.ts';
import { list } from './lists.ts';

describe('a house that sends nobody', () => {
  it.each(['entsch.', 'entschuldigt', 'e', 'Absage'])('is quoted as the file writes it: %s', async (word) => {
    const database = await officeWithSites(['2025-03-12']);
    const site = Object.values(database.sites)[0]?.officialName ?? '';
    const read = await list(`Standort;12.03.2025\n${site};${word}\n`, 'liste.csv', 'attendance');
    const [row] = planned('attendance', database, read).preview.rows;
    expect(row).toMatchObject({
      outcome: 'new',
      findings: [{ column: '12.03.2025', value: word, reason: 'refusal-without-name', understoodAs: 'abgesagt' }],
    });
  });
});
