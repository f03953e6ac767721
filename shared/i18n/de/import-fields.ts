import type { Words } from '../words.ts';

/** German names of what a column of a list can be, by kind of list. */
export function importFieldsDe(words: Words) {
  const { site, lead, targetGroup } = words;
  const person = {
    name: 'Name (Vor- und Nachname in einer Spalte)',
    salutation: 'Anrede',
    academicTitle: 'Titel',
    firstName: 'Vorname',
    lastName: 'Nachname',
  };
  const sites = {
    name: `Name ${site.the('genitive')}`,
    officialName: 'Amtliche Bezeichnung',
    shortName: 'Kurzname',
    siteType: 'Art (gE, zkT, Agentur)',
    legalForm: 'Trägerform',
    federalState: 'Land',
    district: 'Landkreis oder Stadt',
    districtCode: 'Kreisschlüssel (AGS)',
    region: 'Region',
    street: 'Straße',
    postcode: 'Postleitzahl',
    city: 'Ort',
    lead: lead.one,
    joinedOn: 'Beginn',
    entryWave: 'Eintrittswelle',
    agreementFrom: 'Vereinbarung gültig ab',
    agreementUntil: 'Vereinbarung gültig bis',
    status: 'Status',
    person: 'Ansprechperson',
    salutation: 'Anrede',
    firstName: 'Vorname',
    lastName: 'Nachname',
    jobFunction: 'Funktion',
    phone: 'Telefon der Ansprechperson',
    email: 'E-Mail der Ansprechperson',
    sitePhone: `Telefon ${site.the('genitive')}`,
    siteEmail: `E-Mail ${site.the('genitive')}`,
    website: 'Webadresse',
    fieldsOfAction: 'Handlungsfelder',
    note: 'Bemerkung',
  };
  const contacts = {
    ...person,
    site: site.one,
    organisation: `${site.one} oder Organisation`,
    department: 'Abteilung',
    jobFunction: 'Funktion',
    phone: 'Telefon',
    mobile: 'Mobiltelefon',
    email: 'E-Mail',
    categories: 'Kategorien',
    note: 'Bemerkung',
  };
  const registrations = {
    ...person,
    organisation: `${site.one} oder Organisation`,
    jobFunction: 'Funktion',
    email: 'E-Mail',
    phone: 'Telefon',
    answer: 'Antwort auf die Einladung',
    refusal: 'Absage (eigene Spalte)',
    answeredAt: 'Zeitpunkt der Antwort',
    substituteFor: 'Vertretung für',
    substitute: 'Wird vertreten durch',
    meetingRole: 'Rolle bei der Veranstaltung',
    consentListed: `Einwilligung: ${words.participantList}`,
    consentFutureInvites: 'Einwilligung: künftige Einladungen',
    note: 'Anmerkung',
  };
  const attendance = {
    ...person,
    organisation: `${site.one} oder Organisation`,
    email: 'E-Mail',
    presence: 'Anwesenheit',
    meeting: 'Anwesenheit bei',
  };
  const offers = {
    site: site.one,
    title: 'Angebot',
    fieldsOfAction: 'Handlungsfeld',
    offerType: 'Angebotsart',
    programmeFormat: 'Trainingsformat',
    format: 'Format (Präsenz, digital …)',
    accessRoute: 'Zugangsweg',
    offerStatus: 'Status',
    provider: 'Anbieter',
    place: 'Ort',
    startsOn: 'Beginn',
    endsOn: 'Ende',
    sessions: 'Anzahl der Termine',
    sessionsCancelled: 'Ausgefallene Termine',
    targetGroup: targetGroup.one,
    placesOffered: 'Plätze',
    enrolments: 'Anmeldungen',
    participations: 'Teilnahmen',
    participants: 'Teilnehmende (Personen)',
    note: 'Bemerkung',
  };
  return { sites, contacts, registrations, attendance, offers };
}

/** The shape both languages fill. */
export type ImportFieldsTexts = ReturnType<typeof importFieldsDe>;
