import { buildFinder } from '@/content/finder/model';
import { content } from '@/content/source';
import { builtOn } from '@/lib/clock';

/** The rules of the finder, as the pages and `/data/finder.json` use them. */
export const finder = buildFinder(content, builtOn);
