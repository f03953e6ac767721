import { recordCommands } from '../record-commands.ts';

/** The changes a user can make to agreements. */
export const agreementCommands = { ...recordCommands('agreements', 'agreement') };
