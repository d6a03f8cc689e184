import { closest } from '@/lib/closest';
import { words as allWords } from '../words';
import { languageOf } from './arguments';
import type { Command } from './command';
import type { CommandName } from './help';

/** Every command for editors, by its name behind `npm run content:`. Only the one that was asked for is loaded. */
export const commands: Record<CommandName, () => Promise<Command>> = {
  check: async () => (await import('./check')).check,
  status: async () => (await import('./status')).status,
  verify: async () => (await import('./verify')).verify,
  new: async () => (await import('./new')).newDocument,
  words: async () => (await import('./words')).words,
  spelling: async () => (await import('./spelling')).spelling,
  links: async () => (await import('./links')).links,
  format: async () => (await import('./format')).format,
  schemas: async () => (await import('./schemas')).schemas,
  uses: async () => (await import('./uses')).uses,
  impact: async () => (await import('./impact')).impact,
  desk: async () => (await import('./desk')).desk,
};

/** Runs the command that is named first, with the words behind it. */
export const content: Command = async ([name = '', ...given], world) => {
  const command = new Map(Object.entries(commands)).get(name);
  if (command) return (await command())(given, world);
  const names = Object.keys(commands);
  world.stderr.write(`${allWords[languageOf(world.env)].commands.unknownCommand(name, closest(name, names), names)}\n`);
  return 2;
};
