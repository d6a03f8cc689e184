import { createInterface } from 'node:readline';
import type { Dialogue } from '../dialogue';

/**
 * Opens the terminal that the command runs in, or the file that is piped in. Nothing more comes after its end, or after
 * Ctrl+C. Close it, or the command does not end.
 */
export function openTerminal(): Dialogue & { close(): void } {
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY });
  const answers = lines[Symbol.asyncIterator]();
  return {
    say: (text) => console.log(text),
    ask: async (question) => {
      lines.setPrompt(question);
      lines.prompt();
      const { value, done } = await answers.next();
      // What is piped in is not echoed, so the line that was asked on is still open.
      if (!process.stdin.isTTY) process.stdout.write('\n');
      return done ? undefined : value;
    },
    close: () => lines.close(),
  };
}
