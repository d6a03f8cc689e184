import { inspectContent } from '../check';
import { hintCodes } from '../codes/hints';
import type { Language } from '../language';
import { describe as inWords } from '../show/describe';
import { codeFrame } from '../show/frame';
import { visible } from '../show/visible';
import type { Message } from '../words/format';

/** What is asked of a checker: which folder, as on which day, and in which language. */
export type Asked = { root: string; today: string; language: Language };

/** A problem or hint in words, with the lines around its place. */
export type Told = Message & { file: string; line: number; field: string; isHint: boolean; frame: string };

/** Judges everything in content/, in the words of one language: problems, and hints when there are none. */
export function toldOf({ root, today, language }: Asked): Told[] {
  const { problems, hints, texts } = inspectContent({ root, today });
  return [...problems, ...hints].map((problem) => {
    const { file, line, field, code } = problem;
    const frame = codeFrame(texts.get(file) ?? '', problem).join('\n');
    const words = Object.entries(inWords(problem, language)).map(([part, text]) => [part, visible(text)]);
    return { ...(Object.fromEntries(words) as Message), file, line, field, isHint: hintCodes.has(code), frame };
  });
}

// In a process of its own: it remembers what it has read, and who fills in a form need not wait for it.
if (process.argv[1] === import.meta.filename) process.on('message', (asked: Asked) => process.send?.(toldOf(asked)));
