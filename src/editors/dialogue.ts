/** Somebody who answers: at a terminal, or a file of answers. */
export type Dialogue = {
  say(text: string): void;
  /** Asks, and gives the next line; undefined when nothing more comes. */
  ask(question: string): Promise<string | undefined>;
};
