import type { HeadingWords } from '../score-heading.ts';
import type { RegistrationField } from '../registration-row.ts';
import { wordList } from './words.ts';

/** What headings of answers to an invitation are called. */
export const registrationWords: HeadingWords<RegistrationField> = {
  name: wordList(`name ihrname vorundnachname vornamename vornamenachname nachnamevorname namevorname teilnehmer
    teilnehmerin teilnehmende person fullname vollername ansprechperson namedesteilnehmers namederperson teilnehmername
    angemeldeteperson namedespersonen wer`),
  salutation: wordList('anrede geschlecht salutation'),
  academicTitle: wordList('titel akademischertitel akadgrad title akadtitel'),
  firstName: wordList('vorname firstname givenname rufname'),
  lastName: wordList('nachname familienname lastname surname zuname'),
  organisation: wordList(`einrichtung organisation institution jobcenter standort dienststelle behoerde firma company
    jobcenteragentur traeger arbeitgeber entsendendestelle organization ihreorganisation ihrjobcenter einrichtungorganisation
    organisationeinrichtung unternehmen`),
  jobFunction: wordList('funktion position rolle taetigkeit aufgabe jobtitle stelle ihreposition'),
  email: wordList('email mail emailadresse mailadresse emailaddress epost kontaktemail'),
  phone: wordList('telefon tel telefonnummer phone rueckrufnummer fon mobil handy'),
  answer: wordList(`teilnahme ichnehmeteil nehmeteil zusage zuabsage zusageabsage rueckmeldung antwort anmeldung status
    teilnahmestatus anmeldestatus kommt ichkomme nimmtteil nehmensieteil response attendance rsvp attending willparticipate
    ichnehmeamtreffenteil teilnahmejanein dabei anmeldungabsage`),
  answeredAt: wordList(`zeitstempel eingegangenam eingangsdatum datum timestamp abgeschickt submitted antwortdatum
    startzeit fertigstellungszeit eingang angemeldetam anmeldedatum completiontime abgeschicktam submittedat erstelltam
    eingangam`),
  substituteFor: wordList(
    'vertretungfuer invertretungfuer vertretung stellvertretendfuer standinfor vertrittfuer invertretungvon vertritt ersatzfuer',
  ),
  substitute: wordList(
    'vertretendurch wirdvertretendurch ersatzperson vertretungdurch vertreter vertreterin ersatz nachruecker',
  ),
  meetingRole: wordList('veranstaltungsrolle rollebeidertagung teilnahmeals teilnahmerolle personengruppe gruppe'),
  consentListed:
    wordList(`teilnehmendenliste teilnehmerliste teilnehmerinnenliste namensliste aufnahmeindieteilnehmendenliste
    darfihrnameindieteilnehmendenliste darfihrnameindieliste einwilligungteilnehmendenliste einwilligungteilnehmerliste
    consentlist nameindieliste listeneinwilligung namensnennung veroeffentlichungname einwilligungliste participantlist`),
  consentFutureInvites: wordList(`kuenftigeeinladungen weitereeinladungen einladungverteiler einladungsverteiler
    zukuenftigeeinladungen kuenftigeinladen einwilligungeinladungen wiedereinladen einladungzuweiterenveranstaltungen
    futureinvitations weiterhininformieren infoverteiler newsletter keepmeinformed einwilligungverteiler`),
  note: wordList(
    'anmerkung anmerkungen bemerkung bemerkungen kommentar notiz nachricht hinweis hinweise sonstiges fragen mitteilung comments',
  ),
};
