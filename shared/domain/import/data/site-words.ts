import type { HeadingPhrases, HeadingWords } from '../score-heading.ts';
import type { SiteImportField } from '../site-import-fields.ts';
import { wordList } from './words.ts';

/** What headings of site lists are called. */
export const siteWords: HeadingWords<SiteImportField> = {
  name: wordList(`standort standortname name namedesstandortes jobcenter jobcenteragentur einrichtung bezeichnung
    amtlichebezeichnung programmstandort projektstandort partner dienststelle behoerde agentur site sitename institution
    jcaa jobcenterbzwagentur namedesjobcenters standortbezeichnung organisation teilnehmendesjobcenter projektpartner traegername nameofsite wer hausname standorteinrichtung jobcenteragenturfuerarbeit agenturjobcenter`),
  shortName: wordList('kurzname kurzbezeichnung kuerzel kurzform abkuerzung shortname kurz kurztitel abk'),
  siteType:
    wordList(`art typ standorttyp artdesstandortes jobcenterart traegerart organisationsform gezkt zktge form type
    typgezkt geoderzkt jctyp standortart einrichtungsart artdereinrichtung modell rechtskreis gemeinsameeinrichtung sitetype einrichtungstyp`),
  legalForm: wordList('rechtsform traegerform traeger traegerschaft legalform'),
  federalState: wordList(`bundesland land federalstate bl state`),
  district: wordList(`landkreis landkreisstadt kreis landkreiskreisfreiestadt kreisfreiestadt gebietskoerperschaft lk
    lkstadt kommune kreisstadt district landkreisbzwstadt kreiskreisfreiestadt lkrkrfrstadt county gebietskoerperschaften kommunegebietskoerperschaft landkreisgemeinde`),
  districtCode: wordList(`ags kreisschluessel amtlichergemeindeschluessel gemeindeschluessel regionalschluessel agskreis
    kreisagss ars kreisnummer kreisnr agscode kreiskennziffer`),
  region: wordList('region gebiet bezirk regionalgruppe regionalverbund cluster'),
  street: wordList(`strasse str strassehausnummer strassehausnr strassenr anschrift adresse strassegeschaeftlich street
    strasseundhausnummer strasseundnr strassehnr address postanschrift postadresse hausanschrift besucheranschrift besucheradresse dienstsitz`),
  postcode: wordList('plz postleitzahl postleitzahlgeschaeftlich postcode zip zipcode postalcode'),
  city: wordList(
    `ort stadt sitz ortgeschaeftlich wohnort gemeinde city plzort ortschaft plzundort town plzundort postleitzahlort plzstadt`,
  ),
  lead: wordList(`federfuehrendekasse federfuehrung federfuehrendekrankenkasse krankenkasse kasse kk federfuehrer
    federfuehrendegkv gkv lead verband federf ff ffkasse kassenverband gkvfederfuehrung leadinsurer federfuehrend
    zustaendigekasse zustaendigekrankenkasse gkvpartner federfuehrungdurch patenkasse versicherung zustkasse insurer healthinsurer beteiligtekasse kassen krankenkassen`),
  joinedOn: wordList(`beginn start programmstart projektstart startdatum eintritt eintrittsdatum dabeiseit seit
    teilnahmeseit teilnahmeab aktivseit startam programmbeginn projektbeginn beitritt aufnahme joined startdate
    teilnahmebeginn improgrammseit improjektseit dabeiab starttermin beitrittsdatum standortseit membersince since aktivab gestartet gestartetam startjahr beginnjahr beginnteilnahme dabeiseitwann teilnehmendseit aufgenommenam`),
  entryWave: wordList('welle eintrittswelle kohorte staffel jahrgang runde tranche wave ausbaustufe phase'),
  agreementFrom:
    wordList(`vereinbarunggueltigab vereinbarungvom vereinbarungab kvab laufzeitvon laufzeitbeginn gueltigab
    vertragsbeginn kvvom unterzeichnetam vereinbarungbeginn vereinbarungvon kooperationsvereinbarungvom
    kooperationsvereinbarungab vertragab vertragvon beginnlaufzeit laufzeitab validfrom koopab beginndervereinbarung koopvab koopvvon koopvvom vertragvom agreementfrom agreementvalidfrom startvereinbarung beginnkv kvbeginn vertragsdatum abschlussdatum vereinbarunggeschlossenam`),
  agreementUntil: wordList(`vereinbarunggueltigbis vereinbarungbis laufzeit laufzeitbis laufzeitende gueltigbis
    vertragsende kooperationsvereinbarungbis kvbis kvgueltigbis endedervereinbarung befristetbis ende bewilligtbis
    foerderungbis vertragbis koopbis bis validuntil vereinbarungende kvende kvlaufzeit vertragslaufzeit endelaufzeit
    ablaufdatum ablauf kooperationsvereinbarungende laeuftbis laeuftab kvlaeuftab enddate befristung koopvbis koopv koopvereinbarung kv kooperationsvereinbarung vereinbarung vertrag agreementuntil agreementvalidto agreementvaliduntil validto endekv endevereinbarung endevertrag vereinbarungendet term agreementend kooperationbis vertragslaufzeitbis vereinbarungslaufzeit`),
  status: wordList(
    `status stand zustand sachstand projektstatus aktuellerstatus state standortstatus statusdesstandortes projektstand umsetzungsstand bearbeitungsstand`,
  ),
  person: wordList(`ansprechperson ansprechpartner ansprechpartnerin ansprechpartnerinnen kontakt kontaktperson
    projektleitung ansprechpartnervorort ansprechpers ap asp zustaendig verantwortlich koordination contact
    ansprechpersonname nameansprechperson ansprechpartnername nameansprechpartner ansprechpersonen ansprechpartnerjc
    kontaktname contactperson projektverantwortliche projektverantwortlicher projektkoordination contactname kontaktpers anspr ansprech kontaktdaten kontaktvorort projektverantwortung`),
  salutation: wordList('anrede geschlecht salutation ansprechpersonanrede'),
  firstName: wordList('vorname vornameansprechperson firstname ansprechpersonvorname vornameap'),
  lastName: wordList('nachname familienname nachnameansprechperson lastname ansprechpersonnachname zuname'),
  jobFunction:
    wordList(`funktion position rolle stelle taetigkeit aufgabe dienststellung function funktionansprechperson
    ansprechpersonfunktion stellenbezeichnung role jobtitle fkt`),
  phone: wordList(`telefon tel telefonnummer telnr telefongeschaeftlich fon rufnummer durchwahl telefonansprechperson
    phone ansprechpersontelefon ansprechpersontel telefonap telefonnr kontakttelefon phonenumber telephone telefonap telap telansprechperson telansprechpartner rufnr erreichbarkeit`),
  email:
    wordList(`email mail emailadresse mailadresse emailansprechperson epost ansprechpersonemail emailap kontaktemail
    kontaktmail ansprechpersonmail mailap mailansprechperson mailadr emailansprechpartner`),
  sitePhone: wordList(`telefonzentrale zentrale telefonstandort telefonjobcenter standorttelefon hotline`),
  siteEmail: wordList(`emailstandort funktionspostfach postfach emailjobcenter emailzentral emaildesstandortes
    standortemail zentraleemail`),
  website: wordList('website internet homepage webseite www url web internetseite'),
  fieldsOfAction: wordList(`handlungsfelder handlungsfeld hf schwerpunkt schwerpunkte themen thema themenfelder
    fieldsofaction praeventionsfelder themenschwerpunkte fieldofaction inhalte praeventionsthemen schwerpunktthemen`),
  note: wordList(`bemerkung bemerkungen anmerkung anmerkungen notiz notizen kommentar hinweis hinweise sonstiges note info
    notes comment erlaeuterung memo comments remarks remark zusatz ergaenzung zusatzinfo beschreibung`),
};

/** Under these the type of a site stands as often as its carrier; the values decide. */
export const sitePhrases: HeadingPhrases<SiteImportField> = { siteType: /^traeger(form|schaft)?$/ };
