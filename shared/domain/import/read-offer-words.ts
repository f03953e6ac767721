import { foldGerman } from '../../kernel/collate.ts';
import type { MeetingFormat } from '../../model/meeting.ts';
import type { AccessRoute, OfferStatus, OfferType } from '../../model/offer.ts';
import { oneLine } from './raw-list.ts';

type Words<Value> = readonly (readonly [RegExp, Value])[];

const formats: Words<MeetingFormat> = [
  [/hybrid|(online|digital).*(praesenz|vor ort)|(praesenz|vor ort).*(online|digital)/, 'HYBRID'],
  [/telefon|fernmuendlich|^tel\.?$|hotline/, 'PHONE'],
  [/online|digital|virtuell|webinar|video|zoom|teams|webex|remote|livestream|e-?learning/, 'ONLINE'],
  [/praesenz|vor ort|offline|in person|face to face|on[- ]?site|inhouse|analog/, 'ON_SITE'],
];
const statuses: Words<OfferStatus> = [
  [
    /ausgefallen|abgesagt|storniert|entfallen|faellt aus|nicht (zustande|durchgefuehrt|stattgefunden)|cancel|^abs/,
    'CANCELLED',
  ],
  [/verschoben|verlegt|vertagt|postponed/, 'MOVED'],
  [
    /durchgefuehrt|abgeschlossen|beendet|stattgefunden|erfolgt|erledigt|gelaufen|fertig|^done|held|completed|^df\.?$/,
    'HELD',
  ],
  [/laeuft|laufend|im gange|gestartet|begonnen|running|in umsetzung|^aktiv/, 'RUNNING'],
  [/geplant|in planung|vorgesehen|angesetzt|terminiert|planned|angefragt|in vorbereitung|^offen$/, 'PLANNED'],
];
const types: Words<OfferType> = [
  [
    /multiplikator|fachkraefte|fortbildung|schulung|mitarbeiter|mitarbeitend|beschaeftigte|train.the.trainer|inhouse/,
    'STAFF_TRAINING',
  ],
  [
    /gesundheitstag|aktionstag|gesundheitsmesse|gesundheitswoche|aktionswoche|markt der moeglichkeiten|tag der/,
    'HEALTH_DAY',
  ],
  [/coaching|einzelberatung|einzelgespraech|einzeltermin|individual/, 'INDIVIDUAL_COACHING'],
  [
    /(online|digital|virtuell).*(reihe|kurs|serie)|(reihe|kurs|serie).*(online|digital|virtuell)|\(online\)|\(digital\)|webinar|zuhause/,
    'DIGITAL_SERIES',
  ],
  [/praeventionskurs|zpp|§ ?20|rueckenschule|kurs\b|yoga|pilates|progressive muskel|autogenes/, 'PREVENTION_COURSE'],
  [/gruppe|training|workshop|treff|aktiva|jobs programm?|walking|kochen|spaziergang|wandern|seminar/, 'GROUP_OFFER'],
];
const routes: Words<AccessRoute> = [
  [/gesundheitsorientierte beratung|\bgob\b|beratung/, 'HEALTH_COUNSELLING'],
  [/lots/, 'HEALTH_GUIDE'],
  [/gutschein|voucher/, 'VOUCHER'],
  [/vermittlung|zuweisung|ueberweisung|empfehlung/, 'REFERRAL'],
  [/veranstaltung|aktion|event|gesundheitstag/, 'EVENT'],
  [/digital|online|internet|app/, 'DIGITAL'],
];

/** Reads in which form something takes place; null: nobody can tell. */
export const readMeetingFormat = (text: string): MeetingFormat | null => find(formats, text);
/** Reads how far an offer has come; null: nobody can tell. */
export const readOfferStatus = (text: string): OfferStatus | null => find(statuses, text);
/** Reads the type of an offer from its column or its title; null: nobody can tell. */
export const readOfferType = (text: string): OfferType | null => find(types, text);
/** Reads how people are reached; null: nobody can tell. */
export const readAccessRoute = (text: string): AccessRoute | null => find(routes, text);

/** The named training formats a title may hold. */
export function programmeFormatIn(title: string): string {
  return /\b(AktivA|JOBS Programm?|MBSR|Rauchfrei Programm)\b/i.exec(title)?.[0] ?? '';
}

function find<Value>(words: Words<Value>, text: string): Value | null {
  const folded = foldGerman(oneLine(text));
  return words.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
