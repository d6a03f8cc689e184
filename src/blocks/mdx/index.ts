import type { ComponentName } from '@/content/vocabulary';
import { AccordingTo } from './AccordingTo';
import { Cite } from './Cite';
import { Contact } from './Contact';
import { Figure } from './Figure';
import { Film } from './Film';
import { PageLink } from './PageLink';
import { Pdf } from './Pdf';
import { Picture } from './Picture';
import { Warning } from './Warning';

/** What authors may use in a text, by name. `content:check` refuses every other name. */
export const mdxComponents = {
  AccordingTo,
  Cite,
  Contact,
  Figure,
  Film,
  PageLink,
  Pdf,
  Picture,
  Warning,
} satisfies Record<ComponentName, unknown>;
