import type { words as english } from '../en/format';
import { counted } from '../format';

/** Elke zin van content:format in het Nederlands. */
export const words = {
  notOurs: (file) => `${file}: dat bestand is er niet in content/. Schrijf het pad zoals content:check dat doet.`,
  left: (file) => `${file}: zo gelaten, want er klopt iets niet in. Kijk met npm run content:check.`,
  done: (files) =>
    files.length === 0
      ? 'Elk bestand heeft zijn vorm al.'
      : `${files.map((file) => `  ${file}`).join('\n')}\n${counted(files.length, 'bestand heeft', 'bestanden hebben')} nu de ene vorm. Wat er staat, is niet veranderd.`,
} satisfies typeof english;
