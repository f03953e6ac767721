import { recordCommands } from '../record-commands.ts';

/** The changes a user can make to offers. */
export const offerCommands = { ...recordCommands('offers', 'offer') };
