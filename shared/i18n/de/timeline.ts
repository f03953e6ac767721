import { formatNumber } from '../format.ts';
import type { AgreementEvent, TimelineEvent, TimelineKind } from '../timeline-event.ts';
import type { Words } from '../words.ts';
import type { EnumTexts } from './enums.ts';

/** German texts: the timeline of a site. */
export function timelineDe(words: Words) {
  const { steeringGroup } = words;
  const body = (name: string): string => (name === '' ? steeringGroup.one : name);
  const quoted = (title: string): string => (title === '' ? '' : ` „${title}“`);
  const plain = (title: string, ...details: readonly string[]) => ({
    title,
    details: details.filter((each) => each !== ''),
  });
  // What nobody has signed yet neither began nor ended; where the day of signing is not known, that is said.
  const term = (
    { agreementType, title, signature }: AgreementEvent,
    enums: EnumTexts,
    said: { readonly known: string; readonly planned: string },
  ) =>
    signature === 'not-yet'
      ? plain(`${enums.agreementType[agreementType]}: ${said.planned}, noch nicht unterschrieben`, title)
      : plain(
          `${enums.agreementType[agreementType]} ${said.known}`,
          title,
          signature === 'unknown' ? 'Tag der Unterschrift nicht bekannt' : '',
        );
  return {
    title: 'Verlauf',
    filter: 'Was wird gezeigt?',
    kinds: {
      notes: 'Notizen',
      status: 'Status und Federführung',
      agreements: 'Vereinbarungen',
      steering: steeringGroup.one,
      offers: 'Angebote',
      meetings: 'Veranstaltungen',
      quality: 'Qualität',
      tasks: 'Aufgaben',
      contacts: 'Ansprechpersonen',
      imports: 'Importe',
    } satisfies Record<TimelineKind, string>,
    empty: 'Bis zum Stichtag ist nichts eingetragen.',
    nothingShown: 'Davon ist bis zum Stichtag nichts eingetragen.',
    notes: {
      title: 'Notizen',
      add: 'Notiz anlegen',
      editTitle: 'Notiz bearbeiten',
      empty: 'Bis zum Stichtag ist nichts notiert.',
      notedOn: 'Tag',
      text: 'Notiz',
      by: 'Notiert von',
      of: (day: string) => `Notiz vom ${day}`,
      save: 'Speichern',
    },
    year: (year: number | null) => (year === null ? 'ohne Tag' : String(year)),
    noDay: 'ohne Tag',
    event: (event: TimelineEvent, enums: EnumTexts): { title: string; details: readonly string[] } => {
      switch (event.what) {
        case 'status':
          return plain(`Status: ${enums.siteStatus[event.status]}`, event.note);
        case 'note':
          return plain(event.text, event.by);
        case 'contactBegan':
          return plain(`Neue Ansprechperson: ${event.name}`, event.jobFunction);
        case 'contactEnded':
          return plain(`Nicht mehr zuständig: ${event.name}`, event.jobFunction);
        case 'merged':
          return plain(`Zusammengelegt mit ${event.name}`, event.note);
        case 'absorbed':
          return plain(`${event.name} kam hinzu (Zusammenlegung)`, event.note);
        case 'leadBegan':
          return plain(`${words.lead.one}: ${event.name}`);
        case 'leadEnded':
          return plain(`${words.lead.one} von ${event.name} endet`);
        case 'involvement':
          return plain(`Einbindung der Kommune: ${enums.municipalInvolvement[event.involvement]}`);
        case 'agreementSigned':
          return plain(`${enums.agreementType[event.agreementType]} unterzeichnet`, event.title);
        case 'agreementBegan':
          return term(event, enums, { known: 'beginnt', planned: 'vorgesehener Beginn' });
        case 'agreementRenewed':
          return term(event, enums, { known: 'verlängert', planned: 'vorgesehene Verlängerung' });
        case 'agreementEnded':
          return term(event, enums, { known: 'endet', planned: 'vorgesehenes Ende' });
        case 'steeringFounded':
          return plain(`${body(event.name)} gegründet`);
        case 'steeringEnded':
          return plain(`${body(event.name)} aufgelöst`);
        case 'seatTaken':
          return plain(`Neues Mitglied: ${event.name || enums.steeringParty[event.party]}`, event.body);
        case 'seatLeft':
          return plain(`Mitglied ausgeschieden: ${event.name || enums.steeringParty[event.party]}`, event.body);
        case 'steeringMeeting':
          return plain(
            event.name === '' ? `Sitzung ${steeringGroup.the('genitive')}` : `Sitzung: ${event.name}`,
            event.place,
            ...event.decisions.map((text) => `Beschluss: ${text}`),
          );
        case 'offer':
          return plain(
            `Angebot${quoted(event.title)}${{ begins: ' beginnt', ends: ' endet', undated: ', ohne Tag' }[event.edge]}`,
            enums.offerType[event.offerType],
            event.isForAll ? `für alle ${words.site.many}` : '',
          );
        case 'attended':
          return plain(
            `Dabei: ${event.title}`,
            event.people === 1 ? '1 Person' : `${formatNumber(event.people)} Personen`,
          );
        case 'taskDone':
          return plain(`Aufgabe erledigt: ${event.title}`);
        case 'needStated':
          return plain(`Bedarf genannt: ${event.title}`);
        case 'needSettled':
          return plain(`Bedarf abgeschlossen: ${event.title}`);
        case 'milestoneDone':
          return plain(`Schritt erreicht: ${event.title}`);
        case 'phase':
          return plain(`Prozessphase: ${enums.processPhase[event.phase]}`);
        case 'criterion':
          return plain(`${enums.goodPracticeCriterion[event.criterion]}: Stufe ${String(event.stage)}`);
        case 'imported':
          return plain(`Import (${enums.importKind[event.importKind]})`, event.fileName);
      }
    },
  };
}

/** The shape both languages fill. */
export type TimelineTexts = ReturnType<typeof timelineDe>;
