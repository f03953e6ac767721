import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { buildAgendaPack } from '../../../shared/documents/build-agenda-pack.ts';
import { packSource } from '../../../shared/documents/pack-source.ts';
import { toHtml } from '../../../shared/documents/to-html.ts';
import { required } from '../../../shared/kernel/assert.ts';
import { day } from '../../../shared/kernel/dates.ts';
import { packWorld } from '../../builders/pack-world.ts';

const options = { fonts: [], hyphenate: (text: string) => text, pages: new Map<string, number>() };
const read = (html: string): Document => new JSDOM(html).window.document;
const elements = (document: Document): string[] =>
  [...document.querySelectorAll('*')].map((element) => element.tagName);

const evil = fc
  .oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '</style><img src=x onerror=alert(1)>',
      '"><svg onload=alert(1)>',
      "' onmouseover='alert(1)",
      '&lt;b&gt; &amp;',
      '"}</style><script>',
      '\\22 }*{display:none}',
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )
  .map((text) => `x${text}`);

describe('papers as HTML', () => {
  it('never read a text as markup, wherever it stands', () => {
    const baseline = elements(read(htmlWith('x')));
    fc.assert(
      fc.property(evil, (text) => {
        const document = read(htmlWith(text));
        const found = elements(document);
        // Line ends in running text become line breaks and blank lines new paragraphs; nothing else may appear.
        const unexpected = found.filter((tag) => !baseline.includes(tag) && tag !== 'BR' && tag !== 'P');
        expect(unexpected).toEqual([]);
        expect(found.filter((tag) => tag === 'STYLE')).toHaveLength(1);
        expect(document.querySelector('h1')?.textContent).toBe(readable(text));
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

function htmlWith(text: string): string {
  const database = packWorld({
    office: { name: text, shortName: text, street: text, website: text },
    meeting: {
      title: text,
      subtitle: text,
      welcomeText: text,
      discussionQuestions: [{ id: 'q1', text }],
      themes: [{ id: 't1', label: text }],
    },
    agenda: { a1: { title: text, who: text, room: text, description: text, themeId: 't1', siteIds: ['s1' as never] } },
    sites: { s1: { officialName: text, shortName: text, profileText: text, currentQuestion: text, website: text } },
    people: [{ name: `A ${text}`, jobFunction: text, siteId: 's1', registration: { consentListed: true } }],
  });
  return toHtml(buildAgendaPack(required(packSource(database, 'm1', day('2017-12-08')), 'the meeting')), options);
}

// HTML knows no control signs and one kind of line end; half of a pair of surrogates is no text at all.
function readable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '').replace(/\r\n?/g, '\n');
}
