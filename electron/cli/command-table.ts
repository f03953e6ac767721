import type { CliCommand } from './command.ts';

/** A command by name, loaded when it is called, so that no command pays for another's libraries. */
export type CommandTable = Readonly<Record<string, () => Promise<CliCommand>>>;

/** The commands that every host has, in the order of the help. */
export const packagedCommands: CommandTable = {
  sample: async () => (await import('./sample.ts')).sampleCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  list: async () => (await import('./list.ts')).listCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  import: async () => (await import('./import.ts')).importCommand,
  pack: async () => (await import('./pack.ts')).packCommand,
  profiles: async () => (await import('./profiles.ts')).profilesCommand,
  'profiles-read': async () => (await import('./profiles-read.ts')).profilesReadCommand,
  charts: async () => (await import('./charts.ts')).chartsCommand,
  map: async () => (await import('./map.ts')).mapCommand,
  stats: async () => (await import('./stats.ts')).statsCommand,
  demo: async () => (await import('./demo.ts')).demoCommand,
};
