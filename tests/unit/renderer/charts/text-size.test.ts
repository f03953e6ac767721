import { describe, expect, it } from 'vitest';
import { niceTicks } from '../../../../renderer/charts/column-layout.ts';
import { balanceText, labelPieces, shorten, textWidth, wrapText } from '../../../../renderer/charts/text-size.ts';

describe('texts in charts', () => {
  it('wraps so that no line is wider than its room, even with one long word', () => {
    const text = 'Landkreis Mecklenburgische Seenplatte Donaudampfschifffahrtsgesellschaft';
    const lines = wrapText(text, 120, { size: 16 });
    expect(lines.filter((line) => textWidth(line, 16) > 120)).toEqual([]);
    expect(lines.join('').replaceAll('-', '').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('never ends a line between a number and what it counts, at any width', () => {
    const title = '17 Standorte nahmen am 19. März 2026 teil, 9 weniger als beim Höchststand am 10. Oktober 2024';
    for (let width = 260; width < 1300; width += 5) {
      const lines = balanceText(title, width, { size: 32, isBold: true });
      expect(lines.slice(0, -1).filter((line) => /(^|\s)\d[\d.]*$/.test(line) && !line.endsWith('2026'))).toEqual([]);
    }
  });

  it('ends with an ellipsis when there are too many lines', () => {
    const lines = wrapText('eins zwei drei vier fünf sechs', 50, { size: 16, mostLines: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(shorten('Kurz', 100, { size: 16 })).toBe('Kurz');
  });

  it('breaks a date between day and year', () => {
    expect(labelPieces('15.12.2017 (2)')).toEqual(['15.12.', '2017', '(2)']);
  });
});

it('leaves room above the highest column', () => {
  for (const highest of [1, 3, 9, 10, 29, 87, 100, 999]) {
    const ticks = niceTicks(highest);
    expect(ticks[0]).toBe(0);
    expect(ticks.at(-1)).toBeGreaterThan(highest);
    expect(ticks.every((tick) => Number.isInteger(tick))).toBe(true);
    expect(ticks.length).toBeLessThanOrEqual(10);
  }
});
