import { formatNumber as format } from '../format.ts';
import type { ProfilesTexts } from '../de/profiles.ts';

/** English texts: the one-page profile of a site and its form. */
export function profilesEn(): ProfilesTexts {
  return {
    title: 'Profiles',
    one: 'Profile',
    subtitle: (date) => `As of ${date}`,
    openAll: 'Profiles …',
    areaList: 'Make or read profiles',
    areas: { make: 'Make and send', read: 'Read returned forms' },
    which: 'Which sites?',
    filter: 'Search',
    filterHint: 'Name, county or region',
    chosen: (chosen, all) => `${number(chosen)} of ${number(all)} chosen`,
    chooseAll: 'Choose all',
    chooseNone: 'Choose none',
    chooseShown: 'Choose those shown',
    nothingFound: 'There is no such site.',
    noSites: 'There is no site on that day.',
    as: {
      label: 'As what?',
      'one-file': 'One PDF with contents and bookmarks',
      'file-each': 'One PDF for each site',
      forms: 'Forms to fill in (Excel), one for each site',
    },
    formsHint:
      'The form holds what is known. What comes back is read under “Read returned forms”, where you decide field by field.',
    make: 'Make',
    makePdf: 'Make PDF',
    makeForm: 'Make form (Excel)',
    cancel: 'Cancel',
    cancelled: 'Cancelled. No file was written.',
    phases: {
      writing: (done, total) => `Writing pages: ${number(done)} of ${number(total)}`,
      printing: (done, total) =>
        done === 0 ? `Printing ${number(total)} pages …` : `Printing pages: ${number(done)} of ${number(total)}`,
      saving: () => 'Saving files …',
    },
    starting: 'Getting ready …',
    progress: 'Progress',
    filesIn: (count, folder) =>
      count === 1 ? `1 file is in the folder “${folder}”.` : `${number(count)} files are in the folder “${folder}”.`,
    preview: (name) => `Profile of ${name}`,
    previewHint: 'The preview shows exactly the file that is made. What does not fit one page is shortened.',
    read: {
      drop: 'Drop forms here',
      or: 'or',
      button: 'Choose files',
      kinds: 'Excel files (.xlsx), several at once if you like. Nothing is changed before you agree.',
      reading: 'Reading …',
      take: (count) => (count === 1 ? 'Take 1 change' : `Take ${number(count)} changes`),
      clear: 'Empty the list',
      taken: (created, updated) =>
        `Taken: ${number(created)} new, ${number(updated)} changed. Undo is one step (Ctrl+Z).`,
      nothing: 'Nothing has changed in this form.',
      table: (name) => `Changes in the form of ${name}`,
      columns: { take: 'Take', what: 'What', old: 'So far', next: 'New' },
      blank: '(blank)',
      newEntry: '(new)',
      takeThis: (what) => `Take: ${what}`,
      sent: (text) => `Sent was: ${text}`,
      conflict: 'Changed here too since it was sent, or there already',
      version: (date) => `Sent with the state of ${date}`,
      readOnly: 'The file is open read-only. You can look at the forms, but take nothing.',
      faults: {
        empty: (file) => `“${file}” is empty. Nothing was changed.`,
        'too-large': (file) => `“${file}” is too large for a form. Nothing was changed.`,
        encrypted: (file) =>
          `“${file}” is protected by a password. Please save it without one and read it again. Nothing was changed.`,
        'wrong-type': (file) =>
          `“${file}” is no Excel file (.xlsx). Please save it as an Excel workbook. Nothing was changed.`,
        damaged: (file) =>
          `“${file}” cannot be read; the file is damaged. Please ask for it again. Nothing was changed.`,
        'no-identifier': (file) =>
          `“${file}” is no profile form of this program, or its identifier is missing. Please use the form that was sent. Nothing was changed.`,
        'other-version': (file) =>
          `“${file}” comes from another version of the program. Please send a new form. Nothing was changed.`,
      },
      notes: {
        'unknown-site': (form) =>
          `The form belongs to “${form.siteName}” (${form.officeName}). It is not in this file; nothing can be taken.`,
        'other-office': (form) => `The form was sent by “${form.officeName}”.`,
        renamed: (form) =>
          `The heading was changed: “${form.headline}”. The form was meant for “${form.siteName}”. Please check who it is filled in for; nothing is ticked.`,
        older: (form) =>
          `Since it was sent (state of ${form.asOf}) something was changed here. Those fields are not ticked.`,
        'rows-missing': () => 'Rows are missing in the form; they stay as they are.',
        twice: () => 'More than one form was read for this site. Nothing is ticked in this one.',
      },
      problems: {
        gone: 'This entry is there no more.',
        incomplete: 'The row is incomplete.',
        'not-a-day': 'This is no day.',
        'not-a-number': 'This is no number.',
        'not-an-email': 'This is no e-mail address.',
        'too-long': 'The text is too long.',
      },
      subjects: {
        site: 'Site',
        field: 'Field of action',
        location: 'Address',
        contact: 'Contact',
        figure: 'Figure',
        need: 'Need',
        offer: 'Offer',
      },
      fields: {
        phone: 'Phone',
        email: 'E-mail',
        website: 'Website',
        profileText: 'What we do',
        strengths: 'What works well',
        currentQuestion: 'Question to the others',
        name: 'Name',
        street: 'Street',
        postcode: 'Postcode',
        city: 'Town',
        firstName: 'First name',
        lastName: 'Last name',
        jobFunction: 'Function',
        stays: 'still in charge',
        value: 'Value',
        indicatorUnit: 'Unit',
        referenceDate: 'Reference day',
        source: 'Source',
        title: 'Title',
        needState: 'State',
        offerType: 'Kind',
        startsOn: 'Begins',
        placesOffered: 'Places',
      },
    },
  };
}

function number(value: number): string {
  return format(value, 'en');
}
