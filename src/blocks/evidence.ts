import type { Content, Source } from '@/content/model';
import { find } from '@/content/model';

/** Where a statement comes from. */
export type Provenance = { sources: readonly string[]; asOf: string };

/**
 * Tells whether a note that names `by` already says where a statement comes from: every source of it, of the same
 * date. Then it needs no note of its own beside it.
 */
export function isCoveredBy(statement: Provenance, by: Provenance): boolean {
  return statement.asOf === by.asOf && statement.sources.every((source) => by.sources.includes(source));
}

/** One source per publisher, in the order given: what a short note names. */
export function onePerPublisher(content: Content, ids: readonly string[]): Source[] {
  const sources = ids.map((id) => find(content, 'source', id));
  return sources.filter(
    (source, index) => sources.findIndex(({ publisher }) => publisher === source.publisher) === index,
  );
}

/**
 * The ids of all sources that a document names anywhere in its structure, each once: those of the document itself
 * first, then those of its channels, answers and figures.
 */
export function allSources(structure: unknown): string[] {
  const found: string[] = [];
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('sources' in value && Array.isArray(value.sources)) found.push(...value.sources);
    for (const [key, child] of Object.entries(value)) if (key !== 'words') visit(child);
  };
  visit(structure);
  return [...new Set(found)];
}
