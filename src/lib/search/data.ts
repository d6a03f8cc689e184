import type { Schedule } from '../hours/schedule';
import type { CrisisWords } from './crisis';
import type { SearchIndex, SearchSettings } from './engine';

/** A way to get in touch, as a result shows it. */
export type ResultChannel = { label: string; text: string; href: string; schedule?: Schedule };

/** What a result shows of a document; `name` is the proper name that its title starts with. */
export type ResultEntry = {
  title: string;
  name?: string;
  summary: string;
  type: string;
  href: string;
  channel?: ResultChannel;
  /** For a situation: who helps first, and how to reach them. */
  desk?: { name: string; act: string; href: string };
};

/** Everything that the search page needs, in one language. It travels as JSON within the page's script. */
export type SearchData = {
  /** What {@link buildIndex} made. */
  index: SearchIndex;
  fields: SearchSettings['fields'];
  written: SearchSettings['written'];
  parts: string[];
  /** How much a document of each type counts by itself. */
  importance: Record<string, number>;
  /** The documents, by type and id: `situation/sextortion`. */
  entries: Record<string, ResultEntry>;
  /** The documents, by each number and host that they give. */
  contacts: Record<string, string[]>;
  crisis: CrisisWords;
};
