import type { Content } from '@/content/model';
import type { SitePage } from '../pages';

/** What the files beside the pages are made from: nothing else is asked, so the same gives the same. */
export type Site = {
  content: Content;
  pages: readonly SitePage[];
  /** YYYY-MM-DD */
  builtOn: string;
  /** Scheme and host, without a slash at the end. */
  origin: string;
};

/** What anybody may do with our data. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** What stands first in our own files of data: how fresh it is, and what anybody may do with it. */
export function envelope({ builtOn }: Pick<Site, 'builtOn'>) {
  return { builtOn, licence };
}
