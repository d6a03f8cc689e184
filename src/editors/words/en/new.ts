import type { FilesBeside } from '@/content/schema/files-beside';
import type { FieldKind } from '../../new/field';
import { counted, either } from '../format';
import { typeWord } from './check/words';

/** What belongs in a field of each kind, before what the field is for. */
const belongs: Record<FieldKind, (choices: readonly string[], type: string) => string> = {
  text: () => '',
  byId: () => '',
  number: () => 'A number.',
  choice: (choices) => `One of ${choices.join(', ')}.`,
  choices: (choices) => `One or more of ${choices.join(', ')}.`,
  list: (_choices, type) => (type ? `The id of a ${typeWord(type)}.` : ''),
  reference: (_choices, type) => `The id of a ${typeWord(type)}.`,
};

/** The files that an editor puts beside what was made. */
const alsoPut = (beside: readonly FilesBeside[]) =>
  beside
    .map(({ names, need }) => `\nPut into that folder as well: ${either(names, need === 'all' ? 'and' : 'or')}.`)
    .join('');

/** Every sentence of content:new in English. */
export const words = {
  belongs,
  body: 'The text itself, under headings that start with ##. Take this line away when there is nothing more to say.',
  stopped: 'Nothing was written, because you stopped halfway. With --yes nothing is asked, and all is left for later.',
  usage: 'Say what to make: npm run content:new -- <type> <id>, for instance service example-line.',
  unknownType: (type: string, near: string | undefined, known: readonly string[]) =>
    `There is no type ${typeWord(type)}. ${near ? `Did you mean ${near}?` : `The types are ${known.join(', ')}.`}`,
  badId: (id: string) =>
    `${id} is no id. Write it in English, with small letters, digits and single hyphens, such as victim-support.`,
  idTaken: (folder: string) => `${folder} is already there. Choose another id, or change what is in it.`,
  badSet: (text: string) => `--set ${text}: write --set <field>=<value>, such as --set title.nl="…".`,
  unknownField: (path: string, near: string | undefined) =>
    `--set ${path}: there is no such field${near ? `; did you mean ${near}?` : '. Words have their language at the end, such as summary.nl.'}`,
  badField: (path: string, fault: string) => `--set ${path}: ${fault}`,
  noChoice: (text: string, choices: readonly string[], near: string | undefined) =>
    `${text} is none of ${choices.join(', ')}${near ? `; did you mean ${near}?` : ''}`,
  noNumber: (text: string) => `${text} is no number`,
  noValue: 'this is a group of fields: name one of them, with a dot between',
  askTitle: (language: string) => `Title in ${language}: `,
  askSlug: (language: string, suggested: string) =>
    `Last part of the address in ${language}${suggested && ` (Enter for ${suggested})`}: `,
  askChoice: (field: string, description: string, choices: readonly string[]) =>
    `${field}: ${description}\n${choices.map((choice, index) => `  ${index + 1}. ${choice}`).join('\n')}\n`,
  chooseOne: 'Number or name (Enter for later): ',
  chooseMore: 'Numbers or names, with commas (Enter for later): ',
  refused: 'Nothing was written, because this would not be right:',
  made: (files: readonly string[], toDos: number, optional: readonly string[], beside: readonly FilesBeside[]) =>
    `Made:\n${files.map((file) => `  ${file}`).join('\n')}\n${counted(toDos, 'thing is', 'things are')} left to write, each marked TO WRITE or NOG SCHRIJVEN. npm run content:check names them.\n\nThese may be added:\n${optional.map((line) => `  ${line}`).join('\n')}${beside.length > 0 ? `\n${alsoPut(beside)}` : ''}`,
};
