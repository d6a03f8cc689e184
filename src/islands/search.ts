import { soundsLikeCrisis } from '@/lib/search/crisis';
import type { SearchData } from '@/lib/search/data';
import { loadSearch, type Search } from '@/lib/search/engine';
import { openStatesNeeded } from './open-state';
import { moveWithArrows } from './search-keys';
import { resultItem } from './search-result';
import { fill, words } from './words';

/** Replaced by the bundler: the data of this language as JSON, which a browser reads faster than code. */
declare const SEARCH_DATA: string;

/** How many results are shown, and how long somebody must have stopped typing before they are announced, in ms. */
const most = 12;
const pause = 1_000;

const data = JSON.parse(SEARCH_DATA) as SearchData;
const { locale } = words;
const parts = new Set(data.parts);

/** The search as somebody types: results at once, their number said when they pause. Nothing is sent or kept. */
function watchSearch(box: HTMLElement): void {
  const input = box.querySelector<HTMLInputElement>('input');
  const list = box.querySelector<HTMLElement>('[data-search-results]');
  const crisis = box.querySelector<HTMLElement>('[data-crisis]');
  const status = box.querySelector<HTMLElement>('[data-search-status]');
  if (!input || !list || !crisis || !status) return;
  const rest = document.querySelector<HTMLElement>('.search-rest');
  let timer = 0;
  // Nobody can type before the index is there: until then the field keeps its place, and does not show.
  let search: Search = () => [];

  const show = () => {
    const query = input.value.trim();
    const hits =
      query === ''
        ? []
        : search(query)
            .filter(({ id }) => data.entries[id])
            .slice(0, most);
    list.replaceChildren(...hits.map((hit) => resultItem(hit, data.entries[hit.id], locale, parts)));
    // Words of danger count at once; that nothing was found, only when somebody has stopped typing.
    crisis.hidden = !soundsLikeCrisis(query, data.crisis);
    if (rest) rest.hidden = query !== '';
    document.dispatchEvent(new Event(openStatesNeeded));
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (query !== '' && hits.length === 0) crisis.hidden = false;
      status.textContent = query === '' ? '' : said(hits.map(({ id }) => data.entries[id]?.title ?? ''));
    }, pause);
  };
  input.addEventListener('input', show);
  moveWithArrows(input, list);
  // Browsers bring back what was typed when somebody returns with Back; whoever that is must not see it.
  addEventListener('pageshow', () => {
    input.value = '';
    show();
  });

  const settings = { locale, parts, fields: data.fields, written: data.written };
  const importance = (id: string) => data.importance[id.split('/')[0] ?? ''] ?? 1;
  // In a task of its own: reading the data was long enough for one.
  setTimeout(() => {
    search = loadSearch(data.index, settings, importance);
    box.hidden = false;
  });
}

function said(titles: readonly string[]): string {
  const [first] = titles;
  return first ? fill(words.SearchPage.found, { count: String(titles.length), first }) : words.SearchPage.nothing;
}

const box = document.querySelector<HTMLElement>('[data-search]');
if (box) watchSearch(box);
