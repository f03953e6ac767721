import { foldGerman } from '../../kernel/collate.ts';
import { isEmailAddress } from '../../model/scalars.ts';
import { oneLine, saysNothing, standsForOther } from './raw-list.ts';
import { readDistrictCode, readFederalState } from './read-area.ts';
import { readAnswer } from './read-answer.ts';
import { readMark } from './read-mark.ts';
import { readCount } from './read-count.ts';
import { readDay } from './read-day.ts';
import { readMeetingFormat, readOfferStatus } from './read-offer-words.ts';
import { readPerson } from './read-person.ts';
import { readSpan } from './read-span.ts';
import { readStatus } from './read-status.ts';
import { readFieldsOfAction, readSiteType } from './read-words.ts';
import { readYesNo } from './read-yes-no.ts';

/** What the values of a column look like, whatever its heading says. */
export type ValueShape = keyof typeof tests;

/** The share of the filled values that have a shape, 0 to 1; null: nothing is filled. */
export function shapeShare(values: readonly string[], shape: ValueShape): number | null {
  const filled = values.map(oneLine).filter((value) => value !== '?' && !saysNothing(value) && !standsForOther(value));
  if (filled.length === 0) return null;
  return filled.filter((value) => tests[shape](value)).length / filled.length;
}

const isOnlyNumber = (text: string): boolean => /^[\d.,\s]+$/.test(text);

function isSpan(text: string): boolean {
  return !['not-a-day', 'blank'].includes(readSpan(text).start.kind);
}

const tests = {
  email: (text: string) => /@/.test(text) && isEmailAddress(text.replace(/^mailto:/i, '').split(/[;,\s]/)[0] ?? ''),
  anything: () => true,
  phone: (text: string) =>
    /^(tel\.?:? ?)?[+(]?[\d\s()/.–+-]{6,}(durchwahl.*|app\..*)?$/i.test(text) &&
    (text.match(/\d/g)?.length ?? 0) >= 6 &&
    !/^\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}$/.test(text) &&
    !/^\d{4}-\d{2}-\d{2}/.test(text) &&
    !/^\d{8}$/.test(text) &&
    !isSpan(text),
  day: (text: string) => ['exact', 'worked-out', 'open-ended'].includes(readDay(text, 'first').kind),
  span: isSpan,
  // Excel takes the leading zero away.
  postcode: (text: string) => /^(d[- ]?)?\d{4,5}$/i.test(text),
  districtCode: (text: string) => readDistrictCode(text) !== null,
  federalState: (text: string) => readFederalState(text, {}) !== null || text.length > 5,
  count: (text: string) => ['exact', 'rough', 'blank'].includes(readCount(text).kind),
  url: (text: string) => /^(https?:\/\/|www\.)\S+$/i.test(text),
  salutation: (text: string) =>
    /^(frau|fr\.?|herrn?|hr\.?|divers|d|w|m|weiblich|maennlich|männlich|keine|ms\.?|mrs?\.?|neutral)$/i.test(text),
  title: (text: string) => /^(prof|dr|dipl|m\.|b\.|mag|ll\.)/i.test(text),
  person: (text: string) => !namesHouse(text) && text.includes(' ') && readPerson(text) !== null,
  namePart: (text: string) => !/[\d@]/.test(text) && text.length < 40 && !namesHouse(text),
  siteName: (text: string) => namesSite(text),
  institution: (text: string) => !/@/.test(text) && namesHouse(text),
  role: (text: string) => !isOnlyNumber(text) && !/@/.test(text) && !/^(jobcenter|jc|agentur|aa)\b/i.test(text),
  house: (text: string) => !/@/.test(text) && !isOnlyNumber(text) && text.length > 1,
  siteType: (text: string) => readSiteType(text, '') !== null,
  status: (text: string) => readStatus(text) !== null,
  fieldsOfAction: (text: string) => {
    const { fields, isAll } = readFieldsOfAction(text);
    return isAll || fields.length > 0;
  },
  offerStatus: (text: string) => readOfferStatus(text) !== null,
  format: (text: string) => readMeetingFormat(text) !== null,
  answer: (text: string) => readAnswer(text) !== null,
  moment: (text: string) => /\d{1,2}[.:/-]\d{1,2}|^\d{5}/.test(text),
  mark: (text: string) => readMark(text) !== 'unknown',
  yesNo: (text: string) => readYesNo(text) !== null,
  words: (text: string) => !isOnlyNumber(text) && !/@/.test(text),
  street: (text: string) =>
    /\d+ ?[a-z]?$/i.test(text) || /(str\.|strasse|straße|weg|platz|allee|ring|gasse)/i.test(text),
} satisfies Readonly<Record<string, (text: string) => boolean>>;

/** Says whether a text is the name of a Jobcenter or an Agentur für Arbeit. */
export function namesSite(text: string): boolean {
  return /\b(jobcenter|jobcentre|job-center|jc|agentur fuer arbeit|arbeitsagentur|aa|afa)\b/.test(foldGerman(text));
}

/** Says whether a text is the name of an institution rather than of a person. */
export function namesHouse(text: string): boolean {
  const folded = foldGerman(text);
  return (
    namesSite(text) ||
    /\b(landkreis|lk|kreis|stadt|amt|aok|bkk|ikk|vdek|tk|barmer|dak|knappschaft|svlfg|vhs|awo|drk|diakonie|caritas|gmbh|ggmbh|e\.? ?v|verein|verband|akademie|hochschule|regionaldirektion|ministerium|sportbund|institut|zentrum|universitaet|stiftung|krankenkasse)\b/.test(
      folded,
    )
  );
}
