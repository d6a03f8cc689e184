import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Somebody who answers: at a terminal, or a file of answers. */
export type Dialogue = {
  say(text: string): void;
  /** Asks, and gives the next line; undefined when nothing more comes. */
  ask(question: string): Promise<string | undefined>;
};

/**
 * Talks with whoever types at a terminal, or with a file that is piped in. Nothing more comes after its end, or after
 * Ctrl+C. Close it, or the command does not end.
 */
export function openDialogue({
  stdin,
  stdout,
}: {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable;
}): Dialogue & { close(): void } {
  const lines = createInterface({ input: stdin, output: stdout, terminal: stdin.isTTY ?? false });
  const answers = lines[Symbol.asyncIterator]();
  // What is piped in can have ended before its last lines are asked for, and from Node 24 on no question may come then.
  let hasEnded = false;
  lines.once('close', () => {
    hasEnded = true;
  });
  return {
    say: (text) => void stdout.write(`${text}\n`),
    ask: async (question) => {
      if (hasEnded) stdout.write(question);
      else {
        lines.setPrompt(question);
        lines.prompt();
      }
      const { value, done } = await answers.next();
      // What is piped in is not echoed, so the line that was asked on is still open.
      if (!stdin.isTTY) stdout.write('\n');
      return done ? undefined : value;
    },
    close: () => lines.close(),
  };
}
