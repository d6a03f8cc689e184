import { type ContentType, contentTypes } from '@/content/schema';
import { allLocales, type Locale } from '@/i18n/locale';
import { closest } from '@/lib/closest';
import { languageNames } from '@/lib/language-names';
import { type Problem, problem, startOf } from '../problem';

/** The names of texts, and what looks like one. */
const textNames = allLocales.map((locale) => `${locale}.mdx`);
const textForm = /^[a-z]{2,3}(-[A-Za-z]+)?\.mdx?$/;

/** Files that computers leave behind: .DS_Store, Thumbs.db, desktop.ini, swap and backup files of editors. */
const systemFile = /^(\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|.*~|\..*\.sw[a-z]|.*\.(bak|orig|tmp))$/i;

/** What editors elsewhere put beside a text: images, sound, video, and documents to download. */
const fileForVisitors = /\.(?:jpe?g|png|gif|webp|avif|svg|heic|pdf|docx?|odt|pptx?|xlsx?|mp[34]|mov|webm|zip)$/i;

/** What a file of a document is by its name, a structure or the text of a language; or what is wrong with the name. */
export function roleOf(type: ContentType, path: string): 'structure' | Locale | Problem {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const locale = allLocales.find((candidate) => name === `${candidate}.mdx`);
  const hasTexts = Boolean(contentTypes[type].words);
  if (name === `${type}.yaml`) return 'structure';
  if (locale) return hasTexts ? locale : problem('no-texts-here', startOf(path), type);
  if (textForm.test(name) || meantText(name))
    return problem('unknown-language', startOf(path), name, meantText(name), textNames);
  return strayFile(path, [`${type}.yaml`, ...(hasTexts ? textNames : [])]);
}

/** The problem of a file that belongs to no document, or has none of the names that are allowed. */
export function strayFile(path: string, allowed: string[]): Problem {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (systemFile.test(name)) return problem('system-file', startOf(path));
  if (fileForVisitors.test(name)) return problem('file-for-visitors', startOf(path));
  return problem('stray-file', startOf(path), closest(name, allowed), allowed);
}

/** The path that a file with another name was probably meant to have. */
export function meantPath({ code, file, details }: Problem): string | undefined {
  const near = code === 'stray-file' ? details[0] : code === 'unknown-language' ? details[1] : undefined;
  return near === undefined ? undefined : `${file.slice(0, file.lastIndexOf('/'))}/${near}`;
}

/**
 * The text that a file was probably meant to be, by the name of its language: `eng.mdx`, `nl-NL.mdx`, `Nederlands.md`.
 */
function meantText(name: string): string | undefined {
  if (!/\.mdx?$/i.test(name)) return undefined;
  const [word = ''] = name.toLowerCase().split('.');
  const namesOf = (locale: Locale) => allLocales.map((other) => languageNames([locale], other));
  const meant =
    allLocales.find((locale) => closest(word, namesOf(locale))) ?? allLocales.find((locale) => word.startsWith(locale));
  return meant && `${meant}.mdx`;
}
