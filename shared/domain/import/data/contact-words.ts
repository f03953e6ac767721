import type { HeadingWords } from '../score-heading.ts';
import type { ContactField } from '../contact-row.ts';
import { wordList } from './words.ts';

/** What headings of lists of people are called. */
export const contactWords: HeadingWords<ContactField> = {
  name: wordList(`name nachnamevorname namevorname vornamenachname vorundnachname vornamename vollername vollstaendigername
    fullname displayname anzeigename ansprechperson ansprechpartner ansprechpartnerin kontakt kontaktperson person
    mitglied teilnehmer teilnehmende teilnehmerin contact contactname kontaktname namederansprechperson speichernunter`),
  salutation: wordList('anrede geschlecht salutation mrms formofaddress briefanrede'),
  academicTitle: wordList(
    'titel suffix akademischertitel akadgrad akademgrad title akadtitel namenstitel grad namenszusatz',
  ),
  firstName: wordList('vorname firstname givenname rufname vornamen forename'),
  lastName: wordList('nachname familienname lastname surname zuname familyname'),
  organisation:
    wordList(`firma organisation einrichtung institution jobcenter standort dienststelle behoerde arbeitgeber
    unternehmen company organization employer jobcenteragentur dienststellebehoerde traeger organisationseinheit
    firmaorganisation organisationfirma einrichtungorganisation arbeitsstelle jcaa entsendendestelle verband
    institutioneinrichtung beschaeftigtbei firmenname`),
  department: wordList(
    'abteilung department team referat bereich fachbereich sachgebiet fachdienst amt org unit orgeinheit',
  ),
  jobFunction: wordList(`position funktion rolle jobtitle taetigkeit aufgabe stelle beruf dienststellung function
    stellenbezeichnung positionsbezeichnung berufsbezeichnung aufgabenbereich jobfunction funktionsbezeichnung`),
  phone: wordList(`telefongeschaeftlich telefon tel fon phone telefonnummer businessphone rufnummer durchwahl festnetz
    telnr telefonnr primaeretelefonnummer hauptnummer telefonfirma telefonbuero telefondienst workphone telephone
    officephone phonework`),
  mobile:
    wordList(`mobiltelefon mobil handy mobile mobilephone mobilnummer handynummer diensthandy mobiltel cell cellphone
    mobilnr funk`),
  email: wordList(
    'emailadresse email mail emailaddress mailadresse emaildienstlich epost email1 emailanschrift mailanschrift',
  ),
  categories: wordList(
    'kategorien kategorie categories category gruppe verteiler schlagworte tags gremium gremien groups',
  ),
  note: wordList(
    'notizen notiz notes bemerkung bemerkungen anmerkung anmerkungen kommentar hinweis hinweise sonstiges memo info',
  ),
};
