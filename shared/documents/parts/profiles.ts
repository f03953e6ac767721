import { formatDay } from '../../i18n/format.ts';
import type { Site } from '../../model/site.ts';
import { filledFacts, heading, paragraphs, type Block, type Fact, type Section } from '../blocks.ts';
import type { PackSource } from '../pack-source.ts';
import { factValues } from '../profile/fact-values.ts';
import { itemTitle } from './programme.ts';

/** Writes one page for each site that presents, in the order of the programme; no names, numbers or addresses of people. */
export function profileParts(source: PackSource): Section[] {
  return presentingSites(source).map((site, index) => profile(source, site, index === 0));
}

/** Lists the sites that present, in the order of the programme. */
export function presentingSites({ days, database }: PackSource): Site[] {
  const ids = days.flatMap(({ schedule }) => schedule.rows.flatMap(({ item }) => item.siteIds));
  return [...new Set(ids)].flatMap((id) => database.sites[id] ?? []);
}

/** Says whether a site has sent nothing for its profile. */
export function profileIsEmpty(site: Site): boolean {
  return [site.profileText, site.strengths, site.currentQuestion].every((text) => text.trim() === '');
}

// The first profile carries the heading of them all, so that the bookmarks nest.
function profile(source: PackSource, site: Site, isFirst: boolean): Section {
  const { texts } = source;
  const anchor = `steckbrief-${site.id}`;
  return {
    anchor,
    layout: 'text',
    fillsPage: true,
    blocks: [
      ...(isFirst
        ? [{ ...heading(1, texts.profiles.heading), look: 'kicker' as const }]
        : paragraphs(texts.profiles.heading, 'kicker')),
      { kind: 'heading', level: 2, text: site.officialName, anchor, look: 'page' },
      { kind: 'facts', facts: profileFacts(source, site) },
      ...paragraphs(texts.profiles.factsAsOf(formatDay(source.asOf)), 'quiet'),
      ...titled(texts.profiles.about, site.profileText),
      ...titled(texts.profiles.strengths, site.strengths),
      ...question(texts.profiles.question, site.currentQuestion),
      ...(profileIsEmpty(site) ? paragraphs(texts.profiles.empty) : []),
      { kind: 'writing-space', label: texts.profiles.notes, lines: 3 },
    ],
  };
}

function profileFacts(source: PackSource, site: Site): Fact[] {
  const { texts, database } = source;
  const labels = texts.profiles;
  const values = factValues(database, site, source);
  return filledFacts([
    { label: labels.siteType, values: [values.siteType] },
    { label: labels.place, values: [values.place] },
    { label: labels.district, values: [values.district] },
    { label: labels.federalState, values: [values.federalState] },
    { label: labels.joined, values: [values.joined || values.wave] },
    { label: labels.lead, values: [values.lead] },
    { label: labels.fields, values: [values.fields] },
    { label: labels.involvement, values: [values.involvement] },
    { label: labels.website, values: [values.website] },
    { label: labels.presents, values: appearances(source, site) },
  ]);
}

function appearances(source: PackSource, site: Site): string[] {
  return source.days.flatMap(({ schedule }) =>
    schedule.rows
      .filter(({ item }) => item.siteIds.includes(site.id))
      .map(({ item, start }) => `${start} Uhr, ${itemTitle(source, item)}`),
  );
}

function titled(title: string, text: string): Block[] {
  return text.trim() === '' ? [] : [heading(3, title), ...paragraphs(text)];
}

function question(label: string, text: string): Block[] {
  return text.trim() === '' ? [] : [{ kind: 'highlight', label, text: text.trim() }];
}
