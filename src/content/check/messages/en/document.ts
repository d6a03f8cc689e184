import { choices, didYouMean, type Message, quote } from '../quote';

/** Sentences about YAML: the structure of a document, and the front matter of its texts. */
export const documentMessages = {
  'yaml-syntax': (fault: string, remedy: string): Message => ({ what: fault, remedy }),
  'duplicate-key': (key: string): Message => ({
    what: `the field ${quote(key)} stands here twice`,
    remedy: 'keep one of the two',
  }),
  'yaml-refused': (kind: string, text: string): Message => ({
    what: `uses ${kind} (${quote(text)}), which is not allowed`,
    remedy: 'write the value out in full, between quotes if it is text',
  }),
  'not-fields': (actual: string): Message => ({
    what: `must hold fields such as "title: …", ${actual}`,
    remedy: 'write each field on a line of its own',
  }),
  'unknown-field': (name: string, near: string | undefined, known: string[]): Message => ({
    what: `there is no field ${quote(name)} here`,
    remedy: didYouMean(near, known.length > 0 ? `use one of ${choices(known)}` : 'delete it'),
  }),
  'missing-field': (name: string, description: string): Message => ({
    what: 'this field is missing',
    remedy: `add ${name}${description && ` (${description.replace(/\.$/, '')})`}`,
  }),
  'wrong-type': (expected: string, actual: string, remedy: string): Message => ({
    what: `must be ${expected}, ${actual}`,
    remedy,
  }),
  'wrong-value': (actual: string, allowed: string[], near: string | undefined): Message => ({
    what: `${actual}, and may only be ${choices(allowed, 40)}`,
    remedy: near === undefined ? 'choose one of these' : `did you mean ${quote(near)}?`,
  }),
  'wrong-form': (rule: string, description: string): Message => ({
    what: rule,
    remedy: description ? `change it; this field is for: ${description.replace(/\.$/, '')}` : 'change it',
  }),
  'wrong-fact': (rule: string, remedy: string): Message => ({ what: rule, remedy }),
  'empty-text': (): Message => ({
    what: 'is empty',
    remedy: 'write the text, or take the field away if it may be left out',
  }),
  'empty-list': (): Message => ({ what: 'the list is empty', remedy: 'put at least one item in it' }),
  'no-source': (): Message => ({
    what: 'this fact has no source',
    remedy: 'name at least one source that says it; without a source it cannot be published',
  }),
  'too-long': (length: number, most: number): Message => ({
    what: `is ${length} characters long, and may be ${most}`,
    remedy: `make it ${length - most} shorter`,
  }),
  'too-many': (count: number, most: number): Message => ({
    what: `the list has ${count} items, and may have ${most}`,
    remedy: 'keep the ones that matter most',
  }),
  'out-of-range': (limit: string): Message => ({
    what: `the number is out of range: ${limit}`,
    remedy: 'check the number',
  }),
  'no-such-day': (text: string): Message => ({
    what: `${quote(text)} is a day that does not exist`,
    remedy: 'check it in a calendar',
  }),
  'future-date': (text: string, today: string): Message => ({
    what: `${quote(text)} lies in the future (today is ${today})`,
    remedy: 'check the year, month and day',
  }),
  'listed-twice': (text: string): Message => ({
    what: `${quote(text)} stands in this list twice`,
    remedy: 'keep one of the two',
  }),
  'channel-twice': (id: string): Message => ({
    what: `there is another channel with the id ${quote(id)} in this document`,
    remedy: 'give each channel an id of its own',
  }),
  'year-twice': (year: string): Message => ({
    what: `there is another figure for ${year} in this series`,
    remedy: 'keep one of the two, or put the other in a series of its own',
  }),
  'no-front-matter': (): Message => ({
    what: 'the text does not start with its front matter',
    remedy: 'start the file with a line ---, then title, slug and summary, then again a line ---',
  }),
  'front-matter-language': (fence: string): Message => ({
    what: `the front matter starts with ${quote(fence)}; only YAML between lines of --- is allowed`,
    remedy: 'write --- and nothing else on that line, and the fields as YAML',
  }),
  'front-matter-open': (): Message => ({
    what: 'the front matter does not end',
    remedy: 'put a line with only --- after its last field',
  }),
  'second-front-matter': (): Message => ({
    what: 'the text starts with --- or +++ again, which other readers take for a second front matter and may run',
    remedy: 'take that line away; fields belong between the first two lines of ---',
  }),
  'answer-without-words': (question: string, structure: string): Message => ({
    what: `${structure} has an answer to this question, and this text does not say it`,
    remedy: `write the answer under honesty, after "${question}:"; or write ${question}: unknown in ${structure}`,
  }),
  'words-without-answer': (question: string, structure: string): Message => ({
    what: `this answers a question that is unknown in ${structure}`,
    remedy: `take these words away; or give the source of the answer in ${structure}, under honesty, ${question}`,
  }),
  'slug-missing': (): Message => ({
    what: 'this page has no slug; only the home page may do without',
    remedy: 'add slug, the last part of its address',
  }),
  'slug-on-home': (): Message => ({
    what: 'the home page has a slug',
    remedy: 'take it away: its address is the language alone',
  }),
};
