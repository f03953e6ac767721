import { recordCommands } from '../record-commands.ts';

/** The changes a user can make to steering bodies. */
export const steeringCommands = { ...recordCommands('steeringGroups', 'steeringGroup') };
