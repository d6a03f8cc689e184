import { madeAddresses, readMade } from '@/content/made';
import { content } from '@/content/source';
import { allLocales } from '@/i18n/locale';
import { readMessages } from '@/i18n/messages';
import { builtOn } from '@/lib/clock';
import { origin } from '@/lib/origin';
import { allEditions } from '@/site/editions';
import { siteFiles } from '@/site/files';
import { offlineSheets } from '@/site/files/offline-sheet';
import { languagePages } from '@/site/languages';
import { findPage, languageAddress, movedAddresses } from '@/site/pages';
import { choicePicture, sharePicture } from '@/site/share-picture';
import { home, pages } from '@/site/site';

const site = { content, pages, builtOn, origin };
/** The files beside the pages of this build. Imported when the content has been compiled. */
export const files = new Map([...siteFiles(site), ...offlineSheets(site, readMessages)]);

/** The address of every page in our languages. */
export const addresses = pages.flatMap((page) => page.locales.map((locale) => page.addresses[locale]));

/** The picture of every page, for services that show links to pages. */
export const pictures = [
  ...allLocales.flatMap((locale) => {
    const { name } = readMessages(locale).Site;
    return pages.filter((page) => page.locales.includes(locale)).map((page) => sharePicture(page, locale, name));
  }),
  ...[home, findPage(pages, 'page', 'not-found')].map(choicePicture),
];

/** The address of every page, and the path of every file beside them. */
export const published = {
  addresses: [...addresses, ...languagePages.map(({ id }) => languageAddress(id))],
  files: [
    ...files.keys(),
    ...[...pictures.map(({ address }) => address), ...madeAddresses(readMade())].map((address) => address.slice(1)),
  ],
};

/** The addresses that pages had once, and where each leads now. */
export const moved = movedAddresses(pages);

/** Every edition of a sheet, those of this build among them. */
export const editions = allEditions(content, builtOn);
