import type { PageType, SitePage } from '@/site/pages';

/** What a template gets: the page of its own type. */
export type TemplateProps<Type extends PageType> = { page: Extract<SitePage, { type: Type }> };
