import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { type DocumentWithWords, find } from '@/content/model';
import { isIn } from '@/content/otherwise';
import { content } from '@/content/source';
import { otherwiseOf } from '@/i18n/locale';
import { type ProseTree, partsOf } from '@/lib/prose-tree';
import { withTerms } from '@/site/glossary';
import { linkTo } from '@/site/site';
import { Fold } from '@/ui/Fold';
import { mdxComponents } from './mdx';
import { Film } from './mdx/Film';
import { headings } from './mdx/headings';
import { pdfOn } from './mdx/Pdf';
import { TranslationNote } from './TranslationNote';

type Props = {
  document: DocumentWithWords;
  /** The id of the section that this text stands in, when it is not the page's own text. */
  within?: string;
  /** On pages of help: each part under a heading is a fold, which that heading names; so are the parts of a part. */
  isFolded?: boolean;
};

/** The prose of a document, with a note at each part that is older than the Dutch one. */
export function Prose({ document, within, isFolded = false }: Props) {
  const locale = useLocale();
  const { behind } = document.words[locale];
  const tree = withTerms(document, content.term, locale, ({ id }) => linkTo(`term/${id}`, locale));
  // A film has no page of its own in Dutch to lead to.
  const note = (id: string) =>
    document.type !== 'film' && behind.sections.includes(id) && <TranslationNote document={document} />;
  const parts = { ...mdxComponents, Film: FilmWithText, Pdf: pdfOn(`${document.type}/${document.id}`) };
  const components = { ...parts, ...headings(note, within) };
  const show = (part: ProseTree, using = components) => toJsxRuntime(part, { Fragment, jsx, jsxs, components: using });
  if (!isFolded) {
    return (
      <div className="prose max-w-prose">
        {note('')}
        {show(tree)}
      </div>
    );
  }
  // A summary holds a heading and no paragraph: the note of a part stands in its fold.
  const named = { ...parts, ...headings(() => null, within) };
  const folds = (tree: ProseTree, level: 'h2' | 'h3', noteBefore: ReactNode) => {
    const { intro, parts } = partsOf(tree, level);
    return (
      <>
        {(noteBefore || intro.children.length > 0) && (
          <div className="prose max-w-prose">
            {noteBefore}
            {show(intro)}
          </div>
        )}
        {parts.map(({ heading, content }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a built page never change their places
          <Fold key={index} title={show(heading, named)}>
            {folds(content, 'h3', note(String(heading.properties.id)))}
          </Fold>
        ))}
      </>
    );
  };
  return folds(tree, 'h2', note(''));
}

/** A film with its transcript, which is a text like any other; where it is in another language, it says so. */
export function FilmWithText({ id, isFolded = false }: { id: string; isFolded?: boolean }) {
  const locale = useLocale();
  const film = find(content, 'film', id);
  return (
    <Film id={id} isFolded={isFolded}>
      <div lang={isIn(film.words, locale) ? undefined : otherwiseOf(locale)}>
        <Prose document={film} within={`film-${id}`} />
      </div>
    </Film>
  );
}
