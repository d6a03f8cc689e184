import { firstSentence } from '@/lib/sentence';

/** A text whose first sentence is bold, so that it can be read by its first sentences alone. */
export function BoldStart({ text }: { text: string }) {
  const start = firstSentence(text);
  return (
    <>
      <b>{start}</b>
      {text.slice(start.length)}
    </>
  );
}
