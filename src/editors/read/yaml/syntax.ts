import type { YAMLError } from 'yaml';
import { type Problem, problem } from '../../problem';
import { explainYaml } from './parser-fault';
import { refusedParts } from './refused';
import { readYaml, type YamlText } from './text';

/**
 * Reads YAML and judges its form: it must be right, and hold none of the parts of YAML that we refuse.
 *
 * @returns the text, with data when it could be read, and what is wrong with its form
 */
export function checkYamlForm(file: string, text: string, firstLine = 1): { yaml: YamlText; problems: Problem[] } {
  const yaml = readYaml(file, text, firstLine);
  const { errors } = yaml.document;
  const doubled = errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map((error) => problem('duplicate-key', yaml.placeAt(error.pos[0]), keyAt(text, error)));
  // After the first fault in the form the parser's other complaints are mostly echoes of it.
  const [error] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const refused = refusedParts(yaml);
  const readable = !error && refused.length === 0;
  return {
    yaml: readable ? Object.assign(yaml, { data: yaml.document.toJS({ maxAliasCount: 0 }) }) : yaml,
    problems: [...(error ? formProblem(yaml, error, refused) : doubled), ...refused],
  };
}

/** What the parser says about a line with a part that we refuse is an echo of that. */
function formProblem(yaml: YamlText, error: YAMLError, refused: readonly Problem[]): Problem[] {
  const { code, offset } = explainYaml(yaml.source, yaml.document, error);
  const place = yaml.placeAt(offset);
  return refused.some(({ line }) => line === place.line) ? [] : [problem(code, place)];
}

/** The parser marks where the second key starts. */
function keyAt(text: string, error: YAMLError): string {
  return /^"?([^:"\n]*)/.exec(text.slice(error.pos[0]))?.[1] ?? '';
}
