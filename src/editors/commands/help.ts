import type { Language } from '../language';
import { type Words, words } from '../words';
import { everywhere, type Options } from './arguments';

/** The name of a command, as it stands behind `npm run content:`. */
export type CommandName = keyof Words<'commands'>['help'];

type Row = readonly string[];

/** The help of a command: how it is called, what it does, its options one a line, and how it ends. */
export function helpText({ name, options }: { name: CommandName; options: Options }, language: Language): string {
  const { help, folder, options: shared } = words[language].commands;
  const { usage, about, options: own, ends } = help[name];
  const explained: Record<string, Row> = { ...shared, ...own };
  const rows = Object.keys({ ...options, ...everywhere }).map((option) => {
    const [value = '', does = ''] = explained[option] ?? [];
    return [`--${option} ${value}`.trim(), does] as const;
  });
  const width = Math.max(...rows.map(([form]) => form.length));
  return [
    `npm run content:${name} -- ${usage}`,
    `${about}\n${folder}`,
    rows.map(([form, does]) => `  ${form.padEnd(width)}  ${does}`).join('\n'),
    ends,
  ].join('\n\n');
}
