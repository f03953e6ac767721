import { describe, expect, it } from 'vitest';
import { columnsLeftOut, meetingsMade } from '../../../../renderer/features/import/left-out.ts';
import type { ListColumn } from '../../../../shared/domain/import/import-preview.ts';

const column = (key: string, heading: string, overrides: Partial<ListColumn> = {}): ListColumn => {
  return { key, heading, samples: ['x'], guess: null, remark: null, ...overrides };
};

describe('columns that are not taken over', () => {
  const columns = [
    column('c0', 'Name'),
    column('c1', 'Farbe'),
    column('c2', 'Name (alt)'),
    column('c3', 'Gesundheit', { remark: 'health-data', samples: [] }),
    column('c4', '', { samples: ['', ''] }),
    column('c5', ''),
  ];
  const headings = (mapping: Record<string, string>) =>
    columnsLeftOut({ columns }, mapping).map(({ column: each, number }) => `${String(number)} ${each.heading}`);

  it('are those without a field and each second one with the same, but not blank ones', () => {
    expect(headings({ c0: 'name', c2: 'name' })).toEqual(['2 Farbe', '3 Name (alt)', '4 Gesundheit', '6 ']);
  });

  it('are data on health whatever they are mapped to', () => {
    expect(headings({ c0: 'name', c1: 'note', c2: 'shortName', c3: 'note', c5: 'city' })).toEqual(['4 Gesundheit']);
  });
});

describe('meetings that an import makes', () => {
  it('are those not there yet that a column stands for', () => {
    const meeting = (id: string, isNew: boolean) => ({ id, title: id, date: '2026-01-01', isNew });
    const meetings = [meeting('a', true), meeting('b', true), meeting('c', false)];
    expect(meetingsMade({ meetings }, { c1: 'meeting:b', c2: 'meeting:c' }).map(({ id }) => id)).toEqual(['b']);
  });
});
