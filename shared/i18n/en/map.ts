import type { MapTexts } from '../de/map.ts';
import { formatList, formatNumber } from '../format.ts';

/** English texts: the map. */
export function mapEn(): MapTexts {
  const number = (value: number): string => formatNumber(value, 'en');
  const sites = (count: number): string => `${number(count)} ${count === 1 ? 'site' : 'sites'}`;
  const are = (count: number): string => (count === 1 ? 'is' : 'are');
  const of = (count: number, all: number): string => `${number(count)} of ${sites(all)}`;
  const takingPart = 'Shown are sites that prepare, are active or pause.';
  return {
    title: 'Map',
    lead: (day) => `As of ${day}`,
    measure: 'What the map shows',
    land: 'Land',
    allOffered: 'Länder with sites',
    germany: 'All of Germany',
    measures: {
      status: {
        name: 'Status',
        subtitle: 'Status of the sites by district',
        definition: 'Shown are all sites known on the reference day, except merged ones.',
      },
      lead: { name: 'Lead', subtitle: 'Who holds the lead, by district', definition: takingPart },
      involvement: {
        name: 'Municipal involvement',
        subtitle: 'How far the municipality is involved, by district',
        definition: takingPart,
      },
      agreement: {
        name: 'End of agreement',
        subtitle: 'Cooperation agreements by district',
        definition: `${takingPart} Ends soon: within 180 days, not renewed.`,
      },
      offers: {
        name: 'Offers in the year',
        subtitle: 'Number of offers in the calendar year of the reference day, by district',
        definition: `Counted are offers of the year that began by the reference day, without cancelled ones. ${takingPart}`,
      },
      participation: {
        name: 'Last took part',
        subtitle: 'Last participation in a meeting, by district',
        definition: `${takingPart} Whoever is marked as present counts.`,
      },
    },
    classes: {
      status: { UNKNOWN: 'no status' },
      involvement: { NONE: 'not involved', UNKNOWN: 'not known' },
      lead: { none: 'nobody recorded', others: 'others' },
      agreement: { IN_FORCE: 'in force', ENDING: 'ends soon', MISSING: 'missing', UNKNOWN: 'term not known' },
      offers: { NONE: 'no offer', FEW: '1 to 2', SOME: '3 to 5', MANY: '6 to 10', MOST: 'more than 10' },
      participation: {
        WITHIN_YEAR: 'in the last 12 months',
        WITHIN_TWO_YEARS: '12 to 24 months ago',
        LONGER_AGO: 'longer ago',
        NEVER: 'none recorded',
      },
    },
    titles: {
      none: 'There is no site to show on the reference day',
      status: (active, all) => `${of(active, all)} ${are(active)} active`,
      lead: (insurer, count, all) => `${insurer}: lead of ${of(count, all)}`,
      involvement: (count, all) => `The municipality takes part at ${of(count, all)}`,
      agreement: (inForce, all, ending) =>
        `An agreement is in force at ${of(inForce, all)}${ending === 0 ? '' : `; ${number(ending)} of them ${ending === 1 ? 'ends' : 'end'} soon`}`,
      offers: (count, all) => `${of(count, all)} ${count === 1 ? 'has' : 'have'} offers this year`,
      participation: (count, all) => `${of(count, all)} took part in the last 12 months`,
    },
    tilesSubtitle: (measure) => `${measure} by Land`,
    tilesTitle: (count, states) => `${sites(count)} in ${states === 1 ? 'one Land' : `${number(states)} Länder`}`,
    tilesDefinition: 'Each tile is a Land; the large number counts its sites, below it is how they divide.',
    noLand: (count) => `${sites(count)} without a Land ${are(count)} not shown.`,
    notPlaced: (count) => `${sites(count)} without a district ${are(count)} not shown.`,
    symbolPerSite: 'One sign for each site; a grey area means that sites in one district differ.',
    samplePlaces: 'Sample data: where the sites lie is invented.',
    groundOf: (holder, year) => `Map data: ${holder} ${String(year)} (data changed)`,
    classCount: (label, count) => `${label}: ${number(count)}`,
    alt: (count, districts, classes) =>
      count === 0
        ? 'Map of the districts without entries: there is no site to show on the reference day.'
        : `Map of the districts with ${sites(count)} in ${districts === 1 ? 'one district' : `${number(districts)} districts`}. ${classes.join('; ')}.`,
    altTiles: (states, classes) =>
      states.length === 0
        ? 'Tile map of the 16 Länder without entries.'
        : `Tile map of the 16 Länder: ${formatList(
            states.map(({ name, count }) => `${name} ${number(count)}`),
            'en',
          )}. ${classes.join('; ')}.`,
    columns: { place: 'District', code: 'AGS', site: 'Site', sites: 'Sites', land: 'Land' },
    files: { map: 'Map of the districts', tiles: 'Tile map of the Länder' },
    page: {
      districts: 'Map of the districts',
      tiles: 'Länder',
      tilesHint: 'Click a Land to show it alone.',
      list: 'List of the districts',
      listHint: 'The same facts as a table.',
      district: (name, entries) => `${name}: ${entries.join('; ')}`,
      siteWithClass: (name, label) => `${name}, ${label}`,
      tile: (name, count) => `${name}: ${sites(count)}`,
      keys: 'Arrow keys go from district to district, Enter opens.',
      mapLabel: (title) => `Map: ${title}`,
      sitesIn: (district) => `Sites in ${district}`,
      close: 'Close',
      drawing: 'Loading the map …',
      loadFailed: 'The map could not be loaded. The list shows the same facts.',
      emptyTitle: 'No site yet',
      emptyText: 'As soon as sites are recorded and have a district, they appear here.',
      emptyAction: 'To the sites',
      nothingPlaced: 'No site has a district of this selection yet.',
      sample: 'Sample data: the Land is invented, and so is where it lies in real districts of Niedersachsen.',
    },
    unplaced: {
      title: 'Without a district',
      explain: 'The map can show these sites as soon as their district is known.',
      assignAll: 'Assign districts',
      assignHint: (count) =>
        count === 1 ? 'The name of one entry is clear.' : `The names of ${number(count)} entries are clear.`,
      noneClear: 'No name is clear; please choose one by one.',
      assigned: (count) => (count === 1 ? 'One district is assigned.' : `${number(count)} districts are assigned.`),
      assign: (name, district) => `${name}: assign ${district}`,
      noDistrictName: 'no district recorded',
      choose: 'Choose on its page',
      chooseFor: (name) => `Choose the district of ${name}`,
    },
    district: {
      label: 'District on the map',
      hint: 'Landkreis or city; decides where it stands on the map.',
      choose: 'not assigned',
      take: (district) => `Suggestion: ${district}`,
    },
  };
}
