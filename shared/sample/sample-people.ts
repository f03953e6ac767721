import type { Contact } from '../model/contact.ts';
import type { Day } from '../kernel/dates.ts';
import type { SampleDraft } from './sample-draft.ts';

const indexes = new WeakMap<SampleDraft, Map<string, Contact[]>>();

/** The people of a site (by id) or of an organisation (by key or id) who were in office on a day. */
export function peopleOf(draft: SampleDraft, place: string, on: Day): Contact[] {
  const id = draft.organisations.get(place)?.id ?? place;
  return (indexOf(draft).get(id) ?? []).filter((contact) =>
    contact.roles.some(
      (role) =>
        (role.siteId === id || role.organisationId === id) &&
        (role.from === null || role.from <= on) &&
        (role.until === null || role.until >= on),
    ),
  );
}

// Built once per draft, when all people are there: the large sample asks some hundred thousand times.
function indexOf(draft: SampleDraft): Map<string, Contact[]> {
  const present = indexes.get(draft);
  if (present) return present;
  const index = new Map<string, Contact[]>();
  for (const contact of draft.contacts) {
    for (const role of contact.roles) {
      const place = role.siteId ?? role.organisationId;
      if (place === null) continue;
      const there = index.get(place);
      if (there) there.push(contact);
      else index.set(place, [contact]);
    }
  }
  indexes.set(draft, index);
  return index;
}
