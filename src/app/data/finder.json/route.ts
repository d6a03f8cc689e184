import { finder } from '@/site/finder';
import { finderData } from '@/site/finder-data';
import { findPage } from '@/site/pages';
import { pages } from '@/site/site';

export const dynamic = 'force-static';

/** `/data/finder.json`: the rules of the finder and what they give for every answer. */
export function GET(): Response {
  return Response.json(finderData(finder, findPage(pages, 'page', 'find-help').addresses));
}
