import { recordCommands } from '../record-commands.ts';

/** The changes a user can make to funding phases. */
export const fundingCommands = { ...recordCommands('fundingPhases', 'fundingPhase') };
