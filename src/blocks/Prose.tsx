import type { ComponentType } from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import type { Body } from '@/content/model';
import { mdxComponents } from './mdx';
import { headings } from './mdx/headings';

type Compiled = ComponentType<{ components: typeof mdxComponents & ReturnType<typeof headings> }>;

type Props = {
  body: Body;
  /** The id of the section that this text stands in, when it is not the page's own text. */
  within?: string;
};

/**
 * The prose of a document. contentlayer2 compiled it to a function body that expects `_jsx_runtime` and returns
 * a module; `content:check` has proved that it holds nothing but Markdown and our components.
 */
export function Prose({ body, within }: Props) {
  const run = new Function('_jsx_runtime', body.code) as (runtime: typeof jsxRuntime) => { default: Compiled };
  const Text = run(jsxRuntime).default;
  return (
    <div className="prose max-w-prose">
      <Text components={{ ...mdxComponents, ...headings(within) }} />
    </div>
  );
}
