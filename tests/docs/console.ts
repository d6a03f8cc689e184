/** A command in a manual: the line that it stands on (from 1), what an editor types, and what the manual shows after it. */
type Command = { line: number; typed: string; shown: string[] };

/** A change to make in the example before the commands of a block run. */
export type Change =
  | { kind: 'replace'; file: string; from: string; to: string }
  | { kind: 'write'; file: string; text: string }
  | { kind: 'copy'; file: string };

/** A fenced console block: what must be changed first, what the editor answers, and the commands in order. */
export type Block = { line: number; changes: Change[]; answers: string[]; commands: Command[] };

/** Stands alone on a line of a manual for lines that are left out. */
const leftOut = '…';

const text = /"(?:[^"\\]|\\.)*"/.source;
const replaceForm = new RegExp(`^<!-- replace (\\S+) (${text}) by (${text}) -->$`);
const writeForm = new RegExp(`^<!-- write (\\S+) (${text}) -->$`);
const copyForm = /^<!-- copy (\S+) -->$/;
const answersForm = /^<!-- answers: (.*) -->$/;

/**
 * Every fenced console block of a manual. The comments above it say on what it runs, one a line:
 * `<!-- replace <file> "…" by "…" -->`, `<!-- write <file> "…" -->` (texts as in JSON), `<!-- copy <folder> -->` (of a
 * document with files that are no text) and `<!-- answers: a | b -->`.
 */
export function blocksIn(manual: string): Block[] {
  const lines = manual.split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() !== '```console') return [];
    const end = lines.findIndex((other, at) => at > index && other.trim() === '```');
    return [{ line: index + 1, ...settingAbove(lines, index), commands: commandsIn(lines, index + 1, end) }];
  });
}

function settingAbove(lines: string[], fence: number): Pick<Block, 'changes' | 'answers'> {
  const changes: Change[] = [];
  let answers: string[] = [];
  let first = fence;
  while (/^<!-- .* -->$/.test(lines[first - 1] ?? '')) first -= 1;
  for (const [offset, comment] of lines.slice(first, fence).entries()) {
    const replace = replaceForm.exec(comment);
    const write = writeForm.exec(comment);
    const copy = copyForm.exec(comment);
    const answer = answersForm.exec(comment);
    if (replace?.[1] && replace[2] && replace[3])
      changes.push({ kind: 'replace', file: replace[1], from: JSON.parse(replace[2]), to: JSON.parse(replace[3]) });
    else if (write?.[1] && write[2]) changes.push({ kind: 'write', file: write[1], text: JSON.parse(write[2]) });
    else if (copy?.[1]) changes.push({ kind: 'copy', file: copy[1] });
    else if (answer?.[1] !== undefined) answers = answer[1].split('|').map((each) => each.trim());
    else throw new Error(`line ${first + offset + 1}: this comment says nothing that the test knows: ${comment}`);
  }
  return { changes, answers };
}

function commandsIn(lines: string[], start: number, end: number): Command[] {
  const commands: Command[] = [];
  for (let at = start; at < end; at += 1) {
    const line = lines[at] ?? '';
    if (line.startsWith('$ ')) commands.push({ line: at + 1, typed: line.slice(2), shown: [] });
    else if (commands.length === 0) throw new Error(`line ${at + 1}: a console block begins with "$ npm run …"`);
    else commands.at(-1)?.shown.push(line);
  }
  return commands.map((command) => ({ ...command, shown: withoutBlankEnds(command.shown) }));
}

/** The lines without the blank ones before the first and after the last that says something. */
export function withoutBlankEnds(lines: string[]): string[] {
  const said = lines.map((line) => line.trim() !== '');
  return lines.slice(Math.max(said.indexOf(true), 0), said.lastIndexOf(true) + 1);
}

/** Tells whether a manual shows what a command says; `…` alone on a line stands for any lines, at least one. */
export function showsTruth(shown: readonly string[], said: readonly string[]): boolean {
  const [first, ...rest] = shown;
  if (first === undefined) return said.length === 0;
  if (first !== leftOut) return first === said[0] && showsTruth(rest, said.slice(1));
  return said.some((_, index) => showsTruth(rest, said.slice(index + 1)));
}

/**
 * What a manual should show: what it shows if that is still true, else what the command says now. Where one `…` left
 * lines out, as many lines stay before it and after it; with more of them, all lines come back and somebody chooses.
 */
export function renewed(shown: string[], said: string[]): string[] {
  if (showsTruth(shown, said)) return shown;
  const at = shown.indexOf(leftOut);
  const after = shown.length - at - 1;
  if (at < 0 || at !== shown.lastIndexOf(leftOut) || at + after >= said.length) return said;
  return [...said.slice(0, at), leftOut, ...said.slice(said.length - after)];
}

/** The manual with the output of each command, by block and command, renewed. */
export function withOutputs(manual: string, outputs: string[][][]): string {
  const lines = manual.split('\n');
  for (const [number, { line, commands }] of [...blocksIn(manual).entries()].reverse()) {
    const end = lines.findIndex((other, at) => at >= line && other.trim() === '```');
    const session = commands.flatMap(({ typed, shown }, index) => [
      ...(index > 0 ? [''] : []),
      `$ ${typed}`,
      ...renewed(shown, outputs[number]?.[index] ?? []),
    ]);
    lines.splice(line, end - line, ...session);
  }
  return lines.join('\n');
}
