import { oncePer } from '@/lib/once-per';
import type { CheckedDocument } from '../read/documents';
import { keyFor } from '../read/kept';

/** A key for all that a rule can see of a document by itself; what could not be read is not there to be seen. */
export const ownKey = oncePer(({ type, id, folder, structure, texts, captions }: CheckedDocument): string =>
  keyFor(
    type,
    id,
    folder,
    structure?.source ?? '',
    ...texts.flatMap(({ file, frontMatter, body }) => [
      file,
      frontMatter ? `read ${frontMatter.source}` : '',
      body ? `read ${body.lines.join('\n')}` : '',
    ]),
    ...captions.flatMap(({ file, cues }) => [file, ...cues.map(({ line, text }) => `${line} ${text}`)]),
  ),
);
