/** A text whose first sentence is bold, so that it can be read by its first sentences alone. */
export function BoldStart({ text }: { text: string }) {
  const end = /[.?!](?= )/.exec(text);
  const start = end ? text.slice(0, end.index + 1) : text;
  return (
    <>
      <b>{start}</b>
      {text.slice(start.length)}
    </>
  );
}
