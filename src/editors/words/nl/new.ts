import type { FilesBeside } from '@/content/schema/files-beside';
import type { FieldKind } from '../../new/field';
import type { words as english } from '../en/new';
import { counted, either } from '../format';
import { typeWord } from './check/words';

/** What belongs in a field of each kind, before what the field is for. */
const belongs: Record<FieldKind, (choices: readonly string[], type: string) => string> = {
  text: () => '',
  byId: () => '',
  number: () => 'Een getal.',
  choice: (choices) => `Een van ${choices.join(', ')}.`,
  choices: (choices) => `Een of meer van ${choices.join(', ')}.`,
  list: (_choices, type) => (type ? `Het id van een ${typeWord(type)}.` : ''),
  reference: (_choices, type) => `Het id van een ${typeWord(type)}.`,
};

/** The files that an editor puts beside what was made. */
const alsoPut = (beside: readonly FilesBeside[]) =>
  beside.map(({ names, need }) => `\nZet in die map ook: ${either(names, need === 'all' ? 'en' : 'of')}.`).join('');

/** Every sentence of content:new in Dutch. */
export const words = {
  belongs,
  body: 'De tekst zelf, onder kopjes die met ## beginnen. Haal deze regel weg als er niets meer te zeggen is.',
  stopped: 'Er is niets geschreven, want je bent halverwege gestopt. Met --yes vraagt deze opdracht niets.',
  usage: 'Zeg wat je wilt maken: npm run content:new -- <soort> <id>, bijvoorbeeld service example-line.',
  unknownType: (type, near, known) =>
    `De soort ${type} is er niet. ${near ? `Bedoel je ${near}?` : `De soorten zijn ${known.join(', ')}.`}`,
  badId: (id) =>
    `${id} is geen id. Schrijf het in het Engels, met kleine letters, cijfers en losse streepjes, zoals victim-support.`,
  idTaken: (folder) => `${folder} is er al. Kies een ander id, of wijzig wat daar staat.`,
  badSet: (text) => `--set ${text}: schrijf --set <veld>=<waarde>, zoals --set title.nl="…".`,
  unknownField: (path, near) =>
    `--set ${path}: dat veld is er niet${near ? `; bedoel je ${near}?` : '. Woorden hebben hun taal achteraan, zoals summary.nl.'}`,
  badField: (path, fault) => `--set ${path}: ${fault}`,
  noChoice: (text, choices, near) => `${text} is geen van ${choices.join(', ')}${near ? `; bedoel je ${near}?` : ''}`,
  noNumber: (text) => `${text} is geen getal`,
  noValue: 'dit is een groep velden: noem er een van, met een punt ertussen',
  askTitle: (language) => `Titel in het ${language}: `,
  askSlug: (language, suggested) =>
    `Laatste deel van het adres in het ${language}${suggested && ` (Enter voor ${suggested})`}: `,
  askChoice: (field, description, choices) =>
    `${field}: ${description}\n${choices.map((choice, index) => `  ${index + 1}. ${choice}`).join('\n')}\n`,
  chooseOne: 'Nummer of naam (Enter voor later): ',
  chooseMore: 'Nummers of namen, met komma’s (Enter voor later): ',
  refused: 'Er is niets geschreven, want dit zou niet kloppen:',
  made: (files, toDos, optional, beside) =>
    `Gemaakt:\n${files.map((file) => `  ${file}`).join('\n')}\nNog ${counted(toDos, 'ding', 'dingen')} te schrijven, elk met NOG SCHRIJVEN of TO WRITE ervoor. npm run content:check noemt ze.\n\nDit mag er ook bij:\n${optional.map((line) => `  ${line}`).join('\n')}${beside.length > 0 ? `\n${alsoPut(beside)}` : ''}`,
} satisfies typeof english;
