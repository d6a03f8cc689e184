import type { YAMLError } from 'yaml';
import { type Problem, problem } from '../problem';
import { refusedParts } from './refused';
import { readYaml, type YamlText } from './text';

/** The faults that editors make, in words; the parser's own codes are on the left. */
const faults: Record<string, [what: string, remedy: string]> = {
  TAB_AS_INDENT: ['a tab stands where spaces must be', 'indent with spaces'],
  BAD_INDENT: ['the lines here are not indented alike', 'give the fields of one group the same number of spaces'],
  BLOCK_AS_IMPLICIT_KEY: ['there is a second colon in this line', 'put the text after the first colon between quotes'],
  MULTILINE_IMPLICIT_KEY: [
    'a colon is missing, or a text goes on where a new field must start',
    'write name: value, and put long text between quotes',
  ],
  BLOCK_IN_FLOW: [
    'an indented list or group stands between brackets',
    'write it all between the brackets, or all without',
  ],
  MISSING_CHAR: [
    'a quote, bracket, colon or comma is missing',
    'look at this line and the one before it for what was opened and not closed',
  ],
  UNEXPECTED_TOKEN: [
    'something stands here that does not belong',
    'look at this line and the one before it; put text between quotes',
  ],
  BAD_SCALAR_START: ['text may not start with this character', 'put the text between quotes'],
  BAD_DQ_ESCAPE: ['a backslash stands in text between double quotes', 'take the backslash away'],
  BAD_COLLECTION_TYPE: ['this is written as one kind of value and marked as another', 'write the value without marks'],
  MULTIPLE_DOCS: [
    'a line with --- starts a second document in this file',
    'take that line away: one file is one document',
  ],
  KEY_OVER_1024_CHARS: [
    'the name of this field is longer than any name can be',
    'look for a colon in a text without quotes',
  ],
  RESOURCE_EXHAUSTION: ['this is nested too deep', 'take away the nesting'],
};

const otherwise: [string, string] = [
  'this line cannot be read as YAML',
  'look at this line and the one before it; put text between quotes',
];

/**
 * Reads YAML and judges its form: it must be right, and hold none of the parts of YAML that we refuse.
 *
 * @returns the text, with data when it could be read, and what is wrong with its form
 */
export function checkYamlForm(file: string, text: string, firstLine = 1): { yaml: YamlText; problems: Problem[] } {
  const yaml = readYaml(file, text, firstLine);
  const refused = refusedParts(yaml);
  const doubled = yaml.document.errors.filter((error) => error.code === 'DUPLICATE_KEY');
  // After the first fault in the form, the parser's other complaints are mostly echoes of it.
  const [broken] = yaml.document.errors.filter((error) => error.code !== 'DUPLICATE_KEY');
  const problems = [
    ...doubled.map((error) => problem('duplicate-key', yaml.placeAt(error.pos[0]), keyAt(text, error))),
    ...(broken ? [problem('yaml-syntax', yaml.placeAt(broken.pos[0]), ...explain(text, broken))] : []),
    ...refused,
  ];
  const readable = !broken && refused.length === 0;
  return { yaml: readable ? { ...yaml, data: yaml.document.toJS({ maxAliasCount: 0 }) } : yaml, problems };
}

/** The parser has one code for a second colon in a line, and for a line that is indented below a finished one. */
function explain(text: string, { code, pos }: YAMLError): [what: string, remedy: string] {
  const line = /^.*/.exec(text.slice(text.lastIndexOf('\n', pos[0] - 1) + 1))?.[0] ?? '';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && line.split(': ').length < 3) return faults.BAD_INDENT ?? otherwise;
  return faults[code] ?? otherwise;
}

/** The parser marks where the second key starts. */
function keyAt(text: string, error: YAMLError): string {
  return /^[^:\n]*/.exec(text.slice(error.pos[0]))?.[0] ?? '';
}
