import { namedSentences, shownDay, type FieldFault } from '../named-sentences.ts';
import { fieldNamesEn } from './field-names.ts';
import type { Instant } from '../../kernel/dates.ts';
import type { AttachmentFault, ListFault, LockHolder } from '../../kernel/errors.ts';
import type { ErrorsTexts } from '../de/errors.ts';
import { formatInstant, formatList } from '../format.ts';

const attachmentFaults: Record<AttachmentFault, string> = {
  'wrong-type':
    'PDF, pictures (JPG, PNG, TIFF), files of Word, Excel, PowerPoint and OpenOffice, e-mails (MSG, EML) and texts are taken; nothing that holds programs.',
  empty: 'The file is empty.',
  'too-large': 'The file is larger than 50 MB. Make it smaller, for instance by scanning with a lower resolution.',
  'not-what-it-says': 'What the file holds does not fit its ending; it may be damaged or wrongly named.',
};

const storeCauses: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your storage is used up',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is write-protected',
  ENAMETOOLONG: 'the path is too long; put the data file into a folder with a shorter path',
  ENOENT: 'the folder of the data file cannot be reached',
  EEXIST: 'something else lies there under this name',
  ENOTDIR: 'a file with the name of the folder lies there',
  EIO: 'the written file could not be read back properly',
};

const listFaults: Record<ListFault, string> = {
  'wrong-type': 'It holds no list. Excel files (.xlsx, .xlsm) and text lists (.csv, .txt) can be read.',
  'old-excel': 'This is an old Excel format (.xls or .xlsb). Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  'open-document': 'This is a file of LibreOffice (.ods or .odt). Open it there and save it as an Excel file (.xlsx).',
  word: 'This is a Word document. Copy the table out of it and paste it here.',
  pdf: 'This is a PDF. Ask for the list as an Excel file, or copy the table into Excel.',
  picture: 'This is a picture, whatever its name says. What is needed is the list itself, as .xlsx or .csv.',
  mail: 'This is a message of Outlook. Save the attachment of the message and choose that.',
  'web-page': 'This is a web page, whatever its name says. Open it in Excel and save it as .xlsx.',
  empty: 'The file holds no rows.',
  'only-header': 'The file holds headings only, and no rows below.',
  'no-header': 'No row with headings was found. Write above the columns what they hold, such as “Name” and “E-mail”.',
  'too-large': 'It is larger than 20 MB. Split the list, or delete pictures in it.',
  'too-many-rows': 'The list has more than 50,000 rows. Split it, or delete what stands far below it.',
  'too-many-columns': 'The list has more than 300 columns. Delete what stands to the right of it.',
  'unpacks-too-large':
    'Unpacked it would be larger than 200 MB; that is no usual list, and it was not opened further. Ask where the file comes from.',
  encrypted: 'The file is protected by a password. Save it in Excel without one.',
  damaged: 'The file is damaged. Open it in Excel and save it again.',
};

const tableNames: Readonly<Record<string, string>> = {
  sites: 'Site',
  staff: 'Staff member',
  organisations: 'Organisation',
  contacts: 'Person',
  attachments: 'Attachment',
  deadlines: 'Deadline',
  agreements: 'Agreement',
  series: 'Series',
  meetings: 'Meeting',
  agenda: 'Programme item',
  registrations: 'Registration',
  followUps: 'Task',
};

