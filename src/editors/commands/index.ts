import { closest } from '@/lib/closest';
import { words as allWords } from '../words';
import { languageOf } from './arguments';
import { check } from './check';
import type { Command } from './command';
import { desk } from './desk';
import { format } from './format';
import type { CommandName } from './help';
import { impact } from './impact';
import { links } from './links';
import { newDocument } from './new';
import { schemas } from './schemas';
import { spelling } from './spelling';
import { status } from './status';
import { uses } from './uses';
import { verify } from './verify';
import { words } from './words';

/** Every command for editors, by its name behind `npm run content:`. */
export const commands: Record<CommandName, Command> = {
  check,
  status,
  verify,
  new: newDocument,
  words,
  spelling,
  links,
  format,
  schemas,
  uses,
  impact,
  desk,
};

/** Runs the command that is named first, with the words behind it. */
export const content: Command = async ([name = '', ...given], world) => {
  const command = new Map<string, Command>(Object.entries(commands)).get(name);
  if (command) return command(given, world);
  const names = Object.keys(commands);
  world.stderr.write(`${allWords[languageOf(world.env)].commands.unknownCommand(name, closest(name, names), names)}\n`);
  return 2;
};
