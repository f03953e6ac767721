import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import { blankOffice } from '../../../../shared/domain/office/blank-office.ts';
import { problemOf } from '../../../../renderer/ui/field-problem.ts';
import { endBeforeStart, invalidField, type FieldProblem } from '../../../../shared/kernel/errors.ts';

const texts = createCatalogue('de', blankOffice('Büro'));
const textOf = (...problems: FieldProblem[]) =>
  texts.errors.problems['invalid-input']({ code: 'invalid-input', problems }).text;

describe('a refusal between two fields', () => {
  it('names both with what stands in them', () => {
    const problem = { field: 'registrationDeadline', value: '2026-12-10', against: '2026-12-01' } as const;
    expect(textOf({ ...problem, code: 'deadline-after-meeting' })).toBe(
      'Es wurde nichts geändert. Anmeldefrist: Die Anmeldefrist (10.12.2026) läge nach dem Tag der Veranstaltung (01.12.2026).',
    );
    const ends = endBeforeStart('termEnd', { from: '2026-02-01', until: '2026-01-31' });
    expect(problemOf(texts, ends, 'termEnd')).toBe('Das Ende (31.01.2026) liegt vor dem Anfang (01.02.2026).');
    expect(problemOf(texts, { ...ends, problems: [] } as never, 'termEnd')).toBeUndefined();
  });

  it('is told where no field shows it: the field by its name, each sentence once', () => {
    expect(textOf({ field: 'days.1.date', code: 'not-a-day' }, { field: 'x', code: 'required' })).toBe(
      `Es wurde nichts geändert. Datum: ${texts.errors.fields['not-a-day']} Bitte füllen Sie dieses Feld aus.`,
    );
    expect(textOf({ field: 'a', code: 'required' }, { field: 'b', code: 'required' })).toBe(
      'Es wurde nichts geändert. Bitte füllen Sie dieses Feld aus.',
    );
    expect(textOf()).toBe('Es wurde nichts geändert. Bitte berichtigen Sie die Felder mit einem Hinweis.');
  });
});

describe('the field of a refusal', () => {
  it.each([
    ['email', 'email', true],
    ['venue.city', 'city', true],
    ['partyIds.2', 'partyIds', true],
    ['days.0.date', 'days.0.date', true],
    ['statusHistory.0.from', 'from', true],
    ['weekend.0', 'end', false],
    ['termEnd', 'End', false],
    ['guest.email', 'mail', false],
  ])('%s belongs to %s: %s', (path, field, isIts) => {
    expect(problemOf(texts, invalidField(path, 'required'), field) !== undefined).toBe(isIts);
  });

  it('has the sentence of its form before the general one', () => {
    expect(problemOf(texts, invalidField('place', 'required'), 'place', { required: 'Bitte wählen.' })).toBe(
      'Bitte wählen.',
    );
  });
});
