import { formatDay, formatList } from '../../i18n/format.ts';
import { involvementOn, leadInsurerOn, mainLocation } from '../../domain/sites/queries.ts';
import type { Site } from '../../model/site.ts';
import { filledFacts, heading, paragraphs, type Block, type Fact, type Section } from '../blocks.ts';
import type { PackSource } from '../pack-source.ts';

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
  const { texts, enums, asOf, database } = source;
  const labels = texts.profiles;
  const place = mainLocation(site);
  const involvement = involvementOn(site, asOf);
  return filledFacts([
    { label: labels.siteType, values: [enums.siteType[site.siteType]] },
    { label: labels.place, values: place ? [[place.postcode, place.city].join(' ').trim()] : [] },
    { label: labels.district, values: [site.district] },
    { label: labels.federalState, values: [stateName(source, site.federalState)] },
    { label: labels.joined, values: [site.joinedOn ? formatDay(site.joinedOn) : site.entryWave] },
    { label: labels.lead, values: [leadInsurerOn(database, site, asOf) ?? ''] },
    { label: labels.fields, values: [formatList(site.fieldsOfAction.map((field) => enums.fieldOfAction[field]))] },
    { label: labels.involvement, values: involvement ? [enums.municipalInvolvement[involvement.involvement]] : [] },
    { label: labels.website, values: [site.website] },
    { label: labels.presents, values: appearances(source, site) },
  ]);
}

function appearances({ days }: PackSource, site: Site): string[] {
  return days.flatMap(({ schedule }) =>
    schedule.rows
      .filter(({ item }) => item.siteIds.includes(site.id))
      .map(({ item, start }) => `${start} Uhr, ${item.title}`),
  );
}

function stateName({ enums }: PackSource, key: string): string {
  const found = Object.entries(enums.federalState).find(([each]) => each === key);
  return found?.[1] ?? '';
}

function titled(title: string, text: string): Block[] {
  return text.trim() === '' ? [] : [heading(3, title), ...paragraphs(text)];
}

function question(label: string, text: string): Block[] {
  return text.trim() === '' ? [] : [{ kind: 'highlight', label, text: text.trim() }];
}
