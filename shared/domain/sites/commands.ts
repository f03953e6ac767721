import { recordCommands } from '../record-commands.ts';

/** The changes a user can make to sites. */
export const siteCommands = { ...recordCommands('sites', 'site') };
