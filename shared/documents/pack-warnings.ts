import { packParts, type PackPart } from './pack-parts.ts';
import { hasBrokenCharacters } from '../kernel/broken-characters.ts';
import { expectedAtTheDoor, participantsOf, type ListedPerson } from './participants-of.ts';
import { itemTitle } from './parts/programme.ts';
import { presentingSites, profileIsEmpty } from './parts/profiles.ts';
import type { PackSource } from './pack-source.ts';

/** What a reader should know about a paper before it is handed out. */
export type PackWarning =
  | { readonly kind: 'not-listed' | 'not-asked'; readonly count: number }
  | { readonly kind: 'broken-names'; readonly names: readonly string[] }
  | { readonly kind: 'no-online-link' }
  | { readonly kind: 'no-dial-in' }
  | { readonly kind: 'nobody-registered' }
  | { readonly kind: 'no-programme' }
  | { readonly kind: 'overrun'; readonly title: string; readonly minutes: number }
  | { readonly kind: 'no-duration'; readonly titles: readonly string[] }
  | { readonly kind: 'no-presentations' }
  | { readonly kind: 'empty-profiles'; readonly sites: readonly string[] }
  | { readonly kind: 'no-questions' }
  | { readonly kind: 'standard-welcome' }
  | { readonly kind: 'no-staff' };

/** Lists what is missing or odd in the chosen parts of a pack, in the order of the parts. */
export function packWarnings(source: PackSource, parts: readonly PackPart[] = packParts): PackWarning[] {
  const saysWhere = parts.includes('cover') || parts.includes('welcome');
  return [
    ...(saysWhere ? accessWarnings(source) : []),
    ...packParts.filter((part) => parts.includes(part)).flatMap((part) => partWarnings(source, part)),
  ];
}

// Whoever takes part from elsewhere needs a way in.
function accessWarnings({ meeting: { format, onlineLink, dialIn } }: PackSource): PackWarning[] {
  if (format === 'PHONE') return dialIn.trim() === '' ? [{ kind: 'no-dial-in' }] : [];
  return format !== 'ON_SITE' && onlineLink.trim() === '' ? [{ kind: 'no-online-link' }] : [];
}

/** Lists what is missing or odd on a sign-in sheet. */
export function signInWarnings({ database, meeting }: PackSource): PackWarning[] {
  if (Object.keys(meeting.registrations).length === 0) return [{ kind: 'nobody-registered' }];
  return brokenNames(expectedAtTheDoor(database, meeting));
}

// Letters were lost on the way into the program; nobody wants to read their name so on paper.
function brokenNames(people: readonly ListedPerson[]): PackWarning[] {
  const texts = people.flatMap(({ name, jobFunction, from }) => [name, jobFunction, from]);
  const names = [...new Set(texts.filter(hasBrokenCharacters))];
  return names.length === 0 ? [] : [{ kind: 'broken-names', names }];
}

function partWarnings(source: PackSource, part: PackPart): PackWarning[] {
  const { meeting, database } = source;
  switch (part) {
    case 'welcome':
      return meeting.welcomeText.trim() === '' ? [{ kind: 'standard-welcome' }] : [];
    case 'programme':
      return source.agenda.length === 0 ? [{ kind: 'no-programme' }] : programmeWarnings(source);
    case 'participants':
      return participantWarnings(source);
    case 'profiles':
      return profileWarnings(source);
    case 'questions':
      return meeting.discussionQuestions.length === 0 ? [{ kind: 'no-questions' }] : [];
    case 'office-contacts':
      return Object.values(database.staff).some(({ isActive }) => isActive) ? [] : [{ kind: 'no-staff' }];
    case 'cover':
    case 'contents':
    case 'notes':
      return [];
  }
}

function programmeWarnings(source: PackSource): PackWarning[] {
  const rows = source.days.flatMap(({ schedule }) => schedule.rows);
  const overruns = rows
    .filter(({ overrunMinutes }) => overrunMinutes > 0)
    .map(({ item, overrunMinutes }): PackWarning => ({
      kind: 'overrun',
      title: itemTitle(source, item),
      minutes: overrunMinutes,
    }));
  // A block lasts as long as its columns, and a column as long as its block.
  const without = rows.filter(({ depth, lastsMinutes }) => depth === 0 && lastsMinutes === 0);
  if (without.length === 0) return overruns;
  return [...overruns, { kind: 'no-duration', titles: without.map(({ item }) => itemTitle(source, item)) }];
}

function participantWarnings({ database, meeting }: PackSource): PackWarning[] {
  const { listed, notListed, notAsked } = participantsOf(database, meeting);
  if (listed.length + notListed === 0) return [{ kind: 'nobody-registered' }];
  const refused = notListed - notAsked;
  return [
    ...(notAsked === 0 ? [] : [{ kind: 'not-asked' as const, count: notAsked }]),
    ...(refused === 0 ? [] : [{ kind: 'not-listed' as const, count: refused }]),
    ...brokenNames(listed),
  ];
}

function profileWarnings(source: PackSource): PackWarning[] {
  const sites = presentingSites(source);
  if (sites.length === 0) return [{ kind: 'no-presentations' }];
  const empty = sites.filter(profileIsEmpty).map(({ shortName }) => shortName);
  return empty.length === 0 ? [] : [{ kind: 'empty-profiles', sites: empty }];
}
