import type { AttendanceWord } from '../attendance-row.ts';
import type { HeadingWords } from '../score-heading.ts';
import { wordList } from './words.ts';

/** What headings of presence lists are called; columns that stand for a meeting are named by their day. */
export const attendanceWords: HeadingWords<AttendanceWord> = {
  name: wordList(`name person teilnehmer teilnehmerin teilnehmende vorundnachname nachnamevorname namevorname
    vornamenachname vornamename teilnehmername fullname tn wer vertretendurch vertretung vertreter vertreterin teilnehmendeperson ansprechperson ansprechpartner participant kontakt`),
  salutation: wordList('anrede geschlecht salutation'),
  academicTitle: wordList('titel akademischertitel title akadgrad'),
  firstName: wordList('vorname firstname rufname'),
  lastName: wordList('nachname familienname lastname surname zuname'),
  organisation: wordList(`standort einrichtung organisation institution jobcenter dienststelle behoerde firma
    jobcenteragentur traeger site company programmstandort projektstandort jc jcaa woher haus traeger stelle arbeitsstelle organization`),
  email: wordList('email mail emailadresse mailadresse'),
  presence: wordList(`anwesend anwesenheit teilgenommen teilnahme da present erschienen warda status personen
    anzahlpersonen anzahl teilnehmerzahl teilnehmendenzahl attended attendance teilnahmestatus warda warmitdabei war anwesendjn tnzahl personenzahl`),
};
