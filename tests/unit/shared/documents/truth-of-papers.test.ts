import { describe, expect, it } from 'vitest';
import { meetingPaper } from '../../../../electron/core/export/meeting-papers.ts';
import { buildAgendaPack } from '../../../../shared/documents/build-agenda-pack.ts';
import type { DocumentModel } from '../../../../shared/documents/blocks.ts';
import { packSource, paperDay, type PackSource } from '../../../../shared/documents/pack-source.ts';
import { packWarnings } from '../../../../shared/documents/pack-warnings.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import { day, type Day } from '../../../../shared/kernel/dates.ts';
import type { MeetingFields } from '../../../../shared/model/meeting.ts';
import type { Site } from '../../../../shared/model/site.ts';
import { packWorld, type PackWorld } from '../../../builders/pack-world.ts';

describe('the day a pack speaks of', () => {
  const facts = packWorld();
  const dayFor = (today: string, asked: string | null = null) =>
    paperDay(facts, 'm1', { asked: asked === null ? null : day(asked), today: day(today) });

  it('is the own day of a meeting that has begun, today before it, and always the one asked for', () => {
    expect(dayFor('2017-12-14')).toBe('2017-12-14');
    expect(dayFor('2017-12-15')).toBe('2017-12-15');
    expect(dayFor('2026-11-30')).toBe('2017-12-15');
    expect(dayFor('2026-11-30', '2020-01-01')).toBe('2020-01-01');
    expect(dayFor('2017-01-01', '2016-12-31')).toBe('2016-12-31');
  });

  it('decides what the papers of a past meeting say', () => {
    const sites = { s1: { officialName: 'Jobcenter A', involvementHistory: history('AGREEMENT', '2020-01-01') } };
    const agenda = { a1: { title: 'Impuls', siteIds: ['s1' as never] } };
    const world = packWorld({ sites, agenda, people: [] });
    const printed = (asOf?: string) =>
      meetingPaper(
        world,
        { document: 'agenda-pack', meetingId: 'm1', parts: ['profiles'], ...given(asOf) },
        day('2026-11-30'),
      );
    const said = (asOf?: string) => JSON.stringify(printed(asOf));
    expect(said()).toContain('Angaben: Stand 15.12.2017');
    expect(said()).not.toContain('Einbindung der Kommune');
    expect(said('2021-01-01')).toContain('Angaben: Stand 01.01.2021');
    expect(said('2021-01-01')).toContain('Einbindung der Kommune');
  });
});

function given(asOf: string | undefined): { asOf?: Day } {
  return asOf === undefined ? {} : { asOf: day(asOf) };
}

function history(involvement: 'AGREEMENT', from: string): Site['involvementHistory'] {
  return [{ involvement, from: day(from) }];
}

describe('a meeting that is not held on site', () => {
  const meeting = (format: 'ONLINE' | 'HYBRID' | 'PHONE', more: Partial<MeetingFields> = {}) =>
    source({ meeting: { format, ...more } });
  const warned = (each: PackSource) => packWarnings(each, ['cover', 'welcome']).map(({ kind }) => kind);

  it('says so, with and without a link, and warns while there is none', () => {
    expect(text(buildAgendaPack(meeting('ONLINE'), ['cover']))).toContain('"digital"');
    expect(text(buildAgendaPack(meeting('HYBRID'), ['welcome']))).toContain('"hybrid"');
    expect(text(buildAgendaPack(source(), ['cover']))).not.toContain('"Form"');
    expect(warned(meeting('ONLINE'))).toEqual(['no-online-link', 'standard-welcome']);
    expect(warned(meeting('HYBRID'))).toEqual(['no-online-link', 'standard-welcome']);
    expect(warned(meeting('HYBRID', { onlineLink: 'https://ko.example/raum' }))).toEqual(['standard-welcome']);
    expect(warned(meeting('PHONE'))).toEqual(['no-dial-in', 'standard-welcome']);
    expect(warned(source())).toEqual(['standard-welcome']);
  });
});

describe('people who are not named', () => {
  const said = (...consents: readonly (boolean | null)[]) => {
    const people = consents.map((consentListed, at) => ({
      name: `Vor Nach${String(at)}`,
      registration: { consentListed },
    }));
    return text(buildAgendaPack(source({ people }), ['participants']));
  };

  it('are said to have refused only where they were asked', () => {
    expect(said(null)).toContain('weil sie danach nicht gefragt wurde.');
    expect(said(false)).toContain('weil sie dem nicht zugestimmt hat.');
    expect(said(null, false, false)).toContain(': 1 wurde nicht gefragt, 2 haben nicht zugestimmt.');
    expect(said(null, null)).not.toContain('zugestimmt');
  });
});

function source(world: PackWorld = {}): PackSource {
  return required(packSource(packWorld(world), 'm1', day('2017-12-08')), 'the meeting m1');
}

function text(model: DocumentModel): string {
  return `${JSON.stringify(model, null, 1)}\n`;
}
