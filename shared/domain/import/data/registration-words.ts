import type { HeadingPhrases, HeadingWords } from '../score-heading.ts';
import type { RegistrationField } from '../registration-row.ts';
import { wordList } from './words.ts';

/** What headings of answers to an invitation are called. */
export const registrationWords: HeadingWords<RegistrationField> = {
  name: wordList(`name ihrname vorundnachname vornamename vornamenachname nachnamevorname namevorname teilnehmer
    teilnehmerin teilnehmende person fullname vollername ansprechperson namedesteilnehmers namederperson teilnehmername
    angemeldeteperson namedespersonen wer vorundzuname ihrvorundnachname yourname participant teilnehmendeperson`),
  salutation: wordList(`anrede geschlecht salutation title herrfrau`),
  academicTitle: wordList('titel akademischertitel akadgrad title akadtitel'),
  firstName: wordList('vorname firstname givenname rufname'),
  lastName: wordList('nachname familienname lastname surname zuname'),
  organisation: wordList(`einrichtung organisation institution jobcenter standort dienststelle behoerde firma company
    jobcenteragentur traeger arbeitgeber entsendendestelle organization ihreorganisation ihrjobcenter einrichtungorganisation
    organisationeinrichtung unternehmen woher affiliation woherkommensie haus traegerorganisation dienstort`),
  jobFunction: wordList(`funktion position rolle taetigkeit aufgabe jobtitle stelle ihreposition fkt role title`),
  email: wordList(
    `email mail emailadresse mailadresse emailaddress epost kontaktemail kontakt username emailaddresse contact`,
  ),
  phone: wordList('telefon tel telefonnummer phone rueckrufnummer fon mobil handy'),
  answer: wordList(`teilnahme ichnehmeteil nehmeteil zusage zuabsage zusageabsage rueckmeldung antwort anmeldung status
    teilnahmestatus anmeldestatus kommt ichkomme nimmtteil nehmensieteil response attendance rsvp attending willparticipate
    ichnehmeamtreffenteil teilnahmejanein dabei anmeldungabsage willyouattend zusagen tnstatus anmeldestand teilnahmezusage beteiligung teilnahmewunsch`),
  refusal: wordList('absage abgesagt abmeldung kannnicht nimmtnichtteil declined verhindert keineteilnahme nichtdabei'),
  answeredAt:
    wordList(`fertigstellungszeit zeitstempel eingegangenam eingangsdatum datum timestamp abgeschickt submitted antwortdatum
    startzeit eingang angemeldetam anmeldedatum completiontime abgeschicktam submittedat erstelltam
    eingangam beendetam abgeschlossenam antwortam completed endzeit endtime abgegebenam letzteaktualisierung`),
  substituteFor: wordList(
    'vertretungfuer invertretungfuer vertretung stellvertretendfuer standinfor vertrittfuer invertretungvon vertritt ersatzfuer',
  ),
  substitute: wordList(
    `vertretendurch wirdvertretendurch ersatzperson vertretungdurch vertreter vertreterin ersatz nachruecker vertretungsperson`,
  ),
  meetingRole: wordList(
    `veranstaltungsrolle rollebeidertagung teilnahmeals teilnahmerolle personengruppe gruppe attendingas funktionbeiderveranstaltung rolle teilnehmendals teilnehmeals teilnehmergruppe`,
  ),
  consentListed:
    wordList(`teilnehmendenliste teilnehmerliste teilnehmerinnenliste namensliste aufnahmeindieteilnehmendenliste
    darfihrnameindieteilnehmendenliste darfihrnameindieliste einwilligungteilnehmendenliste einwilligungteilnehmerliste
    consentlist nameindieliste listeneinwilligung namensnennung veroeffentlichungname einwilligungliste participantlist tnliste einwilligungname namensnennungok listok aufnahmeliste teilnehmerverzeichnis`),
  consentFutureInvites: wordList(`kuenftigeeinladungen weitereeinladungen einladungverteiler einladungsverteiler
    zukuenftigeeinladungen kuenftigeinladen einwilligungeinladungen wiedereinladen einladungzuweiterenveranstaltungen
    futureinvitations weiterhininformieren infoverteiler newsletter keepmeinformed einwilligungverteiler verteiler aufnahmeindenverteiler verteileraufnahme mailverteiler kuenftigeinladung`),
  note: wordList(
    `anmerkung anmerkungen bemerkung bemerkungen kommentar notiz nachricht hinweis hinweise sonstiges fragen mitteilung comments anregungen anregung wuensche comment remarks mitteilungen`,
  ),
};

/** What forms ask for, in whole sentences. */
export const registrationPhrases: HeadingPhrases<RegistrationField> = {
  name: /vor- ?(und|&) ?(nach|zu|familien)?name|(nach|zu|familien)- ?und vorname|^(bitte )?(geben sie )?(ihren|ihr) (vollen |vollstaendigen )?name|your (full )?name/,
  organisation:
    /(welche[rmns]?|ihrer?|your) .*(einrichtung|organisation|institution|jobcenter|standort|dienststelle|organi[sz]ation)/,
  email: /(ihre|your|welche) .*e-?mail/,
  answer:
    /(nehmen|werden|koennen|wollen|moechten|nehme|kommen|will|can|do) .*(teil\b|teilnehmen|dabei|kommen|attend|participat|take part)/,
  substituteFor: /fuer wen .*vertret|in vertretung (fuer|von)/,
  substitute: /wer .*vertritt|wer .*(kommt|nimmt) .*(statt|stelle)|(name|wen) .*vertretung|wird .*vertreten/,
  meetingRole: /(funktion|rolle) .*(veranstaltung|tagung|treffen)|in welcher (rolle|funktion) .*teil/,
  consentListed:
    /(name|daten|angaben|ihn|sie|you|name).*(liste\b|verzeichnis|\blist\b)|(liste\b|verzeichnis).*(einverstanden|aufgenommen|aufnehmen)/,
  consentFutureInvites:
    /(kuenftig|zukunft|weitere|naechste|erneut|wieder|future|further|next).*(einlad|informier|kontakt|veranstaltung|treffen|invit|inform|event)|(einlad|informier|kontaktier|invit|inform).*(kuenftig|zukunft|weitere|naechste|future|further|next)|in (den|unseren) verteiler/,
  note: /(etwas|noch|anything).*(mitteilen|sagen|wichtig|let us know)|(anmerkung|frage|wuensche|anregung|comment|question)(en|s)?\b.*[?:]?$/,
};
