import type { Provenance } from '@/content/evidence';
import { SourceNote } from './SourceNote';

type Props = {
  items: readonly ({ id: string } & Provenance)[];
  /** The words of each item, under its id. */
  words: Readonly<Record<string, string>>;
  ordered?: boolean;
};

/** Advice, each piece with who says so. */
export function SourcedList({ items, words, ordered = false }: Props) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={`advice grid gap-3 pl-6 ${ordered ? 'list-decimal' : 'list-disc'}`}>
      {items.map(({ id, sources, asOf }) => (
        <li key={id}>
          {words[id]} <SourceNote sources={sources} asOf={asOf} />
        </li>
      ))}
    </List>
  );
}
