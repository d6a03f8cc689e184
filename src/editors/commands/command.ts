import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { dayIn } from '@/lib/dates';
import type { Language } from '../language';
import { words as allWords } from '../words';
import { type Options, readArguments, type Values } from './arguments';
import { type CommandName, helpText } from './help';

/** All that a command may touch of the machine that it runs on. A test hands in its own. */
export type World = {
  /** The folder that it is called in. */
  cwd: string;
  /** Of these it reads the language, LC_ALL before LANG. */
  env: Readonly<Record<string, string | undefined>>;
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable;
  stderr: Writable;
  now: () => Date;
  fetch: (address: string, request: RequestInit) => Promise<Response>;
  /** Where what this version of the code found right in a folder may be kept for the next time. */
  memory?: { of: string; file: string };
};

/** A command: takes the words behind its name, and gives its exit code. It never throws. */
export type Command = (given: readonly string[], world: World) => Promise<number>;

/** What was asked of a command, read and judged. */
type Asked<Chosen extends Options> = Omit<World, 'memory'> & {
  /** The file that keeps what was found right in this folder; undefined where nothing is kept. */
  memory: string | undefined;
  values: Values<Chosen>;
  /** The words before the folder. */
  words: readonly string[];
  /** The path of the folder that holds content/. */
  root: string;
  language: Language;
  /** YYYY-MM-DD: `--today`, else the day in Amsterdam, where the editors are. */
  today: () => string;
  /** Writes a line for who asked. */
  say: (text: string) => void;
  /** Writes a line about what is wrong. */
  complain: (text: string) => void;
  /** Complains of what was asked, and gives the exit code for it. */
  refuse: (text: string) => 2;
};

type Definition<Chosen extends Options> = {
  name: CommandName;
  /** Its own options; every command has `--lang` and `--help`, and has its options explained in its help. */
  options: Chosen;
  /** Tells which words come before the folder; without it there are none. */
  takes?: (word: string, index: number) => boolean;
  /** Whether it has something to say of a folder without content/; any other command refuses that. */
  judgesFolder?: boolean;
  run: (asked: Asked<Chosen>) => Promise<number>;
};

/**
 * Makes a command. Help, language, folder, day and what is said of a mistake are those of every command: a mistake in
 * what was asked is one line and exit code 2, what fails on the way one line and exit code 1.
 */
export function defineCommand<const Chosen extends Options>(definition: Definition<Chosen>): Command {
  return async (given, world) => {
    const say = (text: string) => void world.stdout.write(`${text}\n`);
    const complain = (text: string) => void world.stderr.write(`${text}\n`);
    const refuse = (text: string) => {
      complain(text);
      return 2 as const;
    };
    const read = readArguments(given, definition, world.env);
    if ('fault' in read) return refuse(read.fault);
    const { values, words, folder, language } = read;
    if (values.help) {
      say(helpText(definition, language));
      return 0;
    }
    const root = resolve(world.cwd, folder);
    const sentences = allWords[language].commands;
    if (!definition.judgesFolder && !existsSync(join(root, 'content'))) return refuse(sentences.noContent(folder));
    const memory = world.memory?.of === root ? world.memory.file : undefined;
    const today = () => values.today?.toString() ?? dayIn('Europe/Amsterdam', world.now());
    try {
      const chosen = values as Values<Chosen>;
      return await definition.run({
        ...world,
        memory,
        values: chosen,
        words,
        root,
        language,
        today,
        say,
        complain,
        refuse,
      });
    } catch (error) {
      const { code, path, message = String(error) } = error as NodeJS.ErrnoException;
      complain(code && path ? sentences.cannotUse(shown(path, world.cwd), code) : message);
      return 1;
    }
  };
}

/** A path as who typed it would write it; a file is written under another name first, which says nothing to anybody. */
function shown(file: string, cwd: string): string {
  const inside = relative(cwd, file.replace(/\.tmp$/, ''));
  return inside.startsWith('..') ? resolve(cwd, inside) : inside;
}
