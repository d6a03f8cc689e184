import { contentTypes } from '@/content/schema';
import { allLocales, type Locale } from '@/i18n/locale';
import { headingId } from '@/lib/heading-id';
import { type Problem, problem } from '../../problem';
import type { CheckedText } from '../../read/document-files';
import type { CheckedDocument, SourceFiles } from '../../read/documents';
import type { Path } from '../../read/yaml/path';
import { listAt, textAt, valueAt } from '../../read/yaml/walk';

/** The page whose address is the language alone. */
const home = 'home';

/** Names that stand for something of the site itself: at the start of an address, or, as index, of any page. */
const reservedSlugs: readonly string[] = ['data', 'islands', 'files', '_next', ...allLocales];
const reservedAnywhere = 'index';

/** Only the home page has no slug: its address is the language alone. */
export function checkHomeSlug({ type, id, texts }: CheckedDocument): Problem[] {
  if (type !== 'page') return [];
  return texts.flatMap(({ frontMatter }) => {
    if (!frontMatter) return [];
    const slug = valueAt(frontMatter.data, ['slug']);
    if (id === home) return slug === undefined ? [] : [problem('slug-on-home', frontMatter.placeOf(['slug'], 'key'))];
    return slug === undefined ? [problem('slug-missing', frontMatter.placeOf(['slug']))] : [];
  });
}

/** Each slug is in the language of its own title: no two of a page have changed places. */
export function checkCrossedSlugs({ texts }: CheckedDocument): Problem[] {
  const [source, ...others] = texts;
  return others.flatMap((other) =>
    source?.frontMatter && isSlugOf(source, other) && isSlugOf(other, source)
      ? [problem('slugs-crossed', source.frontMatter.placeOf(['slug']), slugOf(source), slugOf(other))]
      : [],
  );
}

/** Tells whether the slug of one text has more words of the title of another than of its own. */
function isSlugOf(text: CheckedText, other: CheckedText): boolean {
  const parts = slugOf(text).split('-');
  const shared = ({ frontMatter }: CheckedText) => {
    const title = headingId(textAt(frontMatter?.data, ['title']) ?? '').split('-');
    return parts.filter((part) => title.includes(part)).length;
  };
  return shared(other) > shared(text);
}

const slugOf = ({ frontMatter }: CheckedText) => textAt(frontMatter?.data, ['slug']) ?? '';

/**
 * Slugs differ among siblings in each language, also from what a sibling was called before, and leave the site's own
 * names free.
 */
export function checkSlugs(sources: SourceFiles): Problem[] {
  return allLocales.flatMap((locale) => {
    const slugs = slugsIn(sources, locale);
    return slugs.flatMap((one) =>
      judgeSlug(
        one,
        slugs.filter((other) => other !== one && other.slug === one.slug && other.space === one.space),
      ),
    );
  });
}

/** What a page is called below another, or was called before. */
type Slug = { text: CheckedText; path: Path; slug: string; space: string; isFormer: boolean };

function judgeSlug({ text, path, slug, space, isFormer }: Slug, sharers: Slug[]): Problem[] {
  const place = text.frontMatter?.placeOf(path);
  if (!place) return [];
  const files = (those: Slug[]) => [...new Set(those.map((other) => other.text.file))];
  const inUse = files(sharers.filter((other) => !other.isFormer));
  const former = files(sharers.filter((other) => other.isFormer));
  const isReserved = slug === reservedAnywhere || (space === home && reservedSlugs.includes(slug));
  return [
    ...(inUse.length > 0 ? [problem(isFormer ? 'former-slug-in-use' : 'slug-taken', place, slug, inUse)] : []),
    ...(isFormer && former.length > 0 ? [problem('former-slug-twice', place, slug, former)] : []),
    ...(isReserved ? [problem('slug-reserved', place, slug)] : []),
  ];
}

function slugsIn(sources: SourceFiles, locale: Locale): Slug[] {
  return sources.documents.flatMap((document) => {
    const text = document.texts.find((candidate) => candidate.locale === locale);
    const data = text?.frontMatter?.data;
    const paths: Path[] = [['slug'], ...listAt(data, ['formerSlugs']).map((_, index): Path => ['formerSlugs', index])];
    return paths.flatMap((path) => {
      const slug = textAt(data, path);
      const isFormer = path.length > 1;
      return text && slug !== undefined ? [{ text, path, slug, space: spaceOf(document), isFormer }] : [];
    });
  });
}

/** The page below which a document's slug must be the only one; sections are anchors and have a space of their own. */
function spaceOf(document: CheckedDocument): string {
  const { shown } = contentTypes[document.type];
  return shown === 'section' ? `#${document.type}` : (pageAbove(document) ?? home);
}

/** The id of the page that a document stands below; undefined for what is right below the language. */
export function pageAbove({ type, structure }: CheckedDocument): string | undefined {
  return type === 'page' ? textAt(structure?.data, ['parent']) : (contentTypes[type].under ?? undefined);
}
