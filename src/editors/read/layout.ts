import { type ContentType, contentTypeNames, contentTypes } from '@/content/schema';
import { idPattern } from '@/content/schema/common';
import { type FilesBeside, filesBeside } from '@/content/schema/files-beside';
import { allLocales, type Locale, locales, otherwiseOf } from '@/i18n/locale';
import { closest } from '@/lib/closest';
import { headingId } from '@/lib/heading-id';
import { type Problem, problem, startOf } from '../problem';
import { typeIn } from './beside/place';
import { type Entry, entriesIn } from './entries';
import { meantPath, roleOf, strayFile } from './file-names';
import type { Files } from './files';

/** The files of one document. */
export type DocumentFiles = {
  type: ContentType;
  id: string;
  folder: string;
  structure?: string;
  words: Partial<Record<Locale, string>>;
  /** Files that are no text; see `files-beside.ts`. */
  beside: string[];
};

const folders = contentTypeNames.map((type) => contentTypes[type].folder);

/**
 * Judges files and folders by their names alone, and sorts them into documents.
 * A document exists as soon as its folder does, so that references to a broken one are not reported as well.
 */
export function layOut(files: Files): { documents: DocumentFiles[]; problems: Problem[] } {
  const { entries, problems: nothings } = entriesIn(files);
  const documents = new Map(
    entries.flatMap(documentIn).map((document): [string, DocumentFiles] => [document.folder, document]),
  );
  const paths = new Set(entries.map(({ path }) => path));
  const problems = entries.flatMap((entry) =>
    entry.kind === 'folder' ? judgeFolder(entry, documents) : placeFile(entry, documents, paths),
  );
  // What stands under the right name but is no file is not missing as well; nor is a file under another name: giving it
  // its own name is all that there is to do.
  const told = new Set(nothings.map(({ file }) => file));
  const meant = new Set(problems.map(meantPath));
  const missing = [...documents.values()]
    .flatMap((document) => missingFiles(document, meant))
    .filter(({ file }) => !meant.has(file));
  return {
    documents: [...documents.values()],
    problems: [...nothings, ...[...problems, ...missing].filter(({ file }) => !told.has(file))],
  };
}

function documentIn({ kind, path, parts: [folder, id = '', ...more] }: Entry): DocumentFiles[] {
  const type = typeIn(folder);
  if (kind !== 'folder' || !type || more.length > 0 || !isFreeId(id)) return [];
  return [{ type, id, folder: path, words: {}, beside: [] }];
}

/** The longest id, in characters: with the folders around it, Windows must be able to make it. */
const longestId = 60;

/** Names that Windows keeps for itself, and those that every object in JavaScript has. */
const reservedIds = /^(?:con|prn|aux|nul|(?:com|lpt)\d|constructor|prototype)$/;

const isFreeId = (id: string) => idPattern.test(id) && id.length <= longestId && !reservedIds.test(id);

/** What is in a folder with a wrong name is left alone: with the right name, it may be right. */
function judgeFolder({ path, parts }: Entry, documents: ReadonlyMap<string, DocumentFiles>): Problem[] {
  const [folder = '', id] = parts;
  if (parts.length === 1)
    return typeIn(folder) ? [] : [problem('unknown-folder', startOf(path), closest(folder, folders), folders)];
  if (!typeIn(folder) || documents.has(path)) return [];
  if (parts.length === 2 && idPattern.test(id ?? '')) return [problem('folder-reserved', startOf(path), longestId)];
  if (parts.length === 2) return [problem('folder-not-an-id', startOf(path), idLike(id ?? ''))];
  return documents.has(`content/${folder}/${id}`) ? [problem('folder-too-deep', startOf(path))] : [];
}

function placeFile(
  { path, parts }: Entry,
  documents: ReadonlyMap<string, DocumentFiles>,
  paths: ReadonlySet<string>,
): Problem[] {
  const [folder, id] = parts;
  if (parts.length === 1 || (parts.length === 2 && typeIn(folder))) return [strayFile(path, [])];
  const document = documents.get(`content/${folder}/${id}`);
  if (!document) return [];
  const role = roleOf(document.type, path, (name) => paths.has(`${document.folder}/${name}`));
  if (typeof role === 'object') return [role];
  if (role === 'structure') document.structure = path;
  else if (role === 'beside') document.beside.push(path);
  else document.words[role] = path;
  return [];
}

/** A name made into an id; undefined when nothing is left of it. */
function idLike(name: string): string | undefined {
  const id = headingId(name.replaceAll('_', ' '));
  return idPattern.test(id) ? id : undefined;
}

/** The paths that files under another name were probably meant to have. */
type Meant = ReadonlySet<string | undefined>;

function missingFiles({ type, id, folder, structure, words, beside }: DocumentFiles, meant: Meant): Problem[] {
  const texts = contentTypes[type].words ? locales.filter((locale) => !words[locale]) : [];
  // A language for some pages begins with a front page.
  const fronts =
    `${type}/${id}` === 'page/home' ? allLocales.filter((locale) => otherwiseOf(locale) && !words[locale]) : [];
  return [
    ...(structure ? [] : [problem('missing-structure', startOf(`${folder}/${type}.yaml`), type)]),
    ...texts.map((locale) => problem('missing-language', startOf(`${folder}/${locale}.mdx`), locale)),
    ...fronts.map((locale) => problem('missing-front', startOf(`${folder}/${locale}.mdx`), locale)),
    ...(filesBeside[type] ?? []).flatMap((files) => missingBeside(folder, files, beside, meant)),
  ];
}

/** Which file beside the YAML is missing, or is one too many. */
function missingBeside(folder: string, { names, need }: FilesBeside, beside: string[], meant: Meant): Problem[] {
  const there = names.filter((name) => beside.includes(`${folder}/${name}`));
  if (need === 'all')
    return locales
      .filter((locale) => !there.some((name) => name.startsWith(`${locale}.`)))
      .map((locale) => problem('captions-missing', startOf(`${folder}/${locale}.vtt`), locale));
  const [first, second] = there;
  const isMeant = names.some((name) => meant.has(`${folder}/${name}`));
  if (first === undefined) return isMeant ? [] : [problem('file-missing', startOf(`${folder}/${names[0]}`), names)];
  return need === 'one' && second ? [problem('file-instead', startOf(`${folder}/${second}`), first)] : [];
}
