import type { HeadingPhrases, HeadingWords } from '../score-heading.ts';
import type { OfferField } from '../offer-row.ts';
import { wordList } from './words.ts';

/** What headings of lists of offers are called. */
export const offerWords: HeadingWords<OfferField> = {
  site: wordList(`standort standorte jobcenter jobcenteragentur dienststelle programmstandort projektstandort site
    einrichtung jcaa beteiligtestandorte fuerstandort standorten jc jobcenteragentur jcs standortname`),
  title: wordList(`angebot titel massnahme kurs kurstitel angebotstitel bezeichnung titeldesangebots name veranstaltung
    massnahmentitel kursname offer title course thema angebotsbezeichnung kursbezeichnung praeventionsangebot
    gesundheitsangebot aktivitaet projekt nameangebot namedesangebots was kursangebot kursthema name1 inhalt coursetitle offertitle bez`),
  fieldsOfAction: wordList(
    `handlungsfeld handlungsfelder hf praeventionsfeld schwerpunkt themenfeld fieldofaction feld handlungsbereich praeventionsthema fieldsofaction`,
  ),
  offerType: wordList(
    'angebotsart art artdesangebots typ angebotstyp massnahmeart kursart type offertype massnahmenart',
  ),
  programmeFormat: wordList('trainingsformat programmformat konzept curriculum programm'),
  format: wordList(
    `format durchfuehrungsform durchfuehrungsart form veranstaltungsform modus onlinepraesenz praesenzonline durchfuehrung durchfuehrungsformat praesenzdigital mode modality formatonlinepraesenz digitalpraesenz`,
  ),
  accessRoute: wordList(`zugangsweg zugang accessroute gewinnungueber zugangueber zugangdurch erreichtueber`),
  offerStatus: wordList(
    `status stand sachstand durchfuehrungsstatus state umsetzungsstand stattgefunden umsetzung bearbeitungsstand`,
  ),
  provider: wordList(`anbieter traeger durchfuehrender kursleitung anbieterin dienstleister bildungstraeger provider
    durchgefuehrtvon leistungserbringer referent durchfuehrung kursanbieter veranstalter partner durchfuehrendestelle kursleiter kursleiterin leitung trainer trainerin dozent dozentin carriedoutby anbieterkursleitung bildungswerk`),
  place: wordList(
    `ort durchfuehrungsort veranstaltungsort kursort place raum location veranstaltungsstaette adresse venue wo kursraum`,
  ),
  startsOn: wordList(`beginn start startdatum von datum termin kursbeginn erstertermin zeitraum ab startsam startam
    starttermin from startdate begin angebotsbeginn durchfuehrungszeitraum laufzeit kursstart zeitpunkt am vonbis wann dates kurszeitraum datumvonbis kurstermin zeit kursdatum`),
  endsOn: wordList('ende bis enddatum kursende letztertermin until enddate endetam endtermin angebotsende schluss'),
  sessions:
    wordList(`termine anzahltermine einheiten anzahleinheiten kurseinheiten sessions anzahldertermine terminanzahl ue
    treffen kurstermine umfang anzahlkurseinheiten anztermine numberofsessions kurstage stunden anzahlstunden`),
  sessionsCancelled: wordList(
    `ausgefallenetermine abgesagtetermine terminausfaelle cancelledsessions ausgefallen ausfaelle ausfall ausfalltermine entfallenetermine`,
  ),
  targetGroup: wordList('zielgruppe dialoggruppe targetgroup adressaten teilnehmerkreis zielgruppen'),
  placesOffered:
    wordList(`plaetze kapazitaet maxteilnehmer maximaleteilnehmerzahl teilnehmerplaetze angeboteneplaetze places
    platzzahl maxtn platzangebot verfuegbareplaetze anzahlplaetze maxplaetze plaetzegesamt maxteilnehmende capacity maxtln tnmax maximaltn platzzahlmax maxtnzahl gruppengroesse`),
  enrolments: wordList(`anmeldungen anmeldezahl angemeldet anzahlanmeldungen registrierungen enrolments angemeldete anm
    angemeldetetn gebucht anmeldezahlen belegteplaetze enrolled registered anmeldungengesamt anmeldung registrations`),
  participations: wordList(`teilnahmen anzahlteilnahmen teilnahmefaelle attendances participations besuche teilgenommen
    teilnahmengesamt attendance`),
  participants: wordList(`teilnehmende teilnehmer tn tnzahl teilnehmerzahl anzahlteilnehmende personen erreichtepersonen
    participants teilnehmendenzahl anzahltn tln erreichte teilnehmerinnen anzahlteilnehmer erreichtetn anztn anzahlpersonen tatsaechlichetn teilgenommenepersonen attendees istteilnehmende tnist`),
  note: wordList(
    `bemerkung bemerkungen anmerkung anmerkungen notiz kommentar hinweis sonstiges note info notizen erlaeuterung remarks remark comments ergaenzung zusatz`,
  ),
};

const people = '(tn|tln|teilnehm\\w*|personen|anzahl|zahl|pers|participants?)';

/** Which number of people a heading means: those there was room for, those who put their names down, those who came. */
export const offerPhrases: HeadingPhrases<OfferField> = {
  placesOffered: either('(max|min ?max|soll|plan|geplant|moeglich|kapazitaet|plaetze)\\w*'),
  enrolments: either('(angem|anmeld|gebucht|eingeschrieben|enrol|registered)\\w*'),
  participants: either('(erreicht|ist|tats|anwesend|teilgen|gekommen|effektiv|real|erschienen|attended|reached)\\w*'),
};

function either(qualifier: string): RegExp {
  return new RegExp(`\\b${people}\\b.*\\b${qualifier}|\\b${qualifier}.*\\b${people}\\b`);
}
