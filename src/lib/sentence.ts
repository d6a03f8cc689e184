/** The first sentence of a text, with the sign that ends it. */
export function firstSentence(text: string): string {
  const end = /[.?!](?= )/.exec(text);
  return end ? text.slice(0, end.index + 1) : text;
}

/** What a text says, a line for each thing: its sentences in order, where a question stays with what answers it. */
export function linesOf(text: string): string[] {
  return text.split(/(?<=[.!]) /);
}
