import { formatList, formatNumber } from '../format.ts';
import type { Words } from '../words.ts';

/** German texts: the map. */
export function mapDe(words: Words) {
  const { site, lead } = words;
  const number = (value: number): string => formatNumber(value);
  const are = (count: number): string => (count === 1 ? 'ist' : 'sind');
  const have = (count: number): string => (count === 1 ? 'hat' : 'haben');
  const of = (count: number, all: number): string => `${number(count)} von ${site.count(all, 'dative')}`;
  return {
    title: 'Karte',
    lead: (day: string) => `Stand ${day}`,
    measure: 'Was die Karte zeigt',
    land: 'Land',
    allOffered: `Länder mit ${site.plural.dative}`,
    germany: 'Ganz Deutschland',
    measures: {
      status: {
        name: 'Status',
        subtitle: `Status ${site.theMany('genitive')} nach Kreisen`,
        definition: `Gezeigt werden alle ${site.plural.accusative}, die am Stichtag bekannt sind, außer zusammengelegten.`,
      },
      lead: {
        name: lead.one,
        subtitle: `Wer ${lead.the('accusative')} hat, nach Kreisen`,
        definition: `Gezeigt werden ${site.many} in Vorbereitung, aktive und ruhende.`,
      },
      involvement: {
        name: 'Einbindung der Kommune',
        subtitle: 'Wie weit die Kommune eingebunden ist, nach Kreisen',
        definition: `Gezeigt werden ${site.many} in Vorbereitung, aktive und ruhende.`,
      },
      agreement: {
        name: 'Ende der Vereinbarung',
        subtitle: 'Kooperationsvereinbarungen nach Kreisen',
        definition: `Gezeigt werden ${site.many} in Vorbereitung, aktive und ruhende. Endet bald: in höchstens 180 Tagen, ohne Verlängerung.`,
      },
      offers: {
        name: 'Angebote im Jahr',
        subtitle: 'Zahl der Angebote im Kalenderjahr des Stichtags, nach Kreisen',
        definition: `Gezählt werden Angebote des Jahres, die bis zum Stichtag begonnen haben, ohne abgesagte. Gezeigt werden ${site.many} in Vorbereitung, aktive und ruhende.`,
      },
      participation: {
        name: 'Letzte Teilnahme',
        subtitle: 'Letzte Teilnahme an einer Veranstaltung, nach Kreisen',
        definition: `Gezeigt werden ${site.many} in Vorbereitung, aktive und ruhende. Es zählt, wer als anwesend eingetragen ist.`,
      },
    },
    classes: {
      status: { UNKNOWN: 'ohne Status' },
      involvement: { NONE: 'nicht eingebunden', UNKNOWN: 'nicht bekannt' },
      lead: { none: 'niemand eingetragen', others: 'weitere' },
      agreement: { IN_FORCE: 'gilt', ENDING: 'endet bald', MISSING: 'fehlt', UNKNOWN: 'Laufzeit nicht bekannt' },
      offers: { NONE: 'kein Angebot', FEW: '1 bis 2', SOME: '3 bis 5', MANY: '6 bis 10', MOST: 'mehr als 10' },
      participation: {
        WITHIN_YEAR: 'in den letzten 12 Monaten',
        WITHIN_TWO_YEARS: 'vor 12 bis 24 Monaten',
        LONGER_AGO: 'länger her',
        NEVER: 'keine erfasst',
      },
    },
    titles: {
      none: `Am Stichtag ist ${site.no('nominative')} zu zeigen`,
      status: (active: number, all: number) => `${of(active, all)} ${are(active)} aktiv`,
      lead: (insurer: string, count: number, all: number) =>
        `${insurer}: ${lead.one} an ${number(count)} von ${site.count(all, 'dative')}`,
      involvement: (count: number, all: number) => `An ${of(count, all)} wirkt die Kommune mit`,
      agreement: (inForce: number, all: number, ending: number) =>
        `An ${of(inForce, all)} gilt eine Vereinbarung${ending === 0 ? '' : `; ${number(ending)} davon ${ending === 1 ? 'endet' : 'enden'} bald`}`,
      offers: (count: number, all: number) => `${of(count, all)} ${have(count)} in diesem Jahr Angebote`,
      participation: (count: number, all: number) =>
        `${of(count, all)} ${count === 1 ? 'war' : 'waren'} in den letzten 12 Monaten dabei`,
    },
    tilesSubtitle: (measure: string) => `${measure} nach Ländern`,
    tilesTitle: (sites: number, states: number) =>
      `${site.count(sites)} in ${states === 1 ? 'einem Land' : `${number(states)} Ländern`}`,
    tilesDefinition: `Jede Kachel ist ein Land; die große Zahl ist die Zahl ${site.theMany('genitive')}, darunter ihre Verteilung.`,
    noLand: (count: number) => `${site.count(count)} ohne Land ${are(count)} nicht dargestellt.`,
    notPlaced: (count: number) => `${site.count(count)} ohne Kreis ${are(count)} nicht dargestellt.`,
    symbolPerSite: `Ein Zeichen je ${site.one}; eine graue Fläche heißt: unterschiedliche Angaben in einem Kreis.`,
    samplePlaces: 'Beispieldaten: Die Lage in den Kreisen ist erfunden.',
    groundOf: (holder: string, year: number) => `Kartengrundlage: ${holder} ${year} (Daten verändert)`,
    classCount: (label: string, count: number) => `${label}: ${number(count)}`,
    alt: (sites: number, districts: number, classes: readonly string[]) =>
      sites === 0
        ? `Karte der Kreise ohne Einträge: Am Stichtag ist ${site.no('nominative')} zu zeigen.`
        : `Karte der Kreise mit ${site.count(sites, 'dative')} in ${districts === 1 ? 'einem Kreis' : `${number(districts)} Kreisen`}. ${classes.join('; ')}.`,
    altTiles: (states: readonly { name: string; count: number }[], classes: readonly string[]) =>
      states.length === 0
        ? `Kachelkarte der 16 Länder ohne Einträge.`
        : `Kachelkarte der 16 Länder: ${formatList(states.map(({ name, count }) => `${name} ${number(count)}`))}. ${classes.join('; ')}.`,
    columns: { place: 'Kreis', code: 'AGS', site: site.one, sites: site.many, land: 'Land' },
    files: { map: 'Karte der Kreise', tiles: 'Kachelkarte der Länder' },
    page: {
      districts: 'Karte der Kreise',
      tiles: 'Länder',
      tilesHint: 'Ein Land anklicken, um es allein zu zeigen.',
      list: 'Liste der Kreise',
      listHint: 'Dieselben Angaben als Tabelle.',
      /** Name of a Kreis on the map, for screen readers. */
      district: (name: string, sites: readonly string[]) => `${name}: ${sites.join('; ')}`,
      siteWithClass: (name: string, label: string) => `${name}, ${label}`,
      tile: (name: string, count: number) => `${name}: ${site.count(count)}`,
      keys: 'Mit den Pfeiltasten von Kreis zu Kreis, mit Enter öffnen.',
      mapLabel: (title: string) => `Karte: ${title}`,
      sitesIn: (district: string) => `${site.many} in ${district}`,
      close: 'Schließen',
      drawing: 'Die Karte wird geladen …',
      loadFailed: 'Die Karte konnte nicht geladen werden. Die Liste zeigt dieselben Angaben.',
      emptyTitle: `Noch ${site.no('nominative')} erfasst`,
      emptyText: `Sobald ${site.many} erfasst und einem Kreis zugeordnet sind, erscheinen sie hier.`,
      emptyAction: `Zu ${site.theMany('dative')}`,
      nothingPlaced: `Noch ${site.no('nominative')} ist einem Kreis dieser Auswahl zugeordnet.`,
      sample: 'Beispieldaten: Das Land ist erfunden, die Lage in echten Kreisen Niedersachsens auch.',
    },
    unplaced: {
      title: 'Noch ohne Kreis',
      explain: `Diese ${site.plural.accusative} kann die Karte erst zeigen, wenn ihr Kreis feststeht.`,
      assignAll: 'Kreise zuordnen',
      assignHint: (count: number) =>
        count === 1
          ? 'Bei einem Eintrag ist der Name eindeutig.'
          : `Bei ${number(count)} Einträgen ist der Name eindeutig.`,
      noneClear: 'Kein Name ist eindeutig; bitte wählen Sie einzeln.',
      assigned: (count: number) =>
        count === 1 ? 'Ein Kreis ist zugeordnet.' : `${number(count)} Kreise sind zugeordnet.`,
      assign: (name: string, district: string) => `${name}: ${district} zuordnen`,
      noDistrictName: 'kein Kreis eingetragen',
      choose: 'Auf der Seite wählen',
      chooseFor: (name: string) => `Kreis für ${name} wählen`,
    },
    district: {
      label: 'Kreis auf der Karte',
      hint: 'Landkreis oder kreisfreie Stadt; bestimmt den Platz auf der Karte.',
      choose: 'nicht zugeordnet',
      take: (district: string) => `Vorschlag: ${district}`,
    },
  };
}

/** The shape both languages fill. */
export type MapTexts = ReturnType<typeof mapDe>;
