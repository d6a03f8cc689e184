import { counted } from '../format';

/** Every sentence of content:format in English. */
export const words = {
  notOurs: (file: string) => `${file}: there is no such file in content/. Write its path as content:check does.`,
  left: (file: string) => `${file}: left as it is, because something in it is not right. See npm run content:check.`,
  done: (files: readonly string[]) =>
    files.length === 0
      ? 'Every file is in its form already.'
      : `${files.map((file) => `  ${file}`).join('\n')}\n${counted(files.length, 'file is', 'files are')} in the one form now. What they say has not changed.`,
};
