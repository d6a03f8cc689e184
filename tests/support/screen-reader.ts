import { virtual } from '@guidepup/virtual-screen-reader';
import type { Locale } from '@/i18n/locale';
import { builtPages } from './built';
import { hideWhatIsNotShown, type Screen } from './stylesheet';

/** Something that a screen reader says: what kind of thing it is, the whole phrase, and what it is about. */
export type Said = { role: string; phrase: string; element: Element };

/** Elements that are said with their words as their name: those words are not read again. */
const saidByName = 'a, button, label, legend, h1, h2, h3, h4, h5, h6';

const pages = builtPages();

// jsdom knows no styles of `::before`, and complains whenever a name is worked out; the tests judge those by the rules.
const { defaultView } = document;
if (defaultView) {
  const { getComputedStyle } = defaultView;
  defaultView.getComputedStyle = (element) => getComputedStyle(element);
}

/** The HTML of the page for a document in a language; `key` is `page/find-help`. */
function htmlOf(locale: Locale, key: string): string {
  const [type, id] = key.split('/');
  const page = pages.find(
    ({ address, html }) => address.startsWith(`/${locale}/`) && html.includes(`data-type="${type}" data-id="${id}"`),
  );
  if (!page) throw new Error(`There is no page for ${key} (${locale}) in out/. Run: npm run build`);
  return page.html;
}

/** Opens a built page as it is before a script runs, and chooses answers of the finder: `{ who: 'parent' }`. */
export function openPage(
  locale: Locale,
  key: string,
  { screen = 'wide', answers = {} }: { screen?: Screen; answers?: Record<string, string> } = {},
): void {
  const page = new DOMParser().parseFromString(htmlOf(locale, key), 'text/html');
  document.documentElement.replaceWith(document.adoptNode(page.documentElement));
  for (const [name, value] of Object.entries(answers)) {
    // The virtual screen reader reads the attribute, selectors of the stylesheet the state: this sets both.
    document.querySelector(`.finder [name="${name}"][value="${value}"]`)?.setAttribute('checked', '');
  }
  hideWhatIsNotShown(screen);
}

/** What a screen reader says from the top of the page to its end, each thing once, without where things end. */
export async function readPage(): Promise<Said[]> {
  await virtual.start({ container: document.body });
  const said: Said[] = [];
  for (;;) {
    const phrase = await virtual.lastSpokenPhrase();
    if (phrase === 'end of document') break;
    const node = virtual.activeNode as Node;
    const element = node instanceof Element ? node : (node.parentElement as Element);
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
