import type { OrganisationsTexts } from '../de/organisations.ts';
import { formatNumber } from '../format.ts';

/** English texts: organisations. */
export function organisationsEn(): OrganisationsTexts {
  const number = (value: number): string => formatNumber(value, 'en');
  const counted = (shown: number, all: number, one: string, many: string): string =>
    shown === all ? `${number(all)} ${all === 1 ? one : many}` : `${number(shown)} of ${number(all)} ${many}`;
  return {
    title: 'Organisations',
    create: 'Add an organisation',
    createTitle: 'New organisation',
    editTitle: 'Organisation',
    emptyTitle: 'No organisations yet',
    emptyText:
      'Health insurers, municipalities, training providers and everybody else who works with you or with a site.',
    count: (shown, all) => counted(shown, all, 'organisation', 'organisations'),
    columns: {
      name: 'Name',
      shortName: 'Short name',
      partnerType: 'Type',
      city: 'Town',
      people: 'People',
      phone: 'Phone',
      email: 'E-mail',
    },
    fields: {
      name: 'Name',
      shortName: 'Short name',
      shortNameHint: 'For lists and charts',
      partnerType: 'Type',
      street: 'Street and number',
      postcode: 'Postcode',
      city: 'Town',
      phone: 'Phone',
      email: 'E-mail',
      website: 'Website',
      note: 'Notes',
    },
    address: 'Address and contact details',
    people: 'People',
    noPeople: 'Nobody yet.',
    leads: 'Holds the lead today for',
    duplicate: (name) => `“${name}” already exists. Please check whether it is the same organisation.`,
    missing: 'This organisation does not exist (any more)',
    back: 'To the list of organisations',
    contactsTitle: 'People',
    createContact: 'Add a person',
    contactsEmptyTitle: 'No people yet',
    contactsEmptyText:
      'Contacts at sites and organisations: work data only, that is name, function and how to reach them at work.',
    contactColumns: {
      name: 'Name',
      jobFunction: 'Function',
      place: 'Site or organisation',
      phone: 'Phone',
      email: 'E-mail',
    },
    contactFields: {
      salutation: 'Form of address',
      academicTitle: 'Title',
      academicTitleHint: 'e.g. Dr.',
      firstName: 'First name',
      lastName: 'Last name',
      phone: 'Phone (work)',
      mobile: 'Mobile (work)',
      email: 'E-mail (work)',
      note: 'Notes',
    },
    contactSections: { person: 'Person', roles: 'Functions', consent: 'Consent', note: 'Notes' },
    salutationPreview: 'A letter begins like this:',
    workDataOnly: 'Work data only: no private addresses, birthdays, health information and no data about clients.',
    consentHint:
      'Consent is recorded when a person registers for a meeting; the newest answer counts. No answer means no.',
    consentListed: (isGiven) =>
      isGiven === null
        ? 'Not asked about the printed participant list.'
        : isGiven
          ? 'May appear in the printed participant list.'
          : 'Does not appear in the printed participant list.',
    consentInvited: (isGiven) =>
      isGiven === null
        ? 'Not asked about further invitations.'
        : isGiven
          ? 'May be invited again.'
          : 'Has not agreed to further invitations.',
    roles: {
      add: 'Add a function',
      editTitle: 'Edit the function',
      place: 'Site or organisation',
      jobFunction: 'Function',
      jobFunctionHint: 'e.g. head, project coordination',
      department: 'Department',
      from: 'since',
      until: 'until',
      end: 'End …',
      endTitle: 'End the function',
      endExplain: 'The function stays readable in the history; lists of later days no longer show it.',
      lastDay: 'Last day',
      empty: 'No function yet. Without one the person appears at no organisation.',
      placeRequired: 'Choose a site or an organisation.',
      former: (place) => `formerly ${place}`,
      ended: (day) => `until ${day}`,
    },
    handOver: {
      action: 'Succession …',
      actionFor: (name) => `Arrange succession: ${name}`,
      title: (name) => `Succession of ${name}`,
      explain: (place) => `${place}: the function ends the day before and goes to the other person.`,
      from: 'From',
      who: 'Who takes over?',
      known: 'A person recorded already',
      fresh: 'A new person',
      successor: 'Person',
      moves: 'What goes along?',
      nothing: 'Nothing is open: no invitation, no task, no seat.',
      registrations: 'Invitations and registrations',
      consents: 'Consents do not go along: they are personal and have to be asked for anew.',
      registration: (meeting, day, status) => `${meeting}, ${day} (${status})`,
      followUps: 'Open tasks',
      followUp: (title, day) => (day === null ? title : `${title}, due ${day}`),
      seats: 'Seats in steering bodies',
      seat: (site, role) => (role === '' ? site : `${site} (${role})`),
      submit: 'Hand over',
      done: (name) => `Successor: ${name}`,
      tooEarly: 'The function begins later. Choose a day after its beginning.',
      notItself: 'Choose another person.',
      endSeats: 'End as well:',
    },
    anonymise: {
      action: 'Anonymise …',
      title: (name) => `Anonymise ${name}?`,
      placeholder: 'Anonymised person',
      goes: 'What goes: name, salutation, title, telephone, e-mail, notes and functions, also in registrations, in the recycle bin and in what is kept of earlier imports. In other texts the full name is replaced, as long as nobody else bears it.',
      stays:
        'What stays, without a name: registrations and presence, ended functions and seats, so that all figures remain true. Open functions and seats end today.',
      copies:
        'Backup copies still hold the data until they are deleted: as a rule after two months, copies from before a restore or a conversion after a year. Printed and exported papers stay as they are. Where only the last name stands in a text, search for it afterwards.',
      final: 'This cannot be undone, and neither can earlier steps.',
      confirm: 'Anonymise',
      done: 'The person is anonymised. Registrations and presence still count.',
    },
    contactMissing: 'This person does not exist (any more)',
    contactMissingText: 'The address is out of date, or the record was deleted. Undo takes a deletion back.',
    contactsBack: 'To the list of people',
    samePerson: {
      question: 'Is one of these people meant?',
      existing: (name, place) => (place === '' ? `Yes, ${name}` : `Yes, ${name} (${place})`),
      other: 'No, another person of this name',
      keeps: 'What is kept of this person stays as it is; a chosen function is added.',
    },
    createContactTitle: 'New person',
    createContactAt: (place) => `New person: ${place}`,
    submit: 'Add',
    save: 'Save',
    cancel: 'Cancel',
    close: 'Close',
    remove: 'Delete …',
    noMatch: 'No organisation matches these filters.',
  };
}
