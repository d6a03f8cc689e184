import type { ComponentName } from '@/content/vocabulary';
import { AccordingTo } from './AccordingTo';
import { Cite } from './Cite';
import { Contact } from './Contact';
import { Figure } from './Figure';
import { PageLink } from './PageLink';
import { Warning } from './Warning';

/** What authors may use in a text, by name. `content:check` refuses every other name. */
export const mdxComponents = { AccordingTo, Cite, Contact, Figure, PageLink, Warning } satisfies Record<
  ComponentName,
  unknown
>;
