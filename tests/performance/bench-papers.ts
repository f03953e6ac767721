import { createCore } from '../../electron/core/create-core.ts';
import type { Core } from '../../electron/core/core.ts';
import { printSiteProfiles } from '../../electron/core/export/site-profiles.ts';
import type { CorePorts } from '../../electron/core/ports.ts';
import { realFileSystem } from '../../electron/core/storage/file-system.ts';
import { readDataFile } from '../../electron/core/storage/open-database.ts';
import { sitesByName } from '../../shared/domain/sites/queries.ts';
import { required } from '../../shared/kernel/assert.ts';
import { dayIn } from '../../shared/kernel/dates.ts';
import { unwrap } from '../../shared/kernel/result.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import { measurePair, type PairResult } from './measure.ts';

const runs = 5;

/**
 * The whole pack of the fullest meeting as the window asks for it – read, laid out, written, printed, page numbers
 * checked – against Chromium printing the same HTML once. The same warm browser prints both.
 */
export async function benchPack(ports: CorePorts, file: string): Promise<PairResult> {
  const { pages } = ports.platform;
  let html = '';
  const watched = {
    ...pages,
    printPdf: (page: string) => {
      html = page;
      return pages.printPdf(page);
    },
  };
  const core = createCore({ ...ports, platform: { ...ports.platform, pages: watched } });
  try {
    unwrap(await core.openPath(file), 'the sample opens');
    const { id, title } = fullestMeeting(core);
    let count = 0;
    return await measurePair(
      {
        // Papers that are the same as before are not printed again; each run prints one of another title.
        prepare: async () => {
          const input = { id, changes: { title: `${title} ${String((count += 1))}` } };
          unwrap(await core.call('command.run', { name: 'meeting.update', input }), 'a title can be changed');
          unwrap(await core.flush(), 'the file can be written');
        },
        ours: async () => {
          const request = { document: 'agenda-pack', meetingId: id, parts: null };
          unwrap(await core.call('document.render', request), 'the pack can be printed');
        },
        floor: async () => {
          unwrap(await pages.printPdf(html), 'the same HTML can be printed');
        },
      },
      runs,
    );
  } finally {
    await core.close();
  }
}

/**
 * The Steckbriefe of all sites as one PDF – gathered, laid out, written, printed, pages checked – against Chromium
 * printing the same HTML.
 */
export async function benchProfiles(ports: CorePorts, file: string): Promise<PairResult> {
  const { pages } = ports.platform;
  let html = '';
  const watched = {
    ...pages,
    printPdf: (page: string) => {
      html = page;
      return pages.printPdf(page);
    },
  };
  const { database } = unwrap(await readDataFile(realFileSystem, file), 'the sample can be read');
  const asOf = dayIn(ports.clock.now());
  const wish = { database, asOf, sites: sitesByName(database) };
  const work = {
    ours: async () => {
      const printed = unwrap(await printSiteProfiles(watched, wish), 'the profiles can be printed');
      if (printed.prints !== 1) throw new Error('one print is enough');
    },
    floor: async () => {
      unwrap(await pages.printPdf(html), 'the same HTML can be printed');
    },
  };
  try {
    return await measurePair(work, 3);
  } finally {
    await pages.close();
  }
}

function fullestMeeting(core: Core): Meeting {
  const size = ({ agenda, registrations }: Meeting): number =>
    Math.min(Object.keys(agenda).length, 12) * Object.keys(registrations).length;
  const meetings = Object.values(required(core.document(), 'the sample is open').database.meetings);
  const [first, ...rest] = meetings;
  return rest.reduce((best, each) => (size(each) > size(best) ? each : best), required(first, 'a sample has meetings'));
}
