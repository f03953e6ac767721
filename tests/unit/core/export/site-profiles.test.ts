import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { printSiteProfile } from '../../../../electron/core/export/site-profiles.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import { ok, unwrap } from '../../../../shared/kernel/result.ts';
import { profileDay, profileWorld } from '../../../builders/profile-world.ts';

describe('a Steckbrief that takes two pages when it is printed', () => {
  it('is set tighter and printed again', async () => {
    const { printed, prints } = await print([2, 1]);
    expect({ pages: printed.pages, warnings: printed.warnings, prints }).toEqual({ pages: 1, warnings: [], prints: 2 });
  });

  it('is printed as tightly as can be, and named when even that is too long', async () => {
    const { printed, prints, lengths } = await print([2, 2, 2, 2]);
    expect(prints).toBe(3);
    expect(required(lengths[2], 'a third print')).toBeLessThan(required(lengths[1], 'a second print'));
    expect(printed.pages).toBe(2);
    expect(printed.warnings).toEqual([
      'Der Steckbrief „Auenburg“ passt nicht auf eine Seite, auch stark gekürzt. Bitte die Texte und Namen dieses Eintrags kürzen.',
    ]);
  });
});

/** Prints on paper that takes so many pages, print by print. */
async function print(pageCounts: readonly number[]) {
  const lengths: number[] = [];
  const printPdf = async (html: string) => {
    const document = await PDFDocument.create();
    for (let page = 0; page < (pageCounts[lengths.length] ?? 1); page += 1) document.addPage();
    lengths.push(html.length);
    return ok(await document.save());
  };
  const database = profileWorld({ profileText: 'Das ist ein langer Satz über uns. '.repeat(250) });
  const site = required(database.sites['s1'], 'the site');
  const printed = unwrap(await printSiteProfile({ printPdf }, { database, asOf: profileDay }, site), 'it prints');
  return { printed, prints: lengths.length, lengths };
}
