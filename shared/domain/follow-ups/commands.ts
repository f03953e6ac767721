import { recordCommands } from '../record-commands.ts';

/** The changes a user can make to follow ups. */
export const followUpCommands = { ...recordCommands('followUps', 'followUp') };
