import type { OfficeTexts } from '../de/office.ts';
import { officeDe } from '../de/office.ts';
import { createWords, defaultTerms } from '../words.ts';

/** English texts: office. Example sentences stay German, because they show how documents will read. */
export function officeEn(): OfficeTexts {
  const german = officeDe(createWords({ terms: defaultTerms, genderForm: 'NEUTRAL' }));
  return {
    title: 'Office',
    intro: 'What stands here appears on all pages and in all documents.',
    sections: {
      address: 'Name and address',
      states: 'Länder',
      staff: 'Team',
      letterhead: 'Letterhead',
      gender: 'Gender-inclusive form',
      terms: 'Your own terms',
    },
    fields: {
      name: 'Name of the office',
      shortName: 'Short name',
      street: 'Street and number',
      postcode: 'Postcode',
      city: 'Town',
      phone: 'Phone',
      email: 'E-mail',
      website: 'Website',
      letterheadColour: 'Letterhead colour',
      colourPicker: 'Pick a colour',
      colourHint: 'Six digits after the hash, e.g. #0f6cbd',
    },
    statesLabel: 'The office serves',
    statesHint: 'With the key of the Land in the official municipality key (AGS).',
    staff: {
      add: 'Add a person',
      addTitle: 'Person in the team',
      editTitle: 'Edit a person in the team',
      name: 'Name',
      jobFunction: 'Function',
      phone: 'Phone',
      email: 'E-mail',
      isActive: 'belongs to the team',
      left: 'no longer in the team',
      empty: 'Nobody yet. The team appears in the contact list of the meeting pack.',
      edit: (name) => `Edit ${name}`,
      remove: (name) => `Delete ${name}`,
      note: 'Note',
    },
    logo: {
      label: 'Logo',
      choose: 'Choose a logo …',
      replace: 'Another logo …',
      remove: 'Remove the logo',
      hint: 'PNG or JPEG, at most 1 MB. The picture is kept inside the data file.',
      alt: 'Logo of the office',
      tooLarge: 'The file is larger than 1 MB. The present logo stays. Make the picture smaller, then choose it again.',
      wrongType:
        'This is not a PNG or JPEG picture. The present logo stays. Save the picture as PNG or JPEG, then choose it again.',
      broken: 'The picture cannot be shown; the file is probably damaged. The present logo stays.',
    },
    colourSample: 'White text on this colour',
    contrastGood: (ratio) => `Easy to read (contrast ${ratio} to 1).`,
    contrastPoor: (ratio) =>
      `White text is hard to read on it (contrast ${ratio} to 1, 4.5 to 1 is needed). Choose a darker shade.`,
    gender: { label: 'Form', example: german.gender.example },
    terms: {
      intro: 'Every office has its own word for the same thing. Choose yours; German pages and documents decline it.',
      site: 'Place of the programme',
      steeringGroup: 'Local steering body',
      exchangeMeeting: 'Meeting to exchange experience',
      lead: 'Who leads on behalf of the insurers',
      targetGroup: 'People it is all about',
      own: 'a word of your own …',
      edit: 'Edit the forms',
      ownTitle: 'A word of your own',
      gender: 'Gender',
      genders: { MASCULINE: 'masculine (der)', FEMININE: 'feminine (die)', NEUTER: 'neuter (das)' },
      singular: 'Singular',
      plural: 'Plural',
      guess: 'Suggest the forms',
      forms: 'All forms (please check)',
      cases: { nominative: 'Nominative', genitive: 'Genitive', dative: 'Dative', accusative: 'Accusative' },
      example: german.terms.example,
      save: 'Apply',
    },
    save: 'Save',
    cancel: 'Cancel',
  };
}
