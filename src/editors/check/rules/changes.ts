import { parse } from 'yaml';
import { type Problem, problem } from '../../problem';
import type { SourceFiles } from '../../read/documents';
import type { Path } from '../../read/yaml/path';
import { listAt, textAt, valueAt } from '../../read/yaml/walk';

/** Something that sources say, and where it stands. */
type Fact = { path: Path; value: unknown; status: string | undefined; sources: string[]; check: unknown };

/**
 * Compares facts with what they were: what nobody could confirm is current only by a source that is newer, or since
 * somebody tried it; and a value that changes while its sources stay as they are is a slip more often than not.
 *
 * @param earlier the structures that have changed, as they were before, by file
 */
export function checkChanges({ documents, find }: SourceFiles, earlier: ReadonlyMap<string, string>): Problem[] {
  const readNow = (id: string) => textAt(find('source', id)?.structure?.data, ['read']) ?? '';
  const readThen = (id: string) => {
    const text = earlier.get(find('source', id)?.structure?.file ?? '');
    return text === undefined ? readNow(id) : (textAt(dataIn(text), ['read']) ?? '');
  };
  return documents.flatMap(({ structure }) => {
    const text = structure && earlier.get(structure.file);
    if (!structure || text === undefined) return [];
    const before = factsIn(dataIn(text));
    return [...factsIn(structure.data)].flatMap(([key, fact]) => {
      const was = before.get(key);
      if (!was || JSON.stringify(fact.check) !== JSON.stringify(was.check)) return [];
      const lastRead = was.sources.map(readThen).sort().at(-1) ?? '';
      const isNewer = fact.sources.some((id) =>
        was.sources.includes(id) ? readNow(id) > lastRead : readNow(id) >= lastRead,
      );
      if (isNewer) return [];
      if (was.status === 'unconfirmed' && fact.status === 'current')
        return [problem('confirmed-by-nothing', structure.placeOf([...fact.path.slice(0, -1), 'status']))];
      return fact.value === was.value
        ? []
        : [problem('value-changed', structure.placeOf(fact.path), String(was.value), String(fact.value))];
    });
  });
}

/** What stood in a file, as far as it can be read. */
function dataIn(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** The facts of a document by a name that stays: the values and hours of channels, and the figures of a series. */
function factsIn(data: unknown): Map<string, Fact> {
  const inChannels = listAt(data, ['channels']).flatMap((channel, index) =>
    [[], ['hours']].map((inner): [string, Fact] => {
      const fact = valueAt(channel, inner);
      const sources = listAt(fact, ['sources']).map(String);
      const found = { value: valueAt(fact, ['value']), status: textAt(fact, ['status']), sources };
      const path = ['channels', index, ...inner, 'value'];
      return [`${textAt(channel, ['id'])} ${inner}`, { ...found, path, check: valueAt(channel, ['check']) }];
    }),
  );
  const inSeries = listAt(data, ['points']).map((point, index): [string, Fact] => {
    const [value, sources] = [valueAt(point, ['value']), [textAt(point, ['source']) ?? '']];
    const path = ['points', index, 'value'];
    return [`${valueAt(point, ['year'])}`, { path, value, status: undefined, sources, check: undefined }];
  });
  return new Map([...inChannels, ...inSeries].filter(([, { value }]) => value !== undefined));
}
