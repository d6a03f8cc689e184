// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bundleFor, startEachTestAnew } from '../support/islands';

startEachTestAnew();

/** How long answers rest before the outcome is announced. */
const pause = 700;

/** A desk as the page writes it: its ways with the state that each has now; `?` after it: it may not work from here. */
function desk(id: string, ways: string[], extra = ''): string {
  const channels = ways.map((way) => {
    const [state = '', doubt] = way.split('?');
    const words = state === 'unknown' ? '' : `It is ${state}.`;
    return `<li data-channel="x"><open-state data-state="${state}">${words}</open-state>${doubt === undefined ? '' : '<p data-doubt="abroad">May not work.</p>'}</li>`;
  });
  return `<li data-service="${id}" ${extra}><p><a href="/${id}/">The ${id}</a></p><ul>${channels.join('')}</ul></li>`;
}

/** The outcome of a situation; it is hidden until that situation is chosen. */
const outcome = (id: string, ...desks: string[]) => `
  <details data-situation="${id}"><summary>${id}</summary>
  <section data-outcome="${id}" hidden><h3 tabindex="-1">What to do: ${id}</h3><ol class="desks">${desks.join('')}</ol></section></details>`;

/** Opens a finder with these outcomes. */
async function open(...outcomes: string[]) {
  document.body.innerHTML = `<div class="finder">
    ${outcomes.join('')}<details><summary>Without calling?</summary>
    <label><input type="checkbox" name="no-call">I cannot call</label></details>
    <p role="status" data-announcement="{situation}. Start with {desk}. {state}" data-go="Go to it"></p></div>`;
  bundleFor('en');
  await import('@/islands/finder');
}

const element = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};

const situation = (id: string) => element(`[data-situation="${id}"]`) as HTMLDetailsElement;

/** Chooses a situation, as a visitor does: its outcome shows, and no other. */
function choose(id: string) {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('[data-situation]')) {
    const isChosen = details.dataset.situation === id;
    details.open = isChosen;
    element(`[data-outcome="${details.dataset.situation}"]`).hidden = !isChosen;
  }
  element(`[data-situation="${id}"] > summary`).focus();
  // jsdom tells of it a task later; browsers too.
  situation(id).dispatchEvent(new Event('toggle'));
}

const order = () =>
  [...document.querySelectorAll('[data-outcome]:not([hidden]) [data-service]')].map((item) =>
    item.getAttribute('data-service'),
  );

const status = () => element('[role="status"]').textContent;

const comeBack = (persisted: boolean) => dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // jsdom has no layout: whatever is not hidden shows.
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.closest('[hidden]') ? [] : [{}]) as unknown as DOMRectList;
  });
  arrivedBy('navigate');
});

function arrivedBy(type: 'navigate' | 'reload' | 'back_forward') {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as PerformanceNavigationTiming]);
}

describe('a visitor who chooses what is going on', () => {
  test.each<[string, string[], string[]]>([
    [
      'an open alternative before a closed desk',
      [desk('police', ['closed']), desk('talk-line', ['open'], 'data-alternative')],
      ['talk-line', 'police'],
    ],
    [
      'no open desk before a closed one that the editor did not mark',
      [desk('police', ['closed']), desk('talk-line', ['always'])],
      ['police', 'talk-line'],
    ],
    [
      'a desk of unknown state where the editor put it',
      [desk('police', ['closed']), desk('web', ['unknown']), desk('talk-line', ['open'], 'data-alternative')],
      ['talk-line', 'web', 'police'],
    ],
    [
      'a desk first that is open on one of its ways',
      [desk('police', ['closed', 'open']), desk('talk-line', ['open'], 'data-alternative')],
      ['police', 'talk-line'],
    ],
    [
      'a desk behind that is open only by a way that may not work',
      [desk('police', ['closed', 'open?']), desk('talk-line', ['open'], 'data-alternative')],
      ['talk-line', 'police'],
    ],
    [
      'the order of the desks that show, whatever a desk is that does not',
      [
        desk('elsewhere', ['closed'], 'hidden'),
        desk('police', ['open']),
        desk('talk-line', ['open'], 'data-alternative'),
      ],
      ['police', 'talk-line', 'elsewhere'],
    ],
  ])('finds %s', async (_, desks, expected) => {
    await open(outcome('blackmail', ...desks));
    choose('blackmail');
    expect(order()).toEqual(expected);
  });

  test('does not count a way that does not show', async () => {
    const desks = [desk('police', ['closed', 'open']), desk('talk-line', ['open'], 'data-alternative')];
    await open(outcome('blackmail', ...desks));
    element('[data-service="police"] [data-channel]:last-child').hidden = true;
    choose('blackmail');
    expect(order()).toEqual(['talk-line', 'police']);
  });

  test('keeps the focus on the answer, with the same elements in another place', async () => {
    await open(outcome('blackmail', desk('police', ['closed']), desk('talk-line', ['open'], 'data-alternative')));
    const talkLine = element('[data-service="talk-line"]');
    choose('blackmail');
    expect(document.activeElement).toBe(element('[data-situation="blackmail"] > summary'));
    expect(element('ol.desks').firstElementChild).toBe(talkLine);
  });

  test('keeps the focus on a desk too, when another one opens meanwhile', async () => {
    await open(outcome('blackmail', desk('police', ['closed']), desk('talk-line', ['closed'], 'data-alternative')));
    choose('blackmail');
    element('[data-service="police"] a').focus();
    element('[data-service="talk-line"] open-state').dataset.state = 'open';
    document.dispatchEvent(new Event('open-state'));
    expect(document.activeElement).toBe(element('[data-service="police"] a'));
  });

  test('finds the order of the editor again once the first desk opens', async () => {
    await open(outcome('blackmail', desk('police', ['closed']), desk('talk-line', ['open'], 'data-alternative')));
    choose('blackmail');
    element('[data-service="police"] open-state').dataset.state = 'open';
    document.dispatchEvent(new Event('open-state'));
    expect(order()).toEqual(['police', 'talk-line']);
  });

  test('waits for no layout of the page before choosing, when the states come', async () => {
    await open(outcome('blackmail', desk('police', ['closed']), desk('talk-line', ['open'], 'data-alternative')));
    document.dispatchEvent(new Event('open-state'));
    expect(Element.prototype.getClientRects).not.toHaveBeenCalled();
  });

  test('finds desks moved in the list that shows, and the others as they were', async () => {
    const desks = [desk('police', ['closed']), desk('talk-line', ['open'], 'data-alternative')];
    await open(outcome('blackmail', ...desks), outcome('bullying', ...desks));
    choose('blackmail');
    expect(element('[data-outcome="bullying"] ol.desks').firstElementChild?.getAttribute('data-service')).toBe(
      'police',
    );
    choose('bullying');
    expect(order()).toEqual(['talk-line', 'police']);
  });
});

