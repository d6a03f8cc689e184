import { content } from '@/content/source';
import { origin } from '@/lib/origin';
import { builtOn } from '@/site/clock';
import { siteFiles } from '@/site/files';
import { pages } from '@/site/site';

/** The files beside the pages of this build. Imported when the content has been compiled. */
export const files = siteFiles({ content, pages, builtOn, origin });

/** The address of every page, and the path of every file beside them. */
export const published = {
  addresses: pages.flatMap((page) => Object.values(page.addresses)),
  files: [...files.keys()],
};
