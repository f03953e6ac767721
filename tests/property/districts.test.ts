import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { districts, saysItsKind, type District } from '../../shared/domain/districts/district.ts';
import { findDistrict } from '../../shared/domain/districts/find-district.ts';

const district = fc.constantFrom(...districts);

const wayOfWriting = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => `  ${text} `,
  (text) => text.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss'),
  (text) => text.replaceAll('-', ' - '),
  (text) => text.replaceAll('. ', '.'),
);

const kindWords = fc.nat({ max: 3 });

describe('finding a Kreis by name', () => {
  it('finds every Kreis again, however its name and its kind are written', () => {
    fc.assert(
      fc.property(district, kindWords, wayOfWriting, fc.boolean(), (wanted, words, write, knowsLand) => {
        const typed = write(withKind(wanted, words));
        expect(findDistrict(typed, knowsLand ? [wanted.federalState] : []).clear).toBe(wanted);
      }),
      { numRuns: 2000 },
    );
  });

  it('never loses one that shares its name with a city: it is among the candidates', () => {
    fc.assert(
      fc.property(district, wayOfWriting, (wanted, write) => {
        expect(findDistrict(write(wanted.name), [wanted.federalState]).candidates).toContain(wanted);
      }),
      { numRuns: 1000 },
    );
  });
});

function withKind({ name, kind }: District, words: number): string {
  const kinds = kind === 'CITY' ? ['Stadt', 'kreisfreie Stadt', 'Stadt', 'SK'] : ['Landkreis', 'LK', 'Kreis', 'Lkr.'];
  const word = kinds[words] ?? 'Stadt';
  if (saysItsKind.test(name)) return name;
  return words % 2 === 0 ? `${word} ${name}` : `${name}, ${word}`;
}
