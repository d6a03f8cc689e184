/** What is known of one criterion of WCAG: the tests that would fail, and what only a person can tell. */
export type Evidence = {
  /** Files below `tests/`. */
  tests: readonly string[];
  /** Whether the engines of rules have a rule for it. */
  engines?: true;
  /** Why it cannot fail here: the site has nothing of the kind. */
  absent?: string;
  /** What a person must still do; in the words of the script for an hour of manual testing. */
  person?: string;
};

const every = 'browser/every-page.spec.ts';
const keyboard = 'browser/keyboard.spec.ts';
const outline = 'built/outline.test.ts';
const speech = 'built/screen-reader.test.ts';
const speechOfFinder = 'built/screen-reader-finder.test.ts';
const speechOfSituations = 'built/screen-reader-situations.test.ts';
const reflow = 'browser/reflow.spec.ts';
const film = 'No film and no sound stands on the site.';
const entry = 'Nobody signs in, orders or sends anything: no form can send (`tests/built/html.test.ts`).';
const pointer = 'Everything is a link, a fold, a box to tick or a field: nothing is dragged or drawn.';

/** The evidence per criterion. What is not here has none. */
export const evidence: Readonly<Record<string, Evidence>> = {
  '1.1.1': { tests: [every, speech], engines: true, person: 'Judge whether each drawing may go without words.' },
  '1.2.1': { tests: [], absent: film },
  '1.2.2': { tests: [], absent: film },
  '1.2.3': { tests: [], absent: film },
  '1.2.4': { tests: [], absent: film },
  '1.2.5': { tests: [], absent: film },
  '1.2.6': { tests: [], absent: film },
  '1.2.7': { tests: [], absent: film },
  '1.2.8': { tests: [], absent: film },
  '1.2.9': { tests: [], absent: film },
  '1.3.1': {
    tests: [every, speech, outline],
    engines: true,
    person: 'Listen to a card, a table and a fold with a screen reader.',
  },
  '1.3.2': { tests: [keyboard, speechOfSituations, 'built/without-styles.test.ts'] },
  '1.3.3': {
    tests: [],
    person: 'Read whether a text sends somebody to a place or a shape: “on the right”, “the green one”.',
  },
  '1.3.4': { tests: [], person: 'Turn a phone on its side on the home page, the finder and a service.' },
  '1.3.5': { tests: [], absent: 'No field asks for something about the visitor.' },
  '1.4.1': { tests: [every], engines: true, person: 'Look at a figure and at open and closed in grey.' },
  '1.4.2': { tests: [], absent: film },
  '1.4.3': { tests: [every, 'app/contrast.test.ts'], engines: true },
  '1.4.4': {
    tests: ['browser/large-letters.spec.ts'],
    engines: true,
    person: 'Set the letters of the browser to 200%.',
  },
  '1.4.5': { tests: [], person: 'Look whether a drawing holds words that are not the name of the site.' },
  '1.4.6': { tests: [every, 'app/contrast.test.ts'], engines: true },
  '1.4.7': { tests: [], absent: film },
  '1.4.8': {
    tests: [],
    person: 'Lines of at most 80 letters, not justified; the colours a visitor sets in the browser hold.',
  },
  '1.4.9': { tests: [], person: 'As 1.4.5.' },
  '1.4.10': { tests: [every, reflow], person: 'Set the browser to 400%.' },
  '1.4.11': { tests: ['app/contrast.test.ts'], person: 'Look at figures, icons and the box to tick.' },
  '1.4.12': {
    tests: [reflow],
    person: 'Set lines, letters and words as far apart as the criterion has them, and read.',
  },
  '1.4.13': { tests: [], person: 'Look whether anything shows on hover or focus alone; the way past the header may.' },
  '2.1.1': { tests: [keyboard], person: 'Walk the finder to an outcome and search, without a mouse.' },
  '2.1.2': { tests: [keyboard] },
  '2.1.3': { tests: [keyboard] },
  '2.1.4': {
    tests: ['browser/quick-exit.spec.ts'],
    person: 'Three times Shift leaves the site: judge whether it can hinder.',
  },
  '2.2.1': { tests: [], absent: 'Nothing waits for the visitor or ends by itself.' },
  '2.2.2': {
    tests: [],
    absent: 'Nothing moves or blinks by itself; whether a desk is open changes in place, once a minute.',
  },
  '2.2.3': { tests: [], absent: 'Nothing waits for the visitor or ends by itself.' },
  '2.2.4': { tests: [], absent: 'Nothing interrupts.' },
  '2.2.5': { tests: [], absent: entry },
  '2.2.6': { tests: [], absent: entry },
  '2.3.1': { tests: [], absent: 'Nothing flashes.' },
  '2.3.2': { tests: [], absent: 'Nothing flashes.' },
  '2.3.3': { tests: [], person: 'Open folds with “reduce motion” on.' },
  '2.4.1': { tests: [keyboard, speechOfFinder], engines: true },
  '2.4.2': { tests: ['built/html.test.ts', outline], engines: true },
  '2.4.3': { tests: [keyboard, speechOfFinder] },
  '2.4.4': { tests: [every, outline], engines: true, person: 'Read the links of a page as a list in a screen reader.' },
  '2.4.5': { tests: ['browser/search-looks.spec.ts', 'built/html.test.ts'] },
  '2.4.6': { tests: [outline], person: 'Read the headings of a page as a list: do they say what stands below?' },
  '2.4.7': { tests: [keyboard], engines: true },
  '2.4.8': { tests: ['site/navigation.test.ts'] },
  '2.4.9': { tests: [outline], person: 'As 2.4.4, without looking at what stands around a link.' },
  '2.4.10': { tests: [outline], person: 'As 2.4.6.' },
  '2.4.11': { tests: [keyboard, 'browser/safety-bar.spec.ts'] },
  '2.4.12': { tests: [keyboard, 'browser/safety-bar.spec.ts'] },
  '2.4.13': { tests: [keyboard], person: 'Look at the edge around what has the focus, in light and in dark.' },
  '2.5.1': { tests: [], absent: pointer },
  '2.5.2': { tests: [], absent: pointer },
  '2.5.3': { tests: [every], engines: true, person: 'Say the words of a link to voice control.' },
  '2.5.4': { tests: [], absent: pointer },
  '2.5.5': { tests: [], engines: true, person: 'Tap the links of a card and of a list on a small phone.' },
  '2.5.6': { tests: [], absent: 'Nothing asks how a visitor points.' },
  '2.5.7': { tests: [], absent: pointer },
  '2.5.8': { tests: [every], engines: true },
  '3.1.1': { tests: [every, 'built/languages.test.ts'], engines: true },
  '3.1.2': { tests: [speechOfSituations], person: 'Read for names and words in another language that have no `lang`.' },
  '3.1.3': { tests: ['site/glossary.test.ts'], person: 'Read for words that a 14-year-old does not know.' },
  '3.1.4': { tests: ['site/glossary.test.ts'], person: 'Read for abbreviations that are not explained.' },
  '3.1.5': { tests: [], person: 'Let two readers with level B1 say what a page tells them to do.' },
  '3.1.6': { tests: [], person: 'Judge whether a word means something else by how it is said.' },
  '3.2.1': { tests: [keyboard] },
  '3.2.2': { tests: ['browser/finder.spec.ts', 'browser/search-keys.spec.ts'] },
  '3.2.3': { tests: ['site/navigation.test.ts'] },
  '3.2.4': { tests: [], person: 'Look whether the same thing has the same name and sign on every page.' },
  '3.2.5': { tests: ['browser/finder.spec.ts'] },
  '3.2.6': { tests: ['built/emergency.test.ts'], person: 'Look whether help stands in the same place on every page.' },
  '3.3.1': { tests: [], absent: entry },
  '3.3.2': { tests: [every, speechOfFinder], engines: true },
  '3.3.3': { tests: [], absent: entry },
  '3.3.4': { tests: [], absent: entry },
  '3.3.5': { tests: [], absent: entry },
  '3.3.6': { tests: [], absent: entry },
  '3.3.7': { tests: [], absent: entry },
  '3.3.8': { tests: [], absent: entry },
  '3.3.9': { tests: [], absent: entry },
  '4.1.2': {
    tests: [every, speechOfFinder],
    engines: true,
    person: 'Listen to folds and boxes to tick: their name, kind and state.',
  },
  '4.1.3': {
    tests: ['browser/finder.spec.ts'],
    person: 'Listen whether the number of results and a new outcome are said.',
  },
};
