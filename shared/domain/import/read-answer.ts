import { foldGerman } from '../../kernel/collate.ts';
import type { MeetingRole, RegistrationStatus } from '../../model/registration.ts';
import { oneLine } from './raw-list.ts';

/** What an answer to an invitation says. */
export interface AnswerReading {
  readonly status: RegistrationStatus;
  /** The answer says more than yes or no. */
  readonly hasMore: boolean;
}

const answers: readonly (readonly [RegExp, RegistrationStatus])[] = [
  [/warteliste|nachrueck|waitlist/, 'WAITLISTED'],
  [/abgemeldet|storniert|zurueckgezogen|doch nicht|cancel/, 'CANCELLED'],
  [
    /^nein|^no\b|^n$|^0$|^false|falsch|absage|abgesagt|verhindert|nicht teil|nehme nicht|komme nicht|kann nicht|leider|declin|entschuldigt|^-$/,
    'DECLINED',
  ],
  [/vielleicht|evtl|eventuell|vorbehalt|noch offen|unsicher|unklar|weiss noch nicht|maybe|tentativ|^\?$/, 'INVITED'],
  [
    /^ja\b|^j$|^yes|^y$|^x$|^1$|^true|^wahr|✓|✔|☑|☒|zusage|zugesagt|angemeldet|teilnahme|nehme teil|nimmt teil|komme|bin dabei|dabei|gerne?\b|online|digital|praesenz|vor ort|accept|registered|attending|^ok$|selbstverstaendlich|auf jeden fall/,
    'REGISTERED',
  ],
  [/eingeladen|^offen$|keine antwort|ausstehend|invited/, 'INVITED'],
];

/** Reads an answer to an invitation, such as "Ja, gerne" or "nein, leider verhindert"; null: nobody can tell. */
export function readAnswer(text: string): AnswerReading | null {
  const folded = foldGerman(oneLine(text));
  const found = answers.find(([pattern]) => pattern.test(folded));
  if (found === undefined) return null;
  const isPlain =
    folded.length <= 12 || /^(ja|nein)[,!. ]*(sehr )?(gerne?|leider)?( verhindert| nicht)?[!. ]*$/.test(folded);
  return {
    status: found[1],
    hasMore: found[1] === 'REGISTERED' && (!isPlain || /online|digital|praesenz|vor ort/.test(folded)),
  };
}

const roles: readonly (readonly [RegExp, MeetingRole])[] = [
  [/moderat/, 'MODERATOR'],
  [/refer|vortrag|impuls|speaker/, 'SPEAKER'],
  [/protokoll/, 'MINUTE_TAKER'],
  [/technik|tech\b/, 'TECH'],
  [/federf|lead/, 'LEAD'],
  [/standort|jobcenter|vertret/, 'SITE_REPRESENTATIVE'],
  [/gast|gaeste|guest|extern/, 'GUEST'],
];

/** Reads the role a person has at a meeting; null: nobody can tell. */
export function readMeetingRole(text: string): MeetingRole | null {
  const folded = foldGerman(oneLine(text));
  return roles.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** Says whether a text speaks of health or of what somebody needs to take part; such data are not taken over. */
export function speaksOfHealth(text: string): boolean {
  return /rollstuhl|gehbehind|barriere|stufenlos|induktion|hoerger|hoerbehind|gehoerlos|schwerhoer|gebaerden|sehbehind|blind|assistenz|behinder|allerg|unvertraeglich|zoeliakie|glutenfrei|laktose|diabet|krank|schwanger|medikament|vegetar|vegan|halal|koscher|lift |aufzug/.test(
    foldGerman(text),
  );
}
