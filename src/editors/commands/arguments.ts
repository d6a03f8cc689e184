import { type ParseArgsConfig, parseArgs } from 'node:util';
import { isLanguage, type Language, languages } from '../language';

/** Ends a command that was asked for something it does not have: one line about it, exit code 2. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

/** Reads the arguments of a command as `node:util` does; an unknown or unfinished one ends the command with {@link refuse}. */
export function readArguments<const Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    return refuse(error instanceof Error ? (error.message.split(/[.\n] ?/)[0] ?? '') : String(error));
  }
}

/**
 * The language in which a command speaks: the asked one, else that of the environment, where `nl…` is Dutch and
 * anything else English. An unknown language ends the command with {@link refuse}.
 *
 * @param asked the value of `--lang`
 * @param environment LC_ALL goes before LANG, as POSIX has it
 */
export function outputLanguage(asked: string | undefined, environment: Record<string, string | undefined>): Language {
  if (asked === undefined) return (environment.LC_ALL || environment.LANG || '').startsWith('nl') ? 'nl' : 'en';
  return isLanguage(asked) ? asked : refuse(`--lang ${asked}: there is only ${languages.join(' or ')}`);
}
