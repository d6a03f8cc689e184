import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { useLocale } from 'next-intl';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { DocumentWithWords } from '@/content/model';
import { mdxComponents } from './mdx';
import { headings } from './mdx/headings';
import { TranslationNote } from './TranslationNote';

type Props = {
  document: DocumentWithWords;
  /** The id of the section that this text stands in, when it is not the page's own text. */
  within?: string;
};

/** The prose of a document, with a note at each part that is older than the Dutch one. */
export function Prose({ document, within }: Props) {
  const { body, behind } = document.words[useLocale()];
  const note = (id: string) => behind.sections.includes(id) && <TranslationNote document={document} />;
  const components = { ...mdxComponents, ...headings(note, within) };
  return (
    <div className="prose max-w-prose">
      {note('')}
      {toJsxRuntime(body.tree, { Fragment, jsx, jsxs, components })}
    </div>
  );
}
