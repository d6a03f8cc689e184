import { allDocuments } from 'contentlayer/generated';
import { builtOn } from '@/lib/clock';
import { withAges } from './fading';
import { type GeneratedDocument, loadContent, withMade } from './load';
import { readMade } from './made';
import { publishedOn } from './planned';

/** All content that is published, as old as it is on the day of the build. This is the one door to contentlayer2: nothing else imports what it generates. */
export const content = withAges(
  publishedOn(withMade(loadContent(allDocuments as unknown as GeneratedDocument[]), readMade()), builtOn),
  builtOn,
);
