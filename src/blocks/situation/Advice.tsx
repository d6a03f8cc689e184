import { Cites } from '@/blocks/Cites';
import { StepText } from '@/blocks/StepText';
import type { Provenance } from '../evidence';

type Props = {
  id: string;
  title: string;
  kind: 'do' | 'dont';
  items: readonly ({ id: string } & Provenance)[];
  /** The words of each item, under its id. */
  words: Readonly<Record<string, string>>;
  /** The ids of the sources in the order of the list at the end. */
  sources: readonly string[];
};

/** What to do, or not to do: a card of its own, each piece with a tick or a cross and who says so behind it. */
export function Advice({ id, title, kind, items, words, sources }: Props) {
  const List = kind === 'do' ? 'ol' : 'ul';
  return (
    <section aria-labelledby={id} className={`bubble advice-${kind}`}>
      <h2 id={id} className="mb-2 text-h2">
        {title}
      </h2>
      <List>
        {items.map((item) => (
          <li key={item.id}>
            <p>
              <StepText text={words[item.id] ?? ''} />
              <Cites sources={item.sources} all={sources} />
            </p>
          </li>
        ))}
      </List>
    </section>
  );
}
