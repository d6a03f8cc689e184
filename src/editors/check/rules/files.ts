import { filesBeside } from '@/content/schema/files-beside';
import { type Locale, locales } from '@/i18n/locale';
import { type Problem, problem, startOf } from '../../problem';
import { placeOf } from '../../read/body';
import type { CheckedDocument, SourceFiles } from '../../read/documents';
import { referencesIn } from '../../read/references';
import { textAt } from '../../read/yaml/walk';
import { componentsOf } from '../body/components';

/** The name of a file, alone. */
const fileName = /^\S+\.(?:jpe?g|png|webp|gif|heic)$|^(?:IMG|DSC|DSCN|PXL)[_-]?\d/i;

/** What says only that there is a picture, per language: who hears the words is told that already. */
const saysPicture: Partial<Record<Locale, RegExp>> = {
  nl: /^(?:een\s+)?(?:foto|afbeelding|plaatje|illustratie)\s+van\b/i,
  en: /^(?:an?\s+)?(?:photo|picture|image|illustration)\s+of\b/i,
};

/** The words for who cannot see a picture say what is on it. */
export function checkAlt({ type, structure }: CheckedDocument): Problem[] {
  if (type !== 'picture' || !structure) return [];
  return locales.flatMap((locale) => {
    const alt = textAt(structure.data, ['alt', locale]) ?? '';
    const place = structure.placeOf(['alt', locale]);
    if (fileName.test(alt)) return [problem('alt-file-name', place, alt)];
    const [words] = saysPicture[locale]?.exec(alt) ?? [];
    return words === undefined ? [] : [problem('alt-says-picture', place, words)];
  });
}

/** What is said in a film stands there to read, and is no film itself. */
export function checkTranscript({ type, texts }: CheckedDocument): Problem[] {
  if (type !== 'film') return [];
  return texts.flatMap(({ file, body }) => {
    if (!body) return [];
    if (body.root.children.length === 0) return [problem('transcript-empty', startOf(file))];
    const films = componentsOf(body).filter(({ name }) => name === 'Film');
    return films.map(({ node }) => problem('film-in-film', placeOf(body, node)));
  });
}

/** The film of a page in sign language is in sign language. */
export function checkSignLanguage({ structure }: CheckedDocument, sources: SourceFiles): Problem[] {
  const id = textAt(structure?.data, ['signLanguage']);
  const film = id === undefined ? undefined : sources.find('film', id)?.structure;
  return structure && id !== undefined && film && textAt(film.data, ['signed']) === undefined
    ? [problem('film-not-signed', structure.placeOf(['signLanguage']), id)]
    : [];
}

/** Hints about pictures, films and PDFs that no page shows; nor does a film that no page shows. */
export function checkUnusedFiles({ documents }: SourceFiles): Problem[] {
  const namedIn = (some: readonly CheckedDocument[]) => some.flatMap((each) => referencesIn(each).map(({ to }) => to));
  const shown = new Set(namedIn(documents.filter(({ type }) => !filesBeside[type])));
  const isShown = ({ type, id }: CheckedDocument) => shown.has(`${type}/${id}`);
  for (const key of namedIn(documents.filter((each) => filesBeside[each.type] && isShown(each)))) shown.add(key);
  return documents.flatMap((document) =>
    filesBeside[document.type] && document.structure && !isShown(document)
      ? [problem('file-unused', startOf(document.structure.file), document.type)]
      : [],
  );
}