/** English texts: errors. */
export function errorsEn(): ErrorsTexts {
  const fields: ErrorsTexts['fields'] = {
    required: 'Please fill in this field.',
    'too-long': 'This text is too long. Please shorten it.',
    'not-a-day': 'There is no such day, or it is ambiguous. Write it as 01.03.2026, 1.3., heute (today) or +14.',
    'not-a-time': 'This is not a time. Write it as 09:30.',
    'not-a-number': 'Please enter a number.',
    negative: 'The number must not be less than zero.',
    'too-large': 'This number is too large.',
    'not-an-email': 'This is not an e-mail address. It looks like name@office.example.',
    'not-a-web-address': 'This is not a web address. It begins with https://.',
    'end-before-start': 'The end lies before the start.',
    'deadline-after-meeting': 'The registration deadline lies after the day of the meeting.',
    'days-out-of-order': 'The days are not in their order. Each lies after the day before it.',
    'maybe-same-person': 'Please choose whether one of these people is meant or another.',
    'overlapping-terms': 'This period overlaps with another one.',
    'not-one-of': 'This value is not possible here. Please choose one from the list.',
    'missing-reference': 'The record this refers to does not exist.',
    'not-a-colour': 'This is not a colour. Write it as #0f6cbd.',
    'wrong-shape': 'This does not have the expected form.',
  };
  function sentence({ code, value, against }: FieldFault): string {
    if (value === undefined || against === undefined) return fields[code];
    const [own, other] = [shownDay(value, 'en'), shownDay(against, 'en')];
    if (code === 'end-before-start') return `The end (${own}) lies before the start (${other}).`;
    if (code === 'deadline-after-meeting')
      return `The registration deadline (${own}) would lie after the day of the meeting (${other}).`;
    return code === 'days-out-of-order'
      ? `The day (${own}) does not lie after the one before (${other}).`
      : fields[code];
  }
  return {
    sentence,
    problems: {
      'invalid-input': (error) => ({
        title: 'The input does not fit yet',
        text:
          error.problems.length === 0
            ? 'Nothing was changed. Please correct the fields that carry a note.'
            : `Nothing was changed. ${namedSentences(error.problems, { names: fieldNamesEn, sentenceOf: sentence })}`,
      }),
      'record-missing': ({ table }) => ({
        title: 'The record is gone',
        text: `${named(table)}: the record has been deleted meanwhile. Nothing was changed. Undo brings it back.`,
      }),
      'record-in-use': ({ table, usedBy }) => ({
        title: 'The record is still in use',
        text: `${named(table)}: the record was not deleted because ${usedBy.length === 1 ? 'one other record refers' : `${usedBy.length} other records refer`} to it. Remove those references first.`,
      }),
      'undo-conflict': () => ({
        title: 'Undo is no longer possible here',
        text: 'The same record has been changed differently since. Nothing was changed. Please edit the record by hand.',
      }),
      'nothing-to-undo': () => ({ title: 'Nothing to undo', text: 'Nothing was changed since the file was opened.' }),
      'no-document': () => ({ title: 'No file open', text: 'Open a file first, or create a new one.' }),
      'read-only': ({ holder }) => ({
        title: 'The file is read-only',
        text: `Nothing was changed. ${holder ? holdsIt(holder) : 'This file is open for reading only.'}`,
      }),
      'file-missing': ({ path }) => ({
        title: 'The file is not there',
        text: `“${path}” was not found. Perhaps the network drive is not connected, or the file was moved. No new file was created.`,
      }),
      'file-empty': ({ path }) => ({
        title: 'The file is empty',
        text: `“${path}” holds no data. The file was not changed. Backups are listed below.`,
      }),
      'file-broken': ({ path }) => ({
        title: 'The file is damaged',
        text: `“${path}” cannot be read. The file was not changed. Open a backup as a copy.`,
      }),
      'file-foreign': ({ path }) => ({
        title: 'This is not an Austauschwerk file',
        text: `“${path}” does not come from this program. The file was not changed. Choose a file that ends in .austausch.`,
      }),
      'file-too-new': ({ path, fileVersion, ownVersion }) => ({
        title: 'The file comes from a newer version of the program',
        text: `“${path}” has format ${fileVersion}, this program knows format ${ownVersion}. The file was not changed. Please use the newer version.`,
      }),
      'file-invalid': ({ path, problems }) => ({
        title: 'The file holds data that cannot be right',
        text: `In “${path}” ${problems.length === 1 ? 'one record is' : `${problems.length} records are`} faulty. The file was not changed. Open it for reading, or open a backup as a copy.`,
      }),
      'file-exists': ({ path }) => ({
        title: 'This file exists already',
        text: `“${path}” is there and was not overwritten. Choose another name.`,
      }),
      'file-changed-outside': ({ path, conflictCopy }) => ({
        title: 'The file was changed outside the program',
        text: `“${path}” was not overwritten. Your state lies complete in “${conflictCopy}”. Open both files and decide which one counts.`,
      }),
      'write-failed': ({ path, cause }) => ({
        title: 'Saving did not work',
        text: `“${path}” could not be written (${cause}). The last saved state is intact, your changes are still in the program. Keep the program open and try again.`,
      }),
      'read-failed': ({ path, cause }) => ({
        title: 'The file cannot be opened',
        text: `“${path}” could not be read (${cause}). The file was not changed. Check that the drive is connected and that you have access.`,
      }),
      'lock-lost': ({ holder }) => ({
        title: 'The file is now edited somewhere else',
        text: `Your saved changes are safe. ${holder ? holdsIt(holder) : 'You can only read here for the time being.'}`,
      }),
      'list-unreadable': ({ fileName, reason }) => ({
        title: 'The list cannot be read',
        text: `“${fileName}” was not read, nothing was changed. ${listFaults[reason]}`,
      }),
      'list-only-written': ({ fileName, title }) => ({
        title: 'This list is only exported',
        text: `“${fileName}” is the list “${title}” from Austauschwerk. Such lists cannot be imported; nothing was changed. Change these records in the program.`,
      }),
      'attachment-refused': ({ fileName, reason }) => ({
        title: 'This file cannot be attached',
        text: `“${fileName}” was not stored, nothing was changed. ${attachmentFaults[reason]}`,
      }),
      'attachment-not-stored': ({ folder, cause }) => ({
        title: 'The attachment could not be stored',
        text: `The file could not be written into the folder “${folder}” (${storeCauses[cause] ?? cause}). Nothing was changed, and nothing half-written lies there. Your file is where it was; try again afterwards.`,
      }),
      'attachment-missing': ({ fileName, folder }) => ({
        title: 'The attachment cannot be found',
        text: `“${fileName}” is not in the folder “${folder}”. The data are unchanged. If the data file was renamed or moved, put its folder of attachments beside it again; otherwise add the file anew.`,
      }),
      'attachment-changed': ({ fileName, folder }) => ({
        title: 'The attachment was changed',
        text: `“${fileName}” in the folder “${folder}” is not the file that was stored: its checksum differs. It was not opened, the data are unchanged. Fetch the original from a backup, or add the changed file as a new attachment.`,
      }),
      'browser-missing': () => ({
        title: 'A browser is needed for printing',
        text: 'PDF files and pictures are made with Chromium, Chrome or Edge; none was found. Your data is not affected. Install one of these browsers.',
      }),
      'print-failed': ({ cause }) => ({
        title: 'The document could not be made',
        text: `No file was written (${cause}). Your data is not affected. Please try again.`,
      }),
      cancelled: () => ({ title: 'Cancelled', text: 'Nothing was changed.' }),
      'capability-missing': () => ({
        title: 'This is not possible here',
        text: 'It needs the installed program. Nothing was changed.',
      }),
      refused: () => ({ title: 'The call was refused', text: 'Nothing was changed. Reload the window.' }),
      'connection-lost': () => ({
        title: 'Connection lost',
        text: 'The window cannot reach the program any more. Everything reported as saved is safe. Start Austauschwerk again.',
      }),
      internal: ({ incident }) => ({
        title: 'Something went wrong in the program',
        text: `Nothing was changed. Please try again. If it happens again, quote incident ${incident} when you ask for help.`,
      }),
    },
    fields,
    fault: ({ code, value }) => (value === undefined ? fields[code] : `${fields[code]} It reads: “${value}”.`),
    list: (texts) => formatList(texts, 'en'),
  };
}

function named(table: string): string {
  return tableNames[table] ?? 'Record';
}

function holdsIt(holder: LockHolder): string {
  // the lock file's moment was checked when it was read
  return `${holder.displayName} (computer ${holder.machine}) has been editing it since ${formatInstant(holder.since as Instant, 'en')}.`;
}
