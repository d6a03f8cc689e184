import { useLocale } from 'next-intl';
import type { ComponentType } from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import type { DocumentWithWords } from '@/content/model';
import { mdxComponents } from './mdx';
import { headings } from './mdx/headings';
import { TranslationNote } from './TranslationNote';

type Compiled = ComponentType<{ components: typeof mdxComponents & ReturnType<typeof headings> }>;

type Props = {
  document: DocumentWithWords;
  /** The id of the section that this text stands in, when it is not the page's own text. */
  within?: string;
};

/**
 * The prose of a document, with a note at each part that is older than the Dutch one. contentlayer2 compiled it to a
 * function body that expects `_jsx_runtime` and returns a module; `content:check` has proved that it holds nothing but
 * Markdown and our components.
 */
export function Prose({ document, within }: Props) {
  const { body, behind } = document.words[useLocale()];
  const run = new Function('_jsx_runtime', body.code) as (runtime: typeof jsxRuntime) => { default: Compiled };
  const Text = run(jsxRuntime).default;
  const note = (id: string) => behind.sections.includes(id) && <TranslationNote document={document} />;
  return (
    <div className="prose max-w-prose">
      {note('')}
      <Text components={{ ...mdxComponents, ...headings(note, within) }} />
    </div>
  );
}
