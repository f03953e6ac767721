import { describe, expect, it } from 'vitest';
import { defaultTerms } from '../../../../shared/i18n/words.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import { commands, type CommandName } from '../../../../shared/commands/registry.ts';
import { commandLabel } from '../../../../renderer/actions/command-label.ts';
import { actions } from '../../../../renderer/actions/registry.tsx';
import { isPressed, shortcutId, shortcutText } from '../../../../renderer/actions/shortcut.ts';

const german = createCatalogue('de', { terms: defaultTerms, genderForm: 'NEUTRAL' });
const english = createCatalogue('en', { terms: defaultTerms, genderForm: 'NEUTRAL' });
const key = { key: 'z', ctrlKey: false, shiftKey: false, altKey: false, metaKey: false };

describe('the program’s own actions', () => {
  it('have a name in both languages', () => {
    for (const { name } of actions) {
      expect(german.common.actionNames[name].trim(), name).not.toBe('');
      expect(english.common.actionNames[name].trim(), name).not.toBe('');
    }
  });

  it('are listed once each', () => {
    expect(new Set(actions.map(({ name }) => name)).size).toBe(actions.length);
  });

  it('share no keys', () => {
    const ids = actions.flatMap(({ shortcuts }) => shortcuts.map(shortcutId));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('never use AltGr, which writes @ and €', () => {
    expect(actions.flatMap(({ shortcuts }) => shortcuts).filter(({ ctrl, alt }) => ctrl && alt)).toEqual([]);
  });
});

describe('a shortcut', () => {
  it('is written as German Office writes it', () => {
    expect(shortcutText({ key: 'z', ctrl: true, shift: true }, german)).toBe('Strg+Umschalt+Z');
    expect(shortcutText({ key: 'ArrowLeft', alt: true }, german)).toBe('Alt+←');
  });

  it('goes by the character, also with capitals', () => {
    expect(isPressed({ key: 'z', ctrl: true, shift: true }, { ...key, key: 'Z', ctrlKey: true, shiftKey: true })).toBe(
      true,
    );
  });

  it('is not pressed with AltGr', () => {
    expect(isPressed({ key: 'z', ctrl: true }, { ...key, ctrlKey: true, altKey: true })).toBe(false);
  });

  it('needs exactly its modifiers', () => {
    expect(isPressed({ key: 'z', ctrl: true }, { ...key, ctrlKey: true, shiftKey: true })).toBe(false);
    expect(isPressed({ key: 'z', ctrl: true }, key)).toBe(false);
  });
});

describe('the names of changes', () => {
  it('exist for every command in both languages', () => {
    for (const name of Object.keys(commands) as CommandName[]) {
      expect(commandLabel(german, name), name).not.toBe('');
      expect(commandLabel(english, name), name).not.toBe('');
    }
  });

  it('name no command that is gone', () => {
    expect(Object.keys(german.commands).filter((name) => !Object.hasOwn(commands, name))).toEqual([]);
  });
});
