import { describe, expect, it } from 'vitest';
import type { ListKind } from '../../../../shared/domain/import/list-kind.ts';
import { blankDatabase } from '../../../../shared/domain/office/blank-office.ts';
import { fieldsByHeading, headed, type ColumnCase } from './column-lists.ts';

const empty = blankDatabase('Büro');

/** Lists as other offices and programs keep them. */
const lists: readonly (readonly [string, ListKind, readonly ColumnCase[]])[] = [
  [
    'a table of sites whose first heading is a word of the law, known by its values',
    'sites',
    [
      ['Grundsicherungsstelle', 'name', 'JC Ammersfelde', 'Jobcenter Celldorf (zkT)'],
      ['Gebietskörperschaft', 'district', 'LK Ammersfelde', 'Stadt Celldorf'],
      ['zuständige KK', 'lead', 'AOK', 'TK'],
      ['am Projekt seit', 'joinedOn', '03/2017', '1.7.19'],
    ],
  ],
  [
    'a list of people whose names have no heading of a name',
    'contacts',
    [
      ['Wer kommt', 'name', 'Frau Erika Müller', 'Yilmaz, Mehmet'],
      ['Haus', 'organisation', 'JC Ammersfelde', 'AOK Nordwest'],
      ['Fax', null, '0511/123 457', '0511/123 458'],
      ['Mail', 'email', 'e.mueller@jc.example', 'm.yilmaz@aok.example'],
      ['Tel.', 'phone', '0511/123 45', '0511/123 46'],
    ],
  ],
  [
    'a table of offers that tells numbers of people apart',
    'offers',
    [
      ['Maßnahme', 'title', 'Rückenfit', 'Stress lass nach'],
      ['Grundsicherungsstelle', 'site', 'JC Ammersfelde', 'JC Celldorf'],
      ['TN max.', 'placesOffered', '15', '30'],
      ['TN angem.', 'enrolments', '12', '22'],
      ['TN erreicht', 'participants', 'ca. 10', '19'],
    ],
  ],
  [
    'a table of sites full of abbreviations',
    'sites',
    [
      ['lfd. Nr.', null, '1', '2'],
      ['Bez.', 'name', 'JC Ammersfelde', 'AA Celldorf'],
      ['Träger', 'siteType', 'gE', 'zkT'],
      ['BL', 'federalState', 'Nds.', 'NI'],
      ['AGS', 'districtCode', '3353', '03 358'],
      ['LK', 'district', 'Ammersfelde', 'Stadt Celldorf'],
      ['Str.', 'street', 'Markt 5', './.'],
      ['PLZ/Ort', 'city', '12345 Ammersfelde', '34567 Celldorf'],
      ['Tel. dienstl.', 'phone', '0511/123 456', './.'],
      ['Fax', null, '0511/123 457', './.'],
      ['Zust. Kasse', 'lead', 'AOK Nordwest', 'IKK'],
      ['AP', 'person', 'Fr. Müller-Lüdenscheidt', 'N.N.'],
      ['Mail AP', 'email', 'e.mueller@jc.example', './.'],
      ['Beg.', 'joinedOn', '03/2019', 'KW 12/2021'],
      ['KoopV bis', 'agreementUntil', 'unbefristet', '12.26'],
      ['Sachstand', 'status', 'läuft', 'in Planung'],
      ['HF', 'fieldsOfAction', 'Bew., Ern.', 'alle'],
      ['Bem.', 'note', 'k. A.', 'ca. 20 TN'],
    ],
  ],
  [
    'a table of sites where one column holds a term and one an address',
    'sites',
    [
      ['Programmstandort', 'name', 'Jobcenter Haldern', 'Jobcenter Isenbruck'],
      ['Rechtskreis', 'siteType', 'SGB II gE', 'SGB II zkT'],
      ['Anschrift', 'street', 'Poststraße 12, 45678 Haldern', 'Ring 3, 45679 Isenbruck'],
      ['Laufzeit', 'agreementUntil', '01.01.2023–31.12.2026', '2022-2025'],
      ['Anspr.-partner', 'person', 'Frau Meier', 'Kaya, Ali'],
    ],
  ],
  [
    'a table of sites in English',
    'sites',
    [
      ['Name of site', 'name', 'Jobcenter Dallmin'],
      ['Type', 'siteType', 'joint institution'],
      ['Town', 'city', 'Dallmin'],
      ['Lead insurer', 'lead', 'TK'],
      ['Member since', 'joinedOn', '2019-05-01'],
      ['Agreement valid to', 'agreementUntil', '2026-12-31'],
      ['Current status', 'status', 'paused'],
      ['Contact person', 'person', 'Dr. Jan Peters'],
      ['Role', 'jobFunction', 'lead'],
    ],
  ],
  [
    'people from an English Outlook',
    'contacts',
    [
      ['Title', 'academicTitle', 'Dr.', ''],
      ['First Name', 'firstName', 'Erika', 'Ali'],
      ['Middle Name', null, '', ''],
      ['Last Name', 'lastName', 'Müller', 'KAYA'],
      ['Company', 'organisation', 'Jobcenter Celle', 'AOK'],
      ['Job Title', 'jobFunction', 'Lead', ''],
      ['Home Phone', null, '0511 123456', ''],
      ['Business Fax', null, '0511 123457', ''],
      ['Business Phone', 'phone', "'+49 511 123458", "'+49 511 9999"],
      ['Mobile Phone', 'mobile', '0170 123456', ''],
      ['E-mail Address', 'email', 'erika@x.example', 'ALI@X.EXAMPLE'],
      ['E-mail Type', null, 'SMTP', 'SMTP'],
      ['Categories', 'categories', 'Verteiler', ''],
    ],
  ],
  [
    'people from Google',
    'contacts',
    [
      ['Given Name', 'firstName', 'Anna', 'Jörg'],
      ['Additional Name', null, '', ''],
      ['Family Name', 'lastName', 'Berg', 'Vogt'],
      ['Group Membership', 'categories', '* myContacts', '* teamwork'],
      ['E-mail 1 - Type', null, 'Work', 'Work'],
      ['E-mail 1 - Value', 'email', 'anna@x.example', 'joerg@x.example'],
      ['Phone 1 - Value', 'phone', '0511 123456', '0511 123457'],
      ['Organization 1 - Name', 'organisation', 'Jobcenter Celle', 'Kreissportbund'],
      ['Organization 1 - Title', 'jobFunction', 'Projektleitung', ''],
    ],
  ],
  [
    'people from Thunderbird, of whom one column has both names',
    'contacts',
    [
      ['Anzeigename', 'name', 'Karin Vogel'],
      ['Spitzname', null, 'Kari'],
      ['Primäre E-Mail-Adresse', 'email', 'karin@y.example'],
      ['Tel. dienstlich', 'phone', '0511 111111'],
      ['Tel. privat', null, '0511 999999'],
      ['Fax-Nummer', null, '0511 888888'],
      ['Arbeitstitel', 'jobFunction', 'Leiterin'],
      ['Organisation', 'organisation', 'Landessportbund'],
    ],
  ],
  [
    'answers from Microsoft Forms',
    'registrations',
    [
      ['ID', null, '1', '2'],
      ['Startzeit', null, '10/5/26 8:13:00', '10/6/26 9:00:00'],
      ['Fertigstellungszeit', 'answeredAt', '10/5/26 8:15:20', '10/6/26 9:05:00'],
      ['Name', null, '', ''],
      ['Bitte geben Sie Ihren Vor- und Nachnamen an.', 'name', 'Eva Adler', 'Kühn, Dirk'],
      ['Für welche Einrichtung nehmen Sie teil?', 'organisation', 'JC Celle', 'JC Peine'],
      ['Nehmen Sie am Austauschtreffen teil?', 'answer', 'Ja, in Präsenz', 'Nein, leider verhindert'],
      [
        'Sind Sie einverstanden, dass Ihr Name in der Liste der Teilnehmenden erscheint?',
        'consentListed',
        'Ja',
        'Nein',
      ],
      ['Dürfen wir Sie künftig zu weiteren Treffen einladen?', 'consentFutureInvites', 'Nein', 'Ja'],
      ['Haben Sie Unterstützungsbedarf?', null, 'Rollstuhl', ''],
      ['Möchten Sie uns noch etwas mitteilen?', 'note', '', 'Grüße'],
    ],
  ],
  [
    'answers from LimeSurvey',
    'registrations',
    [
      ['id. Antwort ID', null, '1', '2'],
      ['submitdate. Datum Abgeschickt', 'answeredAt', '2026-10-05 08:13:22', '2026-10-06 08:13:22'],
      ['A1[SQ001]. Ihre Angaben: [Vorname]', 'firstName', 'Eva', 'Dirk'],
      ['A1[SQ002]. Ihre Angaben: [Nachname]', 'lastName', 'Adler', 'Kühn'],
      ['A1[SQ003]. Ihre Angaben: [Institution]', 'organisation', 'Jobcenter Celle', 'Jobcenter Peine'],
      ['B1. Werden Sie teilnehmen?', 'answer', 'Ja', 'Nein'],
      ['B2. Falls nein: Wer vertritt Sie?', 'substitute', '', 'Gülşen Hoffmann'],
    ],
  ],
  [
    'answers kept by hand, with a column for yes and one for no',
    'registrations',
    [
      ['Wer?', 'name', 'Dirk Kühn', 'Karin Neu'],
      ['Woher?', 'organisation', 'JC Celle', 'vdek'],
      ['Kontakt', 'email', 'd@x.example', 'k@x.example'],
      ['Zusage', 'answer', 'x', ''],
      ['Absage', 'refusal', '', 'x'],
      ['Foto ok', null, 'x', ''],
    ],
  ],
  [
    'a presence list whose sums stand beside the days',
    'attendance',
    [
      ['TN', 'name', 'Eva Adler', 'Kühn, Dirk'],
      ['Dienststelle', 'organisation', 'JC Celle', 'JC Peine'],
      ['16.11.2023', 'meeting:new:2023-11-16', 'x', 'e'],
      ['45792', 'meeting:new:2025-05-15', '', 'x'],
      ['Anz.', null, '1', '1'],
    ],
  ],
  [
    'a list of courses',
    'offers',
    [
      ['Kurs-Nr.', null, 'K1', 'K2'],
      ['Kurs', 'title', 'Rückenfit', 'Gesund kochen'],
      ['JC', 'site', 'Celle', 'LK Peine'],
      ['HF', 'fieldsOfAction', 'Bew.', 'Ern.'],
      ['Träger', 'provider', 'KVHS', 'AWO'],
      ['von – bis', 'startsOn', '12.-14.5.2025', '03.06.–24.06.2025'],
      ['UE', 'sessions', '8', '4'],
      ['max. TN', 'placesOffered', 'ca. 12', '12'],
      ['Anm.', 'enrolments', '10', '12'],
      ['Tn', 'participants', '9', 'k. A.'],
      ['Ausfall', 'sessionsCancelled', '1', '-'],
      ['Auslastung', null, '66,7 %', '12,5 %'],
      ['Bem.', 'note', './.', 'im Park'],
    ],
  ],
];

describe('headings of other lists', () => {
  it.each(lists)('are understood in %s', (_name, kind, columns) => {
    const expected = Object.fromEntries(columns.map(([heading, field]) => [heading, field]));
    expect(fieldsByHeading(kind, headed(kind, columns), empty)).toEqual(expected);
  });
});
