import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Ends a script that was asked for something it does not have: one line about it, exit code 2. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

/** Reads the arguments of a script as `node:util` does; one that is not right ends the script with {@link refuse}. */
export function readArguments<const Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    return refuse(error instanceof Error ? (error.message.split(/[.\n] ?/)[0] ?? '') : String(error));
  }
}