describe('a visitor who listens', () => {
  const both = () =>
    open(outcome('blackmail', desk('police', ['open'])), outcome('bullying', desk('talk-line', ['unknown'])));

  test('is told the outcome, the desk to start with and its state, once the answers rest', async () => {
    await both();
    choose('blackmail');
    vi.advanceTimersByTime(pause - 1);
    expect(status()).toBe('');
    vi.advanceTimersByTime(1);
    expect(status()).toBe('What to do: blackmail. Start with The police. It is open.');
  });

  test('is told nothing of a situation that is closed again at once', async () => {
    await both();
    const observer = new MutationObserver(() => undefined);
    observer.observe(element('[role="status"]'), { childList: true });
    choose('blackmail');
    vi.advanceTimersByTime(pause - 1);
    choose('bullying');
    vi.advanceTimersByTime(pause);
    const heard = observer.takeRecords().flatMap(({ addedNodes }) => [...addedNodes].map((node) => node.textContent));
    expect(heard).toEqual(['What to do: bullying. Start with The talk-line. ']);
  });

  test('is told nothing as long as no outcome shows', async () => {
    await both();
    element('[name="no-call"]').click();
    vi.advanceTimersByTime(pause);
    expect(status()).toBe('');
    expect(document.querySelector('button')).toBeNull();
  });

  test('is told of the desk that comes first now, not of the editor’s first', async () => {
    await open(outcome('blackmail', desk('police', ['closed']), desk('talk-line', ['open'], 'data-alternative')));
    choose('blackmail');
    vi.advanceTimersByTime(pause);
    expect(status()).toContain('The talk-line. It is open.');
  });

  test('is told that the desk is open when one of its ways is, as its place in the order says', async () => {
    await open(outcome('blackmail', desk('police', ['closed', 'open'])));
    choose('blackmail');
    vi.advanceTimersByTime(pause);
    expect(status()).toContain('It is open.');
  });

  test('finds one button behind what refines the outcome, which leads to its heading', async () => {
    await both();
    choose('bullying');
    expect(document.querySelector('button')).toBeNull();
    for (const _ of [1, 2]) element('[name="no-call"]').click();
    const buttons = [...document.querySelectorAll('button')];
    expect(buttons.map(({ type, textContent }) => [type, textContent])).toEqual([['button', 'Go to it']]);
    expect(buttons[0]?.previousElementSibling).toBe(element('label'));
    buttons[0]?.click();
    expect(document.activeElement).toBe(element('[data-outcome="bullying"] h3'));
  });
});

describe('whoever comes back to the finder with Back', () => {
  /** A visitor chose, heard the outcome, and left. */
  async function chooseAndLeave() {
    await open(outcome('blackmail', desk('police', ['open'])));
    choose('blackmail');
    element('[name="no-call"]').click();
    vi.advanceTimersByTime(pause);
  }
  const checked = () => document.querySelectorAll('input:checked, details[open]').length;

  test('finds nothing chosen, announced or pointed to, on a page that the browser kept', async () => {
    await chooseAndLeave();
    comeBack(true);
    expect([checked(), status(), document.querySelector('button')]).toEqual([0, '', null]);
  });

  test('finds nothing chosen on a page that the browser made anew', async () => {
    await chooseAndLeave();
    arrivedBy('back_forward');
    comeBack(false);
    expect([checked(), status()]).toEqual([0, '']);
  });

  test('hears nothing of an answer that was given right before the page was left', async () => {
    await open(outcome('blackmail', desk('police', ['open'])));
    choose('blackmail');
    comeBack(true);
    vi.advanceTimersByTime(pause);
    expect(status()).toBe('');
  });

  test.each(['navigate', 'reload'] as const)('and who comes another way keeps what they chose: %s', async (way) => {
    await chooseAndLeave();
    arrivedBy(way);
    comeBack(false);
    expect(checked()).toBe(2);
  });
});

test('a page without the finder is left alone', async () => {
  document.body.innerHTML = '<p>Other</p>';
  bundleFor('en');
  await import('@/islands/finder');
  expect(document.body.innerHTML).toBe('<p>Other</p>');
});
