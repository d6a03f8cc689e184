import { virtual } from '@guidepup/virtual-screen-reader';
import type { Answers } from '@/content/finder/answers';
import type { Locale } from '@/i18n/locale';
import { builtPages } from './built';
import { removeWhatIsNotShown, type Screen } from './stylesheet';

/** Something that a screen reader says: what kind of thing it is, the whole phrase, and what it is about. */
export type Said = { role: string; phrase: string; element: Element };

type Options = {
  screen?: Screen;
  /** Chosen in the finder. */
  answers?: Partial<Answers>;
  /** Whether the listener has opened every fold. */
  isOpen?: boolean;
};

/** What scripts do with a page before somebody listens, and the one part that is listened to: a selector. */
type WithScripts = { run: () => Promise<void>; part: string };

/** Elements that are said with their words as their name: those words are not read again. */
const saidByName = 'a, button, label, legend, h1, h2, h3, h4, h5, h6';

const pages = builtPages();
const parsed = new Map<string, Document>();
const readings = new Map<string, Said[]>();

// A page is read without its styles, after what they hide is gone. So elements of one name look the same, and jsdom works
// that out once for each name; it would do so, slowly, for each element and again for its `::before`.
const { defaultView } = document;
if (defaultView) {
  const { getComputedStyle } = defaultView;
  const looks = new Map<string, CSSStyleDeclaration>();
  defaultView.getComputedStyle = (element) => {
    const name = `${element.localName} ${element.getAttribute('type')} ${element.hasAttribute('hidden')}`;
    const look = looks.get(name) ?? getComputedStyle(element);
    looks.set(name, look);
    return look;
  };
}

/**
 * A built page of a document, apart from the page that is read; `key` is `page/find-help`. Each is parsed once: nobody
 * may change it.
 */
export function builtPage(locale: Locale, key: string): Document {
  const asked = `${locale} ${key}`;
  const page = parsed.get(asked) ?? parse(locale, key);
  parsed.set(asked, page);
  return page;
}

function parse(locale: Locale, key: string): Document {
  const [type, id] = key.split('/');
  const page = pages.find(
    ({ address, html }) => address.startsWith(`/${locale}/`) && html.includes(`data-type="${type}" data-id="${id}"`),
  );
  if (!page) throw new Error(`There is no page for ${key} (${locale}) in out/. Run: npm run build`);
  return new DOMParser().parseFromString(page.html, 'text/html');
}

/** The title of the built page at an address. */
export function titleAt(address: string | null): string | undefined {
  const page = pages.find((candidate) => candidate.address === address);
  const heading = document.createElement('div');
  // The heading alone: a whole page takes jsdom a tenth of a second.
  heading.innerHTML = /<h1[\s\S]*?<\/h1>/.exec(page?.html ?? '')?.[0] ?? '';
  return page && wordsOf(heading);
}

/** The words in an element, as one line. */
export function wordsOf(element: Node | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * What a screen reader says of a built page, from its top to its end, as it is before a script runs. Each thing once,
 * and without where things end. What is in a closed fold is not said.
 */
export async function read(
  locale: Locale,
  key: string,
  { screen = 'wide', answers = {}, isOpen = false }: Options = {},
) {
  const asked = JSON.stringify([locale, key, screen, answers, isOpen]);
  const known = readings.get(asked);
  if (known) return known;
  show(locale, key);
  choose(answers);
  if (isOpen) for (const fold of document.querySelectorAll('details')) fold.setAttribute('open', '');
  removeWhatIsNotShown(screen);
  const said = await readDocument();
  readings.set(asked, said);
  return said;
}

/** What a screen reader says of a part of a built page after its scripts have run. */
export async function readWithScripts(locale: Locale, key: string, { run, part }: WithScripts): Promise<Said[]> {
  show(locale, key);
  await run();
  removeWhatIsNotShown('wide');
  // Only a whole document has an end that is said.
  document.body.replaceChildren(...document.querySelectorAll(part));
  return readDocument();
}

/** Puts a built page in place of the one that was read. */
function show(locale: Locale, key: string): void {
  // Styles by themselves: jsdom goes on counting the stylesheets of a page that is replaced as a whole.
  removeStyles();
  document.documentElement.replaceWith(document.adoptNode(parse(locale, key).documentElement));
}

function removeStyles(): void {
  for (const style of document.querySelectorAll('style')) style.remove();
}

/** The virtual screen reader reads the attribute, and selectors of the stylesheet the state: this sets both. */
function choose({ noCall, what, ...answers }: Partial<Answers>): void {
  const situation = document.querySelector(`.finder [data-situation="${what}"]`);
  const refining = situation && document.querySelector('.refine details');
  for (const opened of [situation, situation?.closest('.door'), refining]) opened?.setAttribute('open', '');
  const inputs = Object.entries(answers).map(([name, value]) => `[name="${name}"][value="${value}"]`);
  for (const input of [...inputs, ...(noCall ? ['[name="no-call"]'] : [])]) {
    document.querySelector(`.finder ${input}`)?.setAttribute('checked', '');
  }
}

async function readDocument(): Promise<Said[]> {
  const said: Said[] = [];
  removeStyles();
  await virtual.start({ container: document.body });
  for (;;) {
    const phrase = await virtual.lastSpokenPhrase();
    if (phrase === 'end of document') break;
    const node = virtual.activeNode;
    const element = node instanceof Element ? node : node?.parentElement;
    if (!element) throw new Error(`Nothing to say "${phrase}" about`);
    const isWords = node !== element;
    const isName = isWords ? element.closest(saidByName) !== null : element.matches('legend');
    if (!isName && phrase !== 'paragraph' && !/^end( of|,) /.test(phrase)) {
      said.push({ role: isWords ? 'words' : (phrase.split(', ')[0] ?? ''), phrase, element });
    }
    await virtual.next();
  }
  await virtual.stop();
  return said;
}
