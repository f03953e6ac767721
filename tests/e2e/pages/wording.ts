import type { Page } from '@playwright/test';
import { districts } from '../../../shared/domain/districts/district.ts';
import { createCatalogue } from '../../../shared/i18n/catalogue.ts';
import type { Language } from '../../../shared/i18n/format.ts';
import type { Database } from '../../../shared/model/database.ts';

/** Words that every sentence of a language holds some of, and that the other language does not know. */
const marks: Readonly<Record<Language, RegExp>> = {
  de: /\b(der|das|und|oder|nicht|ist|sind|für|von|mit|bitte|ein|eine|einen|keine|wird|noch|auswählen|öffnen|schließen)\b|[äöüß]/i,
  en: /\b(the|and|or|of|with|not|is|are|your|open|close|clear|dismiss|select|remove|more|loading)\b/i,
};

/**
 * Texts on the page, names of controls included, that belong to the other language; what the user has entered may be
 * in any, as may the file's name; Kreise have one name.
 */
export async function foreignTexts(
  page: Page,
  language: Language,
  { database, fileName }: { readonly database: Database; readonly fileName: string },
): Promise<string[]> {
  const other: Language = language === 'de' ? 'en' : 'de';
  const own = plainTexts(createCatalogue(language, database.office));
  const others = plainTexts(createCatalogue(other, database.office));
  const places = districts.flatMap(({ name, fullName }) => [name, fullName]);
  const known = [fileName, ...enteredTexts(database), ...places, ...[...own].filter((text) => text.length > 2)];
  const longestFirst = known.toSorted((one, next) => next.length - one.length);
  const shown = await shownTexts(page, language);
  return shown.filter((text) => {
    if (own.has(text)) return false;
    const chrome = longestFirst.reduce(
      (rest, value) => (rest.includes(value) ? rest.replaceAll(value, ' ') : rest),
      text,
    );
    return chrome.trim() !== '' && (others.has(chrome.trim()) || marks[other].test(chrome));
  });
}

/** All texts and names in sight, each once; parts marked as another language are left out. */
function shownTexts(page: Page, language: Language): Promise<string[]> {
  return page.evaluate((ownLanguage) => {
    const texts = new Set<string>();
    const add = (text: string | null | undefined) => {
      const clean = (text ?? '').replaceAll(/\s+/g, ' ').trim();
      if (clean !== '') texts.add(clean);
    };
    for (const element of document.body.querySelectorAll('*')) {
      const marked = element.closest('[lang]:not(html)')?.getAttribute('lang');
      if (marked && marked !== ownLanguage) continue;
      // Rows of a list that is being imported are what somebody else has written.
      if (location.hash.startsWith('#/import') && element.closest('table, li[aria-posinset]')) continue;
      if (!element.checkVisibility()) continue;
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) add(node.textContent);
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription'])
        add(element.getAttribute(name));
    }
    return [...texts];
  }, language);
}

/** Every text of a catalogue that takes no details. */
function plainTexts(catalogue: object): ReadonlySet<string> {
  return new Set(stringsIn(catalogue));
}

/** What the office has typed, and the parts of people's names, which lists turn round and letters put a title before. */
function enteredTexts(database: Database): ReadonlySet<string> {
  const names = Object.values(database.contacts).flatMap(({ firstName, lastName }) => [firstName, lastName]);
  const parts = ['Frau', 'Herr', ...names.flatMap((name) => name.split(' '))];
  const texts = [...stringsIn(database), ...parts].map((text) => text.replaceAll(/\s+/g, ' ').trim());
  return new Set(texts.filter((text) => text.length > 2));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
