import type { ResultChannel, ResultEntry } from '@/lib/search/data';
import type { Hit } from '@/lib/search/engine';
import { markWords } from '@/lib/search/marks';

/**
 * One result as an item of the list: title, kind, summary, for a service its state and first contact, and for the first
 * result, when it is a situation, who helps with it.
 */
export function resultItem(
  hit: Hit,
  entry: ResultEntry | undefined,
  locale: string,
  parts: ReadonlySet<string>,
  isFirst: boolean,
): HTMLElement {
  const item = document.createElement('li');
  if (!entry) return item;
  const [type = '', id = ''] = hit.id.split('/');
  item.dataset.result = '';
  item.dataset.type = type;
  item.dataset.id = id;
  item.className = 'result';
  const terms = new Set(hit.terms);
  const marked = (tag: string, text: string) => {
    const element = document.createElement(tag);
    for (const piece of markWords(text, terms, locale, parts)) {
      element.append(piece.isMatch ? withText('mark', piece.text) : piece.text);
    }
    // Words that stand in pieces are read aloud in pieces.
    element.normalize();
    return element;
  };
  const { title, name = '' } = entry;
  const link = marked('a', title.slice(name.length)) as HTMLAnchorElement;
  if (name) link.prepend(untranslated(marked('span', name)));
  link.href = entry.href;
  link.className = 'target';
  item.append(inParagraph(link), withText('p', entry.type), marked('p', entry.summary));
  if (isFirst && entry.desk) item.append(actCard(entry.desk));
  if (entry.channel) item.append(...contact(entry.channel));
  return item;
}

/** Who helps first with the situation that was found, and the one thing to do. */
function actCard({ name, act, href }: NonNullable<ResultEntry['desk']>): HTMLElement {
  const link = withText('a', act) as HTMLAnchorElement;
  link.href = href;
  link.className = 'button bubble';
  const card = document.createElement('div');
  card.className = 'act bubble';
  card.append(inParagraph(withText('b', name)), inParagraph(link));
  return card;
}

function contact({ label, text, href, schedule }: ResultChannel): HTMLElement[] {
  const link = untranslated(withText('a', text)) as HTMLAnchorElement;
  link.href = href;
  link.className = 'target';
  const way = inParagraph(withText('b', label), ' ', link);
  if (!schedule) return [way];
  const state = document.createElement('open-state');
  state.dataset.schedule = JSON.stringify(schedule);
  return [way, state];
}

/** A browser that translates leaves names, numbers and addresses as they are. */
function untranslated(element: HTMLElement): HTMLElement {
  element.translate = false;
  return element;
}

function withText(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function inParagraph(...children: (Node | string)[]): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.append(...children);
  return paragraph;
}
