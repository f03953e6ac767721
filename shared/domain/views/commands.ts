import { recordCommands } from '../record-commands.ts';

/** The changes a user can make to saved views of lists. */
export const viewCommands = { ...recordCommands('savedViews', 'savedView') };
