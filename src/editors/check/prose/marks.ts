import { linksBlanked } from '@/content/desk-links';
import { oncePer } from '@/lib/once-per';
import { type FoundMark, marksInField, marksInProse } from '@/lib/unread-marks';
import { type Place, type Problem, problem } from '../../problem';
import type { Body } from '../../read/body';
import { bodyPassages, isLinked } from '../../read/passages';
import type { YamlText } from '../../read/yaml/text';
import { everyText } from '../../read/yaml/walk';
import { inEachPart } from '../each-part';

const inYaml = oncePer((yaml: YamlText): readonly Problem[] =>
  everyText(yaml.data)
    // An address is judged as one.
    .filter(({ text }) => !/^https:\/\/\S+$/.test(text))
    .flatMap(({ text, path }) =>
      firstOfEach(marksInField(isLinked(path) ? linksBlanked(text) : text), (index, words) =>
        yaml.placeOfWords(path, words, index),
      ),
    ),
);

const inBody = oncePer((body: Body): readonly Problem[] =>
  bodyPassages(body).flatMap(({ text, place }) => firstOfEach(marksInProse(text), place)),
);

/** Nothing may be typed that a visitor would see as a mark: Markdown that is not read here, or not in that place. */
export const checkMarks = inEachPart(inYaml, inBody);

/** Marks come in pairs and rows, and mending one shows the others: each kind is told once. */
function firstOfEach(found: FoundMark[], place: (index: number, words: string) => Place): Problem[] {
  return found
    .filter(({ mark }, index) => found.findIndex((other) => other.mark === mark) === index)
    .map(({ mark, index, words }) => problem('unread-mark', place(index, words), mark, words));
}
