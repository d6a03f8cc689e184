import { content } from '@/content/source';
import { builtOn } from '@/lib/clock';
import { origin } from '@/lib/origin';
import { allEditions } from '@/site/editions';
import { siteFiles } from '@/site/files';
import { languagePages } from '@/site/languages';
import { languageAddress, movedAddresses } from '@/site/pages';
import { pages } from '@/site/site';

/** The files beside the pages of this build. Imported when the content has been compiled. */
export const files = siteFiles({ content, pages, builtOn, origin });

/** The address of every page in our languages. */
export const addresses = pages.flatMap((page) => Object.values(page.addresses));

/** The address of every page, and the path of every file beside them. */
export const published = {
  addresses: [...addresses, ...languagePages.map(({ id }) => languageAddress(id))],
  files: [...files.keys()],
};

/** The addresses that pages had once, and where each leads now. */
export const moved = movedAddresses(pages);

/** Every edition of a sheet, those of this build among them. */
export const editions = allEditions(content, builtOn);
