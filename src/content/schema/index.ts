import type { z } from 'zod';
import { eventSchema } from './event';
import { filmSchema, filmWords } from './film';
import { guidelineSchema, guidelineWords } from './guideline';
import { indicatorSchema, indicatorWords } from './indicator';
import { languageSchema } from './language';
import { nodeSchema, nodeWords } from './node';
import { pageDocumentWords, pageSchema } from './page';
import { partnerSchema, partnerWords } from './partner';
import { pdfSchema } from './pdf';
import { pictureSchema } from './picture';
import { resourceSchema } from './resource';
import { serviceSchema, serviceWords } from './service';
import { situationSchema } from './situation';
import { situationWords } from './situation-words';
import { sourceSchema } from './source';
import { statisticSchema, statisticWords } from './statistic';
import { successSchema, successWords } from './success';
import { termSchema } from './term';
import { updateSchema, updateWords } from './update';

/**
 * The one table of content types. Each document is a folder `content/<folder>/<id>/` with
 * `<type>.yaml` (what it is) and, unless `words` is null, one `<locale>.mdx` per language (what it says).
 *
 * `under` is the page that a document stands below, in addresses and breadcrumbs; a page names its own parent.
 * `shown` tells whether a document has a page of its own, is a section, with an anchor, of the page it is under, has a
 * page apart from those in our languages, or stands within texts that name it, and has no address.
 */
export const contentTypes = {
  page: { folder: 'pages', structure: pageSchema, words: pageDocumentWords, under: null, shown: 'page' },
  node: { folder: 'nodes', structure: nodeSchema, words: nodeWords, under: 'centre', shown: 'page' },
  situation: {
    folder: 'situations',
    structure: situationSchema,
    words: situationWords,
    under: 'find-help',
    shown: 'page',
  },
  service: { folder: 'services', structure: serviceSchema, words: serviceWords, under: 'directory', shown: 'page' },
  partner: { folder: 'partners', structure: partnerSchema, words: partnerWords, under: 'partners', shown: 'page' },
  success: { folder: 'successes', structure: successSchema, words: successWords, under: 'successes', shown: 'page' },
  indicator: {
    folder: 'indicators',
    structure: indicatorSchema,
    words: indicatorWords,
    under: 'alert-platform',
    shown: 'section',
  },
  statistic: {
    folder: 'statistics',
    structure: statisticSchema,
    words: statisticWords,
    under: 'statistics',
    shown: 'section',
  },
  update: { folder: 'updates', structure: updateSchema, words: updateWords, under: 'updates', shown: 'page' },
  event: { folder: 'events', structure: eventSchema, words: null, under: 'calendar', shown: 'section' },
  resource: { folder: 'resources', structure: resourceSchema, words: null, under: 'materials', shown: 'section' },
  guideline: {
    folder: 'guidelines',
    structure: guidelineSchema,
    words: guidelineWords,
    under: 'tips-by-age',
    shown: 'section',
  },
  language: { folder: 'languages', structure: languageSchema, words: null, under: 'find-help', shown: 'apart' },
  source: { folder: 'sources', structure: sourceSchema, words: null, under: 'sources', shown: 'section' },
  term: { folder: 'terms', structure: termSchema, words: null, under: 'glossary', shown: 'section' },
  picture: { folder: 'pictures', structure: pictureSchema, words: null, under: null, shown: 'within' },
  pdf: { folder: 'pdfs', structure: pdfSchema, words: null, under: null, shown: 'within' },
  film: { folder: 'films', structure: filmSchema, words: filmWords, under: null, shown: 'within' },
} as const;

/** The name of a content type. */
export type ContentType = keyof typeof contentTypes;

/** The names of all content types. */
export const contentTypeNames = Object.keys(contentTypes) as ContentType[];

/** What the YAML file of a type holds. */
export type Structure<Type extends ContentType> = z.infer<(typeof contentTypes)[Type]['structure']>;

/** What the front matter of a type's texts holds. */
export type Words<Type extends ContentType> = (typeof contentTypes)[Type]['words'] extends infer Schema extends
  z.ZodType
  ? z.infer<Schema>
  : never;
