import { recordCommands } from '../record-commands.ts';

/** The changes a user can make to organisations and to people. */
export const organisationCommands = {
  ...recordCommands('organisations', 'organisation'),
  ...recordCommands('contacts', 'contact'),
};
