import { type ContentType, contentTypes } from '@/content/schema';
import { type Locale, locales } from '@/i18n/locale';
import { documentRules, siteRules } from '../check/rules';
import { withoutEchoes } from '../check/rules/to-do';
import { guarded, type Problem } from '../problem';
import { decode } from '../read/decode';
import { readSite, type Site } from '../read/documents';

/**
 * What content:check would say about a new document, before anything of it is written.
 *
 * @param files its texts, by name
 * @returns the problems in its own files: those of the others are not its fault
 */
export function rehearse(
  site: Site,
  { type, id, files }: { type: ContentType; id: string; files: Record<string, string> },
  today: string,
): Problem[] {
  const folder = folderOf(type, id);
  const read = Object.entries(files).map(([name, text]) => ({
    file: `${folder}/${name}`,
    text,
    problems: decode(`${folder}/${name}`, new TextEncoder().encode(text)).problems,
  }));
  const texts = new Map(read.map(({ file, text }) => [file, text]));
  const words: Partial<Record<Locale, string>> = Object.fromEntries(
    contentTypes[type].words ? locales.map((locale) => [locale, `${folder}/${locale}.mdx`]) : [],
  );
  const { site: own, problems } = readSite([{ type, id, folder, structure: `${folder}/${type}.yaml`, words }], texts);
  const whole: Site = {
    documents: [...site.documents, ...own.documents],
    find: (wantedType, wantedId) => own.find(wantedType, wantedId) ?? site.find(wantedType, wantedId),
    ids: (wanted) => [...site.ids(wanted), ...own.ids(wanted)],
  };
  const broken = [
    ...own.documents.flatMap((document) =>
      documentRules.flatMap((rule) => guarded(folder, () => rule(document, whole, today))),
    ),
    ...siteRules.flatMap((rule) => guarded(folder, () => rule(whole))),
  ];
  const all = [...read.flatMap((each) => each.problems), ...problems, ...broken];
  return withoutEchoes(all.filter(({ file }) => file.startsWith(`${folder}/`)));
}

/** The folder of a document, from the root. */
export function folderOf(type: ContentType, id: string): string {
  return `content/${contentTypes[type].folder}/${id}`;
}
