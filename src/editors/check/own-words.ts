import { oncePer } from '@/lib/once-per';
import type { CheckedDocument } from '../read/documents';

/** All that a rule can see of a document by itself, as texts; what could not be read is not there to be seen. */
export const ownWords = oncePer(
  ({ type, id, folder, structure, texts, captions }: CheckedDocument): readonly string[] => [
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
  ],
);
