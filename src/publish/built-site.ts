import { content } from '@/content/source';
import { builtOn } from '@/lib/clock';
import { origin } from '@/lib/origin';
import { siteFiles } from '@/site/files';
import { movedAddresses } from '@/site/pages';
import { pages } from '@/site/site';

/** The files beside the pages of this build. Imported when the content has been compiled. */
export const files = siteFiles({ content, pages, builtOn, origin });

/** The address of every page, and the path of every file beside them. */
export const published = {
  addresses: pages.flatMap((page) => Object.values(page.addresses)),
  files: [...files.keys()],
};

/** The addresses that pages had once, and where each leads now. */
export const moved = movedAddresses(pages);
