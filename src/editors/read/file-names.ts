import { type ContentType, contentTypes } from '@/content/schema';
import { filesBeside } from '@/content/schema/files-beside';
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

/** Forms of films that are not the one that every browser of ours plays. */
const otherFilm = /^film\.(webm|mov|m4v|mkv|avi|ogv)$/i;

/**
 * What a file of a document is by its name, a structure, the text of a language or a file beside them; or what is wrong
 * with the name.
 *
 * @param isThere tells whether a file of this name stands in the same folder
 */
export function roleOf(
  type: ContentType,
  path: string,
  isThere: (name: string) => boolean,
): 'structure' | 'beside' | Locale | Problem {
  const name = nameOf(path);
  const locale = allLocales.find((candidate) => name === `${candidate}.mdx`);
  const hasTexts = Boolean(contentTypes[type].words);
  const beside = filesBeside[type]?.flatMap(({ names }) => names) ?? [];
  if (name === `${type}.yaml`) return 'structure';
  if (beside.includes(name)) return 'beside';
  if (locale) return hasTexts ? locale : problem('no-texts-here', startOf(path), type);
  if (textForm.test(name) || meantText(name))
    return problem('unknown-language', startOf(path), name, meantText(name), textNames);
  if (type === 'picture' && /\.svg$/i.test(name)) return problem('picture-svg', startOf(path));
  const film = type === 'film' ? otherFilm.exec(name) : null;
  if (film) return problem('film-form', startOf(path), film[1] ?? '');
  const words = [`${type}.yaml`, ...(hasTexts ? textNames : [])];
  if (beside.length === 0) return strayFile(path, words);
  const meant =
    meantBeside(name, type, isThere) ??
    closest(
      name,
      words.filter((word) => !isThere(word)),
    );
  return strayFile(path, [...words, ...beside], { isForWords: false, meant });
}

/**
 * The name that a picture, film or PDF under another name was probably meant to have: one with its ending that no file in
 * the folder has taken yet. A camera writes `IMG_2041.JPG`.
 */
function meantBeside(name: string, type: ContentType, isThere: (name: string) => boolean): string | undefined {
  const ending = name.slice(name.lastIndexOf('.')).toLowerCase().replace('.jpeg', '.jpg');
  const open = (filesBeside[type] ?? []).filter(({ names, need }) => need !== 'one' || !names.some(isThere));
  const free = open.flatMap(({ names }) => names).filter((each) => each.endsWith(ending) && !isThere(each));
  return closest(name, free) ?? (free.length === 1 ? free[0] : undefined);
}

type Stray = {
  /** Whether the document has nothing but YAML and texts. */
  isForWords: boolean;
  /** The name that the file was probably meant to have. */
  meant: string | undefined;
};

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/**
 * The problem of a file that belongs to no document, or has none of the names that are allowed.
 *
 */
export function strayFile(
  path: string,
  allowed: string[],
  { isForWords, meant }: Stray = { isForWords: true, meant: closest(nameOf(path), allowed) },
): Problem {
  const name = nameOf(path);
  if (systemFile.test(name)) return problem('system-file', startOf(path));
  if (isForWords && fileForVisitors.test(name)) return problem('file-for-visitors', startOf(path));
  return problem('stray-file', startOf(path), meant, allowed);
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
