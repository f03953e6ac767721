import type { HeadingWords } from '../score-heading.ts';
import type { ContactField } from '../contact-row.ts';
import { wordList } from './words.ts';

/** What headings of lists of people are called. */
export const contactWords: HeadingWords<ContactField> = {
  name: wordList(`name nachnamevorname namevorname vornamenachname vorundnachname vornamename vollername vollstaendigername
    fullname displayname anzeigename ansprechperson ansprechpartner ansprechpartnerin kontakt kontaktperson person
    mitglied teilnehmer teilnehmende teilnehmerin contact contactname kontaktname namederansprechperson speichernunter anspr wer ansprechpersonnachnamevorname personenname kontaktname`),
  salutation: wordList(`anrede geschlecht salutation mrms formofaddress briefanrede title herrfrau frauherr anr`),
  academicTitle: wordList(
    `titel suffix akademischertitel akadgrad akademgrad title akadtitel namenstitel grad namenszusatz grade degree honorific`,
  ),
  firstName: wordList('vorname firstname givenname rufname vornamen forename'),
  lastName: wordList('nachname familienname lastname surname zuname familyname'),
  // Only our own lists part the places of a person by their kind.
  site: [],
  organisation:
    wordList(`firma organisation einrichtung institution jobcenter standort dienststelle behoerde arbeitgeber
    unternehmen company organization employer jobcenteragentur dienststellebehoerde traeger organisationseinheit
    firmaorganisation organisationfirma einrichtungorganisation arbeitsstelle jcaa entsendendestelle verband
    institutioneinrichtung beschaeftigtbei firmenname woher affiliation organisationname organization1name stelle1 haus arbeitsort kommune standortorganisation dienstort`),
  department: wordList(
    `abteilung department team referat bereich fachbereich sachgebiet fachdienst amt org unit orgeinheit organization1department organisationdepartment dezernat stabsstelle`,
  ),
  jobFunction: wordList(`position funktion rolle jobtitle taetigkeit aufgabe stelle beruf dienststellung function
    stellenbezeichnung positionsbezeichnung berufsbezeichnung aufgabenbereich jobfunction funktionsbezeichnung fkt title titel arbeitstitel organization1title role amtsbezeichnung rolleimprojekt taetigkeitals`),
  phone: wordList(`telefongeschaeftlich telefon tel fon phone telefonnummer businessphone rufnummer durchwahl festnetz
    telnr telefonnr primaeretelefonnummer hauptnummer telefonfirma telefonbuero telefondienst workphone telephone
    officephone phonework phonenumber phone1value telefonmobil festnetznummer teldienst durchwahlnummer primaryphone`),
  mobile:
    wordList(`mobiltelefon mobil handy mobile mobilephone mobilnummer handynummer diensthandy mobiltel cell cellphone
    mobilnr funk handynr mobiltelnr mobiltelefonnr mobilfunk phone2value cellular mobilephonenumber mobiltelefonnummer diensthandynr`),
  email: wordList(
    `emailadresse email mail emailaddress mailadresse emaildienstlich epost email1 emailanschrift mailanschrift email1value primaereemailadresse primaryemail mailadr emailprimaer primaeremail`,
  ),
  categories: wordList(
    `kategorien kategorie categories category gruppe verteiler schlagworte tags gremium gremien groups groupmembership labels mailinglist verteilerliste arbeitskreis netzwerk`,
  ),
  note: wordList(
    `notizen notiz notes bemerkung bemerkungen anmerkung anmerkungen kommentar hinweis hinweise sonstiges memo info remarks remark comment ergaenzung zusatz`,
  ),
};
