import { contentTypes } from '@/content/schema';
import { type Locale, locales } from '@/i18n/locale';
import { type Problem, problem } from '../../problem';
import type { CheckedDocument, CheckedText, SourceFiles } from '../../read/documents';
import { textAt, valueAt } from '../../read/yaml/walk';

/** The page whose address is the language alone. */
const home = 'home';

/** First parts of addresses that the site itself uses, below a language or instead of one. */
const reservedSlugs: readonly string[] = ['data', '_next', ...locales];

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

/** Slugs differ among siblings in each language, and those right below a language leave the site's own names free. */
export function checkSlugs(sources: SourceFiles): Problem[] {
  return locales.flatMap((locale) => {
    const slugs = slugsIn(sources, locale);
    return slugs.flatMap((one) =>
      judgeSlug(
        one,
        slugs.filter(({ slug, space }) => slug === one.slug && space === one.space),
      ),
    );
  });
}

type Slug = { text: CheckedText; slug: string; space: string };

function judgeSlug({ text, slug, space }: Slug, sharers: Slug[]): Problem[] {
  const place = text.frontMatter?.placeOf(['slug']);
  if (!place) return [];
  const others = sharers.filter((other) => other.text !== text).map((other) => other.text.file);
  return [
    ...(others.length > 0 ? [problem('slug-taken', place, slug, others)] : []),
    ...(space === home && reservedSlugs.includes(slug) ? [problem('slug-reserved', place, slug)] : []),
  ];
}

function slugsIn(sources: SourceFiles, locale: Locale): Slug[] {
  return sources.documents.flatMap((document) => {
    const text = document.texts.find((candidate) => candidate.locale === locale);
    const slug = textAt(text?.frontMatter?.data, ['slug']);
    return text && slug !== undefined ? [{ text, slug, space: spaceOf(document) }] : [];
  });
}

/** The page below which a document's slug must be the only one; sections are anchors and have a space of their own. */
function spaceOf({ type, structure }: CheckedDocument): string {
  if (type === 'page') return textAt(structure?.data, ['parent']) ?? home;
  const { shown, under } = contentTypes[type];
  return shown === 'section' ? `#${type}` : under;
}
