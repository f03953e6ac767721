import { recordCommands } from '../record-commands.ts';

/** The changes a user can make to needs, milestones and figures. */
export const qualityCommands = {
  ...recordCommands('needs', 'need'),
  ...recordCommands('milestones', 'milestone'),
  ...recordCommands('indicators', 'indicator'),
};
