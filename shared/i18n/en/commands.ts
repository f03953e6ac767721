import type { CommandsTexts } from '../de/commands.ts';

/** English texts: commands. */
export function commandsEn(): CommandsTexts {
  return {};
}
