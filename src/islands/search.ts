import { contactIn, listedUnder } from '@/lib/search/contacts';
import { soundsLikeCrisis } from '@/lib/search/crisis';
import type { SearchData } from '@/lib/search/data';
import { type Hit, loadSearch, type Search } from '@/lib/search/engine';
import { openStatesNeeded } from './open-state';
import { moveWithArrows } from './search-keys';
import { resultItem } from './search-result';
import { fill, words } from './words';

/** Replaced by the bundler: the data of this language as JSON, which a browser reads faster than code. */
declare const SEARCH_DATA: string;

/** How many results are shown at first and at most, and how long somebody must have stopped typing, in ms. */
const few = 5;
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
  const more = box.querySelector<HTMLElement>('[data-search-more]');
  if (!input || !list || !crisis || !status || !more) return;
  const rest = document.querySelector<HTMLElement>('.search-rest');
  let timer = 0;
  // Nobody can type before the index is there: until then the field keeps its place, and does not show.
  let search: Search = () => [];

  const show = (count = few) => {
    const query = input.value.trim();
    const contact = contactIn(query);
    const listed = contact ? listedUnder(contact, data.contacts) : [];
    const isUnlisted = contact !== undefined && listed.length === 0;
    // A number or address that is not ours must lead to no desk: it would look as if it were theirs.
    const hits = isUnlisted || query === '' ? [] : hitsFor(query, listed);
    const shown = hits.slice(0, count);
    list.replaceChildren(
      ...shown.map((hit, index) => resultItem(hit, data.entries[hit.id], locale, parts, index === 0)),
    );
    more.hidden = hits.length <= count;
    // Words of danger count at once; that nothing was found, only when somebody has stopped typing.
    const isStrangeSite = isUnlisted && contact.includes('.');
    const isCrisis = !isStrangeSite && soundsLikeCrisis(query, data.crisis);
    crisis.hidden = !isCrisis;
    crisis.classList.toggle('is-calm', !isCrisis);
    if (rest) rest.hidden = query !== '';
    document.dispatchEvent(new Event(openStatesNeeded));
    clearTimeout(timer);
    status.classList.add('sr-only');
    timer = window.setTimeout(() => {
      const isNothing = query !== '' && hits.length === 0;
      if (isNothing && !isUnlisted) crisis.hidden = false;
      status.classList.toggle('sr-only', !isNothing);
      status.textContent = said(query, isUnlisted, shown);
    }, pause);
  };
  const hitsFor = (query: string, listed: readonly string[]): Hit[] =>
    [
      ...listed.map((id) => ({ id, score: 0, terms: [] })),
      ...search(query).filter(({ id }) => data.entries[id] && !listed.includes(id)),
    ].slice(0, most);
  input.addEventListener('input', () => show());
  more.addEventListener('click', () => {
    show(most);
    list.querySelectorAll<HTMLElement>('[data-result] > :first-child > a')[few]?.focus();
  });
  moveWithArrows(input, list);
  // Browsers bring back what was typed when somebody returns with Back; whoever that is must not see it.
  addEventListener('pageshow', () => {
    input.value = '';
    show();
  });

  const settings = { locale, parts, fields: data.fields, written: data.written };
  const importance = (id: string) => data.importance[id] ?? data.importance[id.split('/')[0] ?? ''] ?? 1;
  // In a task of its own: reading the data was long enough for one.
  setTimeout(() => {
    search = loadSearch(data.index, settings, importance);
    box.hidden = false;
  });
}

/** What is said, once somebody has paused, of what they asked. */
function said(query: string, isUnlisted: boolean, shown: readonly Hit[]): string {
  if (query === '') return '';
  if (isUnlisted) return fill(words.SearchPage.unlisted, { query });
  const [first] = shown;
  if (!first) return fill(words.SearchPage.nothing, { query });
  const title = data.entries[first.id]?.title ?? '';
  return fill(words.SearchPage.found, { count: String(shown.length), first: title });
}

const box = document.querySelector<HTMLElement>('[data-search]');
if (box) watchSearch(box);
