import { allDocuments } from 'contentlayer/generated';
import { type GeneratedDocument, loadContent } from './load';

/** All content. This is the one door to contentlayer2: nothing else imports what it generates. */
export const content = loadContent(allDocuments as unknown as GeneratedDocument[]);
