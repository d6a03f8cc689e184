import { locales } from '@/i18n/locale';
import { type Problem, problem, startOf } from '../../problem';
import type { CheckedDocument, SourceFiles } from '../../read/documents';
import { referencesIn } from '../../read/references';
import { listAt, textAt } from '../../read/yaml/walk';
import { requiredDocuments } from '../required-documents';

/** With more links than this, the main menu fills a telephone before the page begins. */
const mostInMenu = 6;

/** What may be right about menus and the way to pages, and is a slip more often. */
export function checkMenus(sources: SourceFiles): Problem[] {
  const pages = sources.documents.filter(({ type }) => type === 'page');
  const main = pages.filter((page) => menuOf(page) === 'main');
  const last = main.at(-1)?.structure;
  const home = sources.find('page', 'home')?.structure;
  return [
    ...(last && main.length > mostInMenu
      ? [problem('menu-long', last.placeOf(['menu']), main.length, mostInMenu)]
      : []),
    ...(home && listAt(home.data, ['services']).length === 0
      ? [problem('home-without-services', startOf(home.file))]
      : []),
    ...(['main', 'footer'] as const).flatMap((menu) => namesTwice(pages.filter((page) => menuOf(page) === menu))),
    ...pages
      .filter((page) => isAlone(page, sources))
      .map(({ folder }) => problem('page-alone', startOf(`${folder}/page.yaml`))),
  ];
}

const menuOf = ({ structure }: CheckedDocument) => textAt(structure?.data, ['menu']);

/** Who hears two links with one name cannot choose. */
function namesTwice(pages: readonly CheckedDocument[]): Problem[] {
  return locales.flatMap((locale) => {
    const names = new Map<string, string>();
    return pages.flatMap(({ texts }) => {
      const { file = '', frontMatter } = texts.find((text) => text.locale === locale) ?? {};
      const field = textAt(frontMatter?.data, ['menuTitle']) === undefined ? 'title' : 'menuTitle';
      const name = textAt(frontMatter?.data, [field]);
      if (name === undefined || !frontMatter) return [];
      const other = names.get(name.toLowerCase());
      names.set(name.toLowerCase(), file);
      return other === undefined ? [] : [problem('menu-name-twice', frontMatter.placeOf([field]), name, other)];
    });
  });
}

/** Nothing leads to it: no menu, no other document, and not the site itself. Pages below it and updates do not. */
function isAlone({ id, structure, type }: CheckedDocument, { documents }: SourceFiles): boolean {
  const leads = (other: CheckedDocument) =>
    other.id !== id &&
    referencesIn(other).some(
      ({ to, locale }) => to === `${type}/${id}` && (locale || !['page', 'update'].includes(other.type)),
    );
  return (
    textAt(structure?.data, ['menu']) === undefined &&
    !requiredDocuments.page.some((required) => required === id) &&
    !documents.some(leads)
  );
}
