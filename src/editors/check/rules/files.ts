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

/** Hints about pictures, films and PDFs that no page shows. */
export function checkUnusedFiles({ documents }: SourceFiles): Problem[] {
  const used = new Set(documents.flatMap((document) => referencesIn(document).map(({ to }) => to)));
  return documents.flatMap(({ type, id, structure }) =>
    filesBeside[type] && structure && !used.has(`${type}/${id}`)
      ? [problem('file-unused', startOf(structure.file), type)]
      : [],
  );
}
