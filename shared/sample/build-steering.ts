import { addDays, addMonths, type Day } from '../kernel/dates.ts';
import type { OrganisationId, SteeringGroupId } from '../kernel/ids.ts';
import { blankSteeringGroup } from '../model/blank.ts';
import type { PartnerType } from '../model/organisation.ts';
import type { Site } from '../model/site.ts';
import type { SteeringParty, SteeringSeat } from '../model/steering-group.ts';
import { rhythms } from './data/steering-texts.ts';
import { createRandom, type SeededRandom } from './random.ts';
import type { SampleDraft } from './sample-draft.ts';
import { peopleOf } from './sample-people.ts';
import { steeringMeetings } from './steering-meetings.ts';

// A stream of its own: whatever was invented before keeps its bytes.
const streamOfSteering = 0x57ee41;

/** A site while its steering body is made. */
interface Making {
  readonly draft: SampleDraft;
  readonly random: SeededRandom;
  readonly site: Site;
  readonly index: number;
  readonly from: Day;
}

/** Adds the steering bodies of most sites, with seats over the years, meetings and decisions; some lack a member. */
export function addSteeringGroups(draft: SampleDraft, seed: number): void {
  const random = createRandom(seed ^ streamOfSteering);
  [...draft.sites.values()].forEach((site, index) => {
    const { joinedOn } = site;
    if (joinedOn === null || index % 8 === 6) return;
    const from = addMonths(joinedOn, random.whole(2, 9));
    const until = leftOn(site);
    if (from > draft.calendar.today || (until !== null && until <= from)) return;
    const making = { draft, random, site, index, from };
    draft.steeringGroups.push({
      ...blankSteeringGroup(site.id),
      id: random.id() as SteeringGroupId, // fresh ids are branded where they are made
      name: index % 3 === 0 ? `Steuerungskreis Gesundheit ${site.shortName}` : '',
      from,
      until,
      rhythm: random.pick(rhythms),
      members: [
        ...ownSeats(making),
        ...(index % 9 === 3 ? [] : insurerSeats(making)),
        ...municipalSeats(making),
        ...otherSeats(making),
      ],
      meetings: steeringMeetings(making, until ?? draft.calendar.today),
    });
  });
}

function leftOn({ statusHistory }: Site): Day | null {
  const last = statusHistory.at(-1);
  const isGone = last?.status === 'ENDED' || last?.status === 'MERGED';
  return isGone && last.from !== null ? addDays(last.from, -1) : null;
}

// Two people of the site, and who came after them in the same function.
function ownSeats({ draft, random, site, from }: Making): SteeringSeat[] {
  const people = peopleOf(draft, site.id, from).slice(0, 2);
  return people.flatMap((contact, place) => {
    const seat = { id: random.id(), party: 'SITE' as const, organisationId: null, role: place === 0 ? 'Vorsitz' : '' };
    const until = contact.roles[0]?.until ?? null;
    const first: SteeringSeat = { ...seat, contactId: contact.id, from, until };
    if (until === null) return [first];
    const next = addDays(until, 1);
    const successor = peopleOf(draft, site.id, next).find((each) => each.roles[0]?.from === next);
    return successor
      ? [first, { ...seat, id: random.id(), contactId: successor.id, from: next, until: null }]
      : [first];
  });
}

function insurerSeats({ draft, random, site, from }: Making): SteeringSeat[] {
  return site.leadHistory
    .filter(({ until }) => until === null || until >= from)
    .map((lead) => ({
      id: random.id(),
      party: 'HEALTH_INSURER',
      organisationId: lead.organisationId,
      contactId: someoneAt(draft, random, lead.organisationId),
      role: '',
      from: lead.from !== null && lead.from > from ? lead.from : from,
      until: lead.until,
    }));
}

function municipalSeats({ draft, random, site, index, from }: Making): SteeringSeat[] {
  if (index % 5 === 2) return [];
  const city = site.locations[0]?.city;
  const municipality = organisationsOf(draft, 'MUNICIPALITY').find((each) => each.city === city);
  const office = organisationsOf(draft, 'HEALTH_OFFICE').find((each) => each.city === city);
  const organisation = municipality ?? office ?? random.pick(organisationsOf(draft, 'HEALTH_OFFICE'));
  const party: SteeringParty = municipality ? 'MUNICIPALITY' : 'HEALTH_OFFICE';
  return [
    {
      id: random.id(),
      party,
      organisationId: organisation.id,
      contactId: someoneAt(draft, random, organisation.id),
      role: '',
      from: addMonths(from, random.whole(0, 12)),
      until: null,
    },
  ];
}

function otherSeats({ draft, random, index, from }: Making): SteeringSeat[] {
  const partners = random.some(organisationsOf(draft, 'TRAINING_PROVIDER'), random.whole(0, 2));
  const seats: SteeringSeat[] = partners.map((organisation, place) => ({
    id: random.id(),
    party: 'TRAINING_PROVIDER',
    organisationId: organisation.id,
    contactId: null,
    role: '',
    from,
    until: place === 1 ? addMonths(from, 18) : null,
  }));
  if (index % 4 === 1) {
    const role = 'Stimme der Teilnehmenden';
    seats.push({
      id: random.id(),
      party: 'TARGET_GROUP',
      organisationId: null,
      contactId: null,
      role,
      from,
      until: null,
    });
  }
  return seats;
}

function organisationsOf(draft: SampleDraft, partnerType: PartnerType) {
  return [...draft.organisations.values()].filter((each) => each.partnerType === partnerType);
}

function someoneAt(draft: SampleDraft, random: SeededRandom, id: OrganisationId) {
  const people = peopleOf(draft, id, draft.calendar.today);
  return people.length > 0 && random.chance(0.8) ? random.pick(people).id : null;
}
