import { parseArgs } from 'node:util';
import { closest } from '@/lib/closest';
import { isDay } from '@/lib/dates';
import { isLanguage, type Language } from '../language';
import { words } from '../words';

/** The options of a command by name: on or off, a text, a text that may be given more than once, or a day. */
export type Options = Readonly<Record<string, 'flag' | 'text' | 'texts' | 'day'>>;

type Value<Kind> = Kind extends 'flag' ? boolean : Kind extends 'texts' ? string[] : string;

/** What was given for each option. */
export type Values<Chosen extends Options> = { [Name in keyof Chosen]: Value<Chosen[Name]> | undefined };

/** The options of every command. */
export const everywhere = { lang: 'text', help: 'flag' } as const satisfies Options;

type Environment = Readonly<Record<string, string | undefined>>;

type Read = { values: Values<Options>; words: string[]; folder: string; language: Language };

/**
 * Reads what was typed behind the name of a command: options, the words that it takes, and at the end the folder that
 * holds content/, without which that is here.
 *
 * @returns what was asked, or one line about the first mistake in the language of who asked
 */
export function readArguments(
  given: readonly string[],
  { options, takes = () => false }: { options: Options; takes?: (word: string, index: number) => boolean },
  environment: Environment,
): Read | { fault: string } {
  const known = new Map<string, Options[string]>(Object.entries({ ...options, ...everywhere }));
  // Not strict: it would complain in English, and we have to know first which language was asked for.
  const { values, positionals, tokens } = parseArgs({
    args: [...given],
    options: Object.fromEntries([...known].map(([name, kind]) => [name, nodeOption(kind)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const language = typeof values.lang === 'string' && isLanguage(values.lang) ? values.lang : languageOf(environment);
  const sentences = words[language].commands;

  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value } = token;
    const kind = known.get(name);
    if (!kind) return { fault: sentences.unknownOption(option, closest(name, known.keys())) };
    if (kind === 'flag') {
      if (value !== undefined) return { fault: sentences.takesNoValue(option) };
    } else if (!value || (!token.inlineValue && value.startsWith('-'))) {
      return { fault: sentences.needsValue(option) };
    } else if (name === 'lang' && !isLanguage(value)) return { fault: sentences.unknownLanguage(value) };
    else if (kind === 'day' && !isDay(value)) return { fault: sentences.notADay(option, value) };
  }

  const end = positionals.findIndex((word, index) => !takes(word, index));
  const taken = end < 0 ? positionals : positionals.slice(0, end);
  const [folder = '.', ...more] = positionals.slice(taken.length);
  if (more.length > 0) return { fault: sentences.oneFolder(more.join(' ')) };
  return { values: values as Values<Options>, words: taken, folder, language };
}

/** The language of a computer: `nl…` is Dutch and all else English. LC_ALL goes before LANG, as POSIX has it. */
export function languageOf({ LC_ALL, LANG }: Environment): Language {
  return (LC_ALL || LANG || '').startsWith('nl') ? 'nl' : 'en';
}

function nodeOption(kind: Options[string]) {
  return { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: kind === 'texts' };
}
