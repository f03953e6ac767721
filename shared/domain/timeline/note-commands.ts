import { recordCommands } from '../record-commands.ts';

/** The changes a user can make to the dated notes of sites. */
export const siteNoteCommands = recordCommands('siteNotes', 'siteNote');
