import type { CommandName } from '../../shared/commands/registry.ts';
import type { Catalogue } from '../../shared/i18n/catalogue.ts';

/** What a command is called; a command without a label in the catalogue does not compile here. */
export function commandLabel(texts: Catalogue, name: CommandName): string {
  return texts.commands[name];
}

/** What a command is called that the core has named; its bare name when this window does not know it. */
export function commandLabelOf(texts: Catalogue, name: string): string {
  // The registry itself stays out of the window: it would bring every rule and schema along.
  return Object.hasOwn(texts.commands, name) ? commandLabel(texts, name as CommandName) : name;
}
