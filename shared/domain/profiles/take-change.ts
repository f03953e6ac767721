import { addDays, isDay, type Day } from '../../kernel/dates.ts';
import { invalidField, type AppError } from '../../kernel/errors.ts';
import type { ContactId, IndicatorId, NeedId, OfferId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { blankContact, blankIndicator, blankNeed, blankOffer, blankRole } from '../../model/blank.ts';
import { fieldOfAction, type Site } from '../../model/site.ts';
import { holdsOn } from '../sites/queries.ts';
import { hiddenMark } from '../statistics/small-counts.ts';
import type { FormBook } from './form-book.ts';
import { isNewRow } from './form-model.ts';
import type { TakenChange } from './taken-change.ts';

type Taken = Result<null, AppError>;
type Values = Readonly<Record<string, string>>;

/** Takes one change of a form over into its site. */
export function takeChange(book: FormBook, { key, values }: TakenChange): Taken {
  const [kind = '', id = ''] = key.split('/');
  const isNew = isNewRow(key);
  switch (kind) {
    case 'site':
      return takeSite(book, values);
    case 'field':
      return takeFields(book, values);
    case 'location':
      return isNew ? addLocation(book, values) : changeLocation(book, id, values);
    case 'contact':
      return isNew ? addContact(book, values) : changeContact(book, id, values);
    case 'figure':
      return isNew ? addFigure(book, values) : changeFigure(book, id, values);
    case 'need':
      return isNew ? addNeed(book, values) : changeNeed(book, id, values);
    case 'offer':
      return addOffer(book, values);
    default:
      return err(invalidField('key', 'not-one-of', key));
  }
}

const siteFields = ['phone', 'email', 'website', 'profileText', 'strengths', 'currentQuestion'] as const;

function takeSite(book: FormBook, values: Values): Taken {
  const changes = Object.fromEntries(siteFields.flatMap((field) => (field in values ? [[field, values[field]]] : [])));
  book.put('sites', { ...book.site(), ...changes });
  return ok(null);
}

function takeFields(book: FormBook, values: Values): Taken {
  const site = book.site();
  const fieldsOfAction = fieldOfAction.options.filter((field) => {
    const answer = values[field]?.toLowerCase();
    return answer === undefined ? site.fieldsOfAction.includes(field) : answer === 'ja';
  });
  book.put('sites', { ...site, fieldsOfAction });
  return ok(null);
}

function changeLocation(book: FormBook, id: string, values: Values): Taken {
  const site = book.site();
  if (!site.locations.some((each) => each.id === id)) return gone('sites', id);
  const locations = site.locations.map((each) => (each.id === id ? { ...each, ...placeOf(values) } : each));
  book.put('sites', { ...site, locations });
  return ok(null);
}

function addLocation(book: FormBook, values: Values): Taken {
  const site: Site = book.site();
  const blank = { name: '', street: '', postcode: '', city: '' };
  const location = { ...blank, ...placeOf(values), id: book.newId(), isMain: site.locations.length === 0 };
  book.put('sites', { ...site, locations: [...site.locations, location] });
  return ok(null);
}

function placeOf(values: Values): Partial<Record<'name' | 'street' | 'postcode' | 'city', string>> {
  return picked(values, ['name', 'street', 'postcode', 'city']);
}

const personFields = ['firstName', 'lastName', 'phone', 'email'] as const;

function changeContact(book: FormBook, id: string, values: Values): Taken {
  const contact = book.get('contacts', id);
  if (!contact) return gone('contacts', id);
  const { id: siteId } = book.site();
  const isLeaving = values['stays']?.toLowerCase() === 'nein';
  const roles = contact.roles.map((role) => {
    if (role.siteId !== siteId || !holdsOn(role, book.today)) return role;
    const jobFunction = values['jobFunction'] ?? role.jobFunction;
    return isLeaving ? { ...role, jobFunction, until: lastDay(role.from, book.today) } : { ...role, jobFunction };
  });
  book.put('contacts', { ...contact, ...picked(values, personFields), roles });
  return ok(null);
}

// Whoever began today leaves today; all others have left by yesterday.
function lastDay(from: Day | null, today: Day): Day {
  const yesterday = addDays(today, -1);
  return from !== null && from > yesterday ? from : yesterday;
}

function addContact(book: FormBook, values: Values): Taken {
  const role = { ...blankRole(), id: book.newId(), siteId: book.site().id, from: book.today };
  book.put('contacts', {
    ...blankContact('', ''),
    ...picked(values, personFields),
    id: book.newId() as ContactId, // the id source makes ids of every kind
    roles: [{ ...role, jobFunction: values['jobFunction'] ?? '' }],
  });
  return ok(null);
}

// A figure of another day is another figure; what was there stays what it was.
function changeFigure(book: FormBook, id: string, values: Values): Taken {
  const present = book.get('indicators', id);
  if (!present) return gone('indicators', id);
  const sent = values['value'];
  const value = sent === undefined || sent === hiddenMark ? present.value : Number(sent);
  if (!Number.isFinite(value)) return err(invalidField('value', 'not-a-number', values['value']));
  const day = values['referenceDate'] ?? present.referenceDate ?? '';
  if (day !== '' && !isDay(day)) return err(invalidField('referenceDate', 'not-a-day', day));
  const referenceDate = day === '' ? null : day;
  const changed = { ...present, value, referenceDate, source: values['source'] ?? present.source };
  if (referenceDate === present.referenceDate) book.put('indicators', changed);
  else book.put('indicators', { ...changed, from: null, until: null, id: book.newId() as IndicatorId }); // as above
  return ok(null);
}

function addFigure(book: FormBook, values: Values): Taken {
  const value = Number(values['value']);
  const day = values['referenceDate'] ?? '';
  if (!Number.isFinite(value)) return err(invalidField('value', 'not-a-number', values['value']));
  if (!isDay(day)) return err(invalidField('referenceDate', 'not-a-day', day));
  const unit = keyOf(book.labels.indicatorUnit, values['indicatorUnit'] ?? '') ?? 'PERSONS';
  book.put('indicators', {
    ...blankIndicator(book.site().id, values['name'] ?? ''),
    id: book.newId() as IndicatorId, // the id source makes ids of every kind
    value,
    indicatorUnit: unit,
    referenceDate: day,
    source: values['source'] ?? '',
  });
  return ok(null);
}

function changeNeed(book: FormBook, id: string, values: Values): Taken {
  const need = book.get('needs', id);
  if (!need) return gone('needs', id);
  const state = keyOf(book.labels.needState, values['needState'] ?? '');
  if (state === null) return err(invalidField('needState', 'not-one-of', values['needState']));
  const isSettled = state === 'MET' || state === 'DROPPED';
  book.put('needs', { ...need, needState: state, settledOn: isSettled ? book.today : null });
  return ok(null);
}

function addNeed(book: FormBook, values: Values): Taken {
  const id = book.newId() as NeedId; // the id source makes ids of every kind
  book.put('needs', { ...blankNeed(book.site().id, values['title'] ?? ''), id, statedOn: book.today });
  return ok(null);
}

function addOffer(book: FormBook, values: Values): Taken {
  const day = values['startsOn'] ?? '';
  const places = values['placesOffered'] ?? '';
  if (day !== '' && !isDay(day)) return err(invalidField('startsOn', 'not-a-day', day));
  if (places !== '' && !/^\d{1,6}$/.test(places)) return err(invalidField('placesOffered', 'not-a-number', places));
  book.put('offers', {
    ...blankOffer(values['title'] ?? ''),
    id: book.newId() as OfferId, // the id source makes ids of every kind
    siteIds: [book.site().id],
    offerType: keyOf(book.labels.offerType, values['offerType'] ?? '') ?? 'OTHER',
    startsOn: day === '' ? null : day,
    placesOffered: places === '' ? null : Number(places),
  });
  return ok(null);
}

function keyOf<Key extends string>(labels: Readonly<Record<Key, string>>, label: string): Key | null {
  const keys = Object.keys(labels) as Key[]; // the keys of a const object
  return keys.find((key) => labels[key] === label) ?? null;
}

function picked<Field extends string>(values: Values, fields: readonly Field[]): Partial<Record<Field, string>> {
  const found: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const value = values[field];
    if (value !== undefined) found[field] = value;
  }
  return found;
}

function gone(table: string, id: string): Taken {
  return err({ code: 'record-missing', table, id });
}
