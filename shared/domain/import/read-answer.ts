import { foldGerman } from '../../kernel/collate.ts';
import type { MeetingRole, RegistrationStatus } from '../../model/registration.ts';
import { oneLine } from './raw-list.ts';

/** What an answer to an invitation says. */
export interface AnswerReading {
  readonly status: RegistrationStatus;
  /** The answer says more than its plain word, or says it in a way that somebody should look at. */
  readonly hasMore: boolean;
}

const notTakingPart =
  /\bnicht( \w+)? (teil|moeglich|mehr moeglich|angemeldet|dabei|da\b|komm|kann|erschein|anwesend|zugesagt|verfuegbar|vor ort)|(nehme|nimmt|nehmen|kann|koennen|kommen?|kommt|komm|bin|ist|sind|klappt|geht|passt|schaff\w+|wird)\b[^.;!?]*\bnicht\b|\bkein(e|er|en|em)?\b|unmoeglich|verhindert|\babsage|abgesagt|\bsag\w*\b.*\bab\b|\babgelehnt|ablehn|declin|entschuldigt|\bfehlt|abwesend|\bkrank|\burlaub|ohne mich|\bleider\b|\bnicht\b|\bnot\b|\bno\b|\bnein\b/;

const notDecided =
  /vielleicht|\bevtl|eventuell|vorbehalt|\boffen\b|\bunsicher|\bunklar|\bungewiss|fraglich|wahrscheinlich|vermutlich|voraussichtlich|moeglicherweise|vorauss|gegebenenfalls|\bggf|\bwenn\b|\bfalls\b|\bsofern\b|versuche|\bhoffe|klaer|pruef|\bfolgt|\bspaeter\b bescheid|maybe|tentativ|possibl|\bjein\b|weiss (es )?(noch )?nicht|(noch )?nicht (sicher|entschieden|klar|bekannt|geklaert|fest|beantwortet|geantwortet)|noch nicht|keine (antwort|rueckmeldung|ahnung|angabe)|bestaetigung|^\?+$/;

// "nicht verhindert" and "keine Absage" turn a no around; nobody should have to guess.
const turnedAround = /\b(nicht|keine?)( \w+)? (verhindert|absage|abgesagt|entschuldigt|krank|abgemeldet|storniert)/;

const taking =
  /zusage|zugesagt|angemeldet|anmeldung|teilnahme|\bnehm\w* teil|nimmt teil|nehm\w* .*\bteil\b|teilnehm|\bkomm(e|t|en)\b|dabei|\bgerne?\b|\bonline\b|digital|praesenz|vor ort|accept|registered|attending|selbstverstaendlich|auf jeden fall|✓|✔|☑|☒/;

const leadingYes = /^(ja\w?|j|yes|y|x|1|true|wahr|ok|okay|zusage|zugesagt|sehr gerne?|gerne?)\b|^[✓✔☑☒]/;
const leadingNo = /^(nein|ne|nee|noe|no|n|0|false|falsch|absage|abgesagt|leider)\b|^[-–—]$/;

/** What is taken away of an answer to see whether anything else was written. */
const plainWords =
  /\b(ja|j|yes|y|x|1|true|wahr|ok|okay|nein|ne|nee|no|n|0|false|falsch|sehr|gerne?|leider|herzlich|vielen|dank|danke|zusage|zugesagt|absage|abgesagt|angemeldet|anmeldung|abgemeldet|storniert|teilnahme|nehmen|nehme|nimmt|teil|teilnehmen|ich|wir|komme|kommt|kommen|kann|koennen|werde|bin|dabei|nicht|keine|moeglich|verhindert|entschuldigt|warteliste|auf|der|eingeladen|offen|noch|doch|declined?|accepted|registered|attending|cancel+ed|waitlist(ed)?|invited|selbstverstaendlich|jeden|fall)\b/g;

/**
 * Reads an answer to an invitation, such as "Ja, gerne" or "nein, leider verhindert"; null: nobody can tell. A yes or no at
 * its beginning counts, whatever follows; a negation declines; who hesitates has not answered yet.
 */
export function readAnswer(text: string): AnswerReading | null {
  const folded = foldGerman(oneLine(text));
  const status = statusIn(folded);
  return status === null ? null : { status, hasMore: saysMore(folded, status) };
}

function statusIn(folded: string): RegistrationStatus | null {
  if (/\b(ja|zusage)\b ?(\/|\||oder|bzw\.?) ?(nein|absage)\b/.test(folded) || turnedAround.test(folded)) return null;
  if (/warteliste|nachrueck|waitlist/.test(folded)) return 'WAITLISTED';
  if (/abgemeldet|storniert|zurueckgezogen|doch nicht|doch absagen|cancel/.test(folded)) return 'CANCELLED';
  if (leadingYes.test(folded)) return takesBack(folded) ? null : 'REGISTERED';
  if (leadingNo.test(folded)) return /\bdoch\b|\bja\b/.test(folded) ? null : 'DECLINED';
  if (/^(eingeladen|offen|ausstehend|keine antwort|invited)$/.test(folded) || notDecided.test(folded)) return 'INVITED';
  if (/\b(vertret\w*|ersatz\w*|jemand|kolleg\w*)\b/.test(folded)) return null;
  if (notTakingPart.test(folded)) return 'DECLINED';
  return taking.test(folded) ? 'REGISTERED' : null;
}

// "Ja, komme aber nicht" says two things.
function takesBack(folded: string): boolean {
  return /(nehm\w*|komm\w*|bin|sind)\b[^.;()]*\bnicht\b(?! (nur|allein))|nicht (teilnehm|kommen|dabei)|verhindert|\babsage|\bkeine teilnahme/.test(
    folded,
  );
}

function saysMore(folded: string, status: RegistrationStatus): boolean {
  if (status === 'INVITED') return !/^(eingeladen|offen|ausstehend|keine antwort|invited|\?)$/.test(folded);
  return /[\p{L}\p{N}]/u.test(folded.replace(plainWords, ' '));
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
