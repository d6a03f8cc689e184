import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { builtPages } from '../support/built';

/** Every page of the built site that has a type: what it is about, and in which language. */
const pages = builtPages().flatMap(({ address, html }) => {
  const [, locale = ''] = /^\/(\w+)\//.exec(address) ?? [];
  const [, type = ''] = /<main\b[^>]*\bdata-type="([\w-]+)"/.exec(html) ?? [];
  const [, id = ''] = /<main\b[^>]*\bdata-id="([\w-]+)"/.exec(html) ?? [];
  return locale && type ? [{ address, locale, type, id }] : [];
});

const searchPages = pages.filter(({ type, id }) => type === 'page' && id === 'search');

/** Pages that are no answer to anything. */
const unsought = ['not-found', 'search', 'home', 'a-z'];

/** What somebody types, and what must then stand first. */
const asked: Record<string, [query: string, first: string][]> = {
  nl: [
    ['sextortion', 'situation/sextortion'],
    ['ik word gepest', 'situation/bullying'],
    ['mijn account is gehackt', 'situation/hacked-account'],
    ['sextortoin', 'situation/sextortion'],
    ['kindertelefoon', 'service/kindertelefoon'],
    ['toegankelijkheid', 'page/accessibility'],
  ],
  en: [
    ['sextortion', 'situation/sextortion'],
    ['i am being bullied', 'situation/bullying'],
    ['my account got hacked', 'situation/hacked-account'],
    ['sextortoin', 'situation/sextortion'],
    ['kindertelefoon', 'service/kindertelefoon'],
    ['accessibility', 'page/accessibility'],
  ],
};

/** Letters that no word has. */
const nonsense = 'xqzvwkj';

const field = (page: Page) => page.locator('input[type="search"]');
const results = (page: Page) => page.locator('[data-result]');
const titles = (page: Page) => page.locator('[data-result] > :first-child > a');
const crisis = (page: Page) => page.locator('[data-crisis]');
const alphabet = (page: Page) => page.locator('section[aria-labelledby="a-z"]');
const status = (page: Page) => page.locator('search [role="status"]');

/** What the page finds for each of these, best first: all in one round trip. */
function foundFor(page: Page, queries: string[]): Promise<string[][]> {
  return page.evaluate((queries) => {
    const input = document.querySelector<HTMLInputElement>('input[type="search"]');
    return queries.map((query) => {
      if (input) input.value = query;
      input?.dispatchEvent(new Event('input', { bubbles: true }));
      return [...document.querySelectorAll<HTMLElement>('[data-result]')].map(
        ({ dataset }) => `${dataset.type}/${dataset.id}`,
      );
    });
  }, queries);
}

/** Everything that the page complains about: in the console, as an error, or as a dialog. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return complaints;
}

/** Everything that could tell later what somebody looked for. */
const trace = (page: Page) =>
  page.evaluate(async () => ({
    history: history.length,
    state: history.state,
    address: location.href,
    title: document.title,
    kept: [localStorage, sessionStorage, await indexedDB.databases(), await caches.keys()].map(({ length }) => length),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));

/** Nothing of what was typed is left on the page. */
async function expectAnew(page: Page, typed: string) {
  await expect(field(page)).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
  await expect(crisis(page)).toBeHidden();
  await expect(alphabet(page)).toBeVisible();
  expect(await page.content()).not.toContain(typed);
}

test('there is a search page in each language', () => {
  expect(searchPages.map(({ locale }) => locale).toSorted()).toEqual(Object.keys(asked).toSorted());
});

for (const { address, locale } of searchPages) {
  test.describe(`on ${address}`, () => {
    test('a visitor finds as they type, most relevant first', async ({ page }) => {
      await page.goto(address);
      await expect(field(page)).toBeVisible();
      await expect(results(page)).toHaveCount(0);
      await field(page).pressSequentially('sex');
      await expect(results(page)).not.toHaveCount(0);
      await field(page).pressSequentially('tortion');
      await expect(results(page).first()).toHaveAttribute('data-id', 'sextortion');
      await expect(alphabet(page)).toBeHidden();
      for (const [query, first] of asked[locale] ?? []) {
        await field(page).fill(query);
        const [type = '', id = ''] = first.split('/');
        await expect(results(page).first(), query).toHaveAttribute('data-id', id);
        await expect(results(page).first(), query).toHaveAttribute('data-type', type);
      }
      await field(page).fill('');
      await expect(results(page)).toHaveCount(0);
      await expect(alphabet(page)).toBeVisible();
    });

    test('nearly all that people say finds what they want among the first three', async ({ page }) => {
      const golden = readFileSync(new URL('../search/golden.tsv', import.meta.url), 'utf8')
        .split('\n')
        .map((line) => line.split('\t'))
        .filter(([language]) => language === locale);
      expect(golden.length).toBeGreaterThan(75);
      await page.goto(address);
      await expect(field(page)).toBeVisible();
      const found = await foundFor(
        page,
        golden.map(([, query = '']) => query),
      );
      const misses = golden.filter(([, , wanted = ''], index) => {
        const ids = wanted.split('|').map((id) => id.trim().replace(':', '/'));
        return !found[index]?.slice(0, 3).some((id) => ids.includes(id));
      });
      expect(misses.length / golden.length, misses.map(([, query]) => query).join('\n')).toBeLessThan(0.1);
    });

    test('each result leads to what it says it is, by its title and summary', async ({ page }) => {
      const kinds: Record<string, string> = {};
      for (const [query, first] of asked[locale] ?? []) {
        await page.goto(address);
        await field(page).fill(query);
        await expect(results(page).first()).toHaveAttribute('data-id', first.split('/')[1] ?? '');
        const [title = '', kind = '', summary = ''] = await results(page).first().locator('> *').allTextContents();
        await titles(page).first().click();
        const main = page.locator('main');
        await expect(main).toHaveAttribute('data-type', first.split('/')[0] ?? '');
        await expect(main).toHaveAttribute('data-id', first.split('/')[1] ?? '');
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await expect(page.locator('h1')).toHaveText(title);
        await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', summary);
        kinds[first.split('/')[0] ?? ''] = kind;
      }
      expect(Object.values(kinds)).not.toContain('');
      expect(new Set(Object.values(kinds)).size).toBe(Object.keys(kinds).length);
    });

    test('the words that somebody looked for are marked, and only those', async ({ page }) => {
      await page.goto(address);
      await field(page).fill('kindertelefoon');
      const marks = page.locator('[data-result] mark');
      await expect(marks.first()).toHaveText(/^kindertelefoon$/i);
      await expect(results(page).first().locator('p').first()).not.toHaveText(/^kindertelefoon$/i);
      // A long word that a visitor misspells is marked as it should be.
      await field(page).fill('kindrtelefoon');
      await expect(marks.first()).toHaveText(/^kindertelefoon$/i);
      expect(await page.locator('[data-result] mark:empty').count()).toBe(0);
    });

    for (const { when, hour, state } of [
      { when: 'in the afternoon', hour: '16', state: 'open' },
      { when: 'in the night', hour: '03', state: 'closed' },
    ]) {
      test(`a service shows ${when} how to reach it and whether it is open, as its own page does`, async ({ page }) => {
        await page.clock.setFixedTime(new Date(`${new Date().getUTCFullYear()}-12-01T${hour}:00:00+01:00`));
        await page.goto(address);
        await field(page).fill('kindertelefoon');
        const service = page.locator('[data-result][data-type="service"][data-id="kindertelefoon"]');
        const contact = service.locator('a[href^="tel:"]');
        await expect(contact).toBeVisible();
        await expect(service.locator('open-state')).toHaveAttribute('data-state', state);
        await expect(service.locator('open-state')).not.toBeEmpty();
        const said = await service.locator('open-state').textContent();
        const [number, href] = [await contact.textContent(), await contact.getAttribute('href')];
        await titles(page).first().click();
        const own = page.locator('[data-service="kindertelefoon"] [data-channel="phone"]');
        await expect(own.locator('a').first()).toHaveAttribute('href', href ?? '');
        await expect(own.locator('a').first()).toContainText(number ?? '-');
        await expect(own.locator('open-state')).toHaveText(said ?? '-');
      });
    }

    test('whatever is found, every contact can be followed and every state has words', async ({ page }) => {
      await page.goto(address);
      await expect(field(page)).toBeVisible();
      const faults = new Set<string>();
      const services = pages.filter((one) => one.locale === locale && one.type === 'service');
      expect(services.length).toBeGreaterThan(20);
      for (const { id } of services) {
        await field(page).fill(id.replace(/-/g, ' '));
        const shown = await results(page).evaluateAll((items) =>
          items.map((item) => ({
            id: `${item.dataset.type}/${item.dataset.id}`,
            contacts: [...item.querySelectorAll('p:nth-child(n + 4) a')].map((link) => link.getAttribute('href') ?? ''),
            states: [...item.querySelectorAll<HTMLElement>('open-state')].map(({ dataset, textContent }) => [
              dataset.state ?? '',
              textContent,
            ]),
          })),
        );
        for (const result of shown) {
          const isService = result.id.startsWith('service/');
          const isGood =
            result.contacts.length <= (isService ? 1 : 0) &&
            result.states.length <= result.contacts.length &&
            result.contacts.every((href) => /^(tel:\+?\d+|mailto:\S+@\S+|https:\/\/\S+)$/.test(href)) &&
            result.states.every(([state = '', words]) => /^(open|closed|always|unknown)$/.test(state) && words !== '');
          if (!isGood) faults.add(JSON.stringify(result));
        }
      }
      expect([...faults]).toEqual([]);
    });

    test.describe('with the clock stopped', () => {
      /** Everything that has been said politely since the page was opened. */
      const saidOn = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

      test.beforeEach(async ({ page }) => {
        await page.clock.install({ time: new Date('2026-12-01T12:00:00Z') });
        await page.goto(address);
        await expect(field(page)).toBeVisible();
        await page.clock.pauseAt(new Date('2026-12-01T13:00:00Z'));
        await page.evaluate(() => {
          const said: string[] = [];
          const element = document.querySelector('search [role="status"]');
          new MutationObserver(() => said.push(element?.textContent ?? '')).observe(element ?? document, {
            childList: true,
            characterData: true,
            subtree: true,
          });
          Object.assign(window, { said });
        });
      });

      test('how many were found is said once somebody has paused for a second, with the first of them', async ({
        page,
      }) => {
        for (const letter of 'sextortion') {
          await page.keyboard.press('Shift');
          await field(page).pressSequentially(letter);
          await page.clock.runFor(900);
        }
        expect(await saidOn(page)).toEqual([]);
        await page.clock.runFor(99);
        await expect(status(page)).toBeEmpty();
        await page.clock.runFor(1);
        await expect(status(page)).toContainText(String(await results(page).count()));
        await expect(status(page)).toContainText((await titles(page).first().textContent()) ?? '-');
        expect(await saidOn(page)).toHaveLength(1);
      });

      test('that nothing was found is never said while somebody types', async ({ page }) => {
        for (const letter of nonsense) {
          await field(page).pressSequentially(letter);
          await page.clock.runFor(900);
          await expect(status(page)).toBeEmpty();
        }
        expect(await saidOn(page)).toEqual([]);
        await page.clock.runFor(100);
        await expect(status(page)).not.toBeEmpty();
        expect(await saidOn(page)).toHaveLength(1);
      });

      test('what is said goes when the field is empty again', async ({ page }) => {
        await field(page).fill('sextortion');
        await page.clock.runFor(1_000);
        await expect(status(page)).not.toBeEmpty();
        await field(page).fill('');
        await page.clock.runFor(1_000);
        await expect(status(page)).toBeEmpty();
      });

      test('the help in a crisis does not come and go with each letter of a word', async ({ page }) => {
        const shown = await page.evaluate(async () => {
          const shown: string[] = [];
          const element = document.querySelector<HTMLElement>('[data-crisis]');
          const input = document.querySelector<HTMLInputElement>('input[type="search"]');
          for (const query of ['naaktfoto', 'nudes', 'grooming', 'fake', 'iemand heeft', 'my friend is']) {
            for (let length = 1; input && length <= query.length; length += 1) {
              input.value = query.slice(0, length);
              input.dispatchEvent(new Event('input', { bubbles: true }));
              if (element?.checkVisibility()) shown.push(input.value);
            }
          }
          return shown;
        });
        expect(shown).toEqual([]);
      });
    });

    test('arrow keys go into the results and through them, and back to the field', async ({ page }) => {
      await page.goto(address);
      await field(page).focus();
      await page.keyboard.press('ArrowDown');
      await expect(field(page)).toBeFocused();
      await field(page).fill('helpwanted');
      const count = await results(page).count();
      expect(count).toBeGreaterThan(2);
      await page.keyboard.press('ArrowDown');
      await expect(titles(page).first()).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(titles(page).nth(1)).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(titles(page).first()).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('helpwanted');
      for (let step = 0; step < count + 2; step += 1) await page.keyboard.press('ArrowDown');
      await expect(titles(page).last()).toBeFocused();
      await expect(titles(page).last()).toBeInViewport();
      await page.keyboard.press('Escape');
      await expect(field(page)).toBeFocused();
      await expect(results(page)).toHaveCount(count);
    });

    test('arrow keys go on from a contact to the next result, and Tab reaches each contact', async ({ page }) => {
      await page.goto(address);
      await field(page).fill('kindertelefoon');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await expect(results(page).first().locator('a[href^="tel:"]')).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(titles(page).nth(1)).toBeFocused();
      await page.keyboard.press('Shift+Tab');
      await expect(results(page).first().locator('a[href^="tel:"]')).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(field(page)).toBeFocused();
    });

    test('Enter opens the first result from the field, and the one that has the focus', async ({ page }) => {
      await page.goto(address);
      await field(page).fill('sextortion');
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toHaveAttribute('data-id', 'sextortion');
      await page.goto(address);
      await field(page).fill('sextortion');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const id = await results(page).nth(1).getAttribute('data-id');
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toHaveAttribute('data-id', id ?? '');
    });

    test('Enter does nothing where nothing was found, or while a word is being composed', async ({ page }) => {
      await page.goto(address);
      for (const query of ['', nonsense]) {
        await field(page).fill(query);
        await page.keyboard.press('Enter');
        await expect(field(page)).toHaveValue(query);
      }
      await field(page).fill('sextortion');
      await field(page).evaluate((input) => {
        for (const key of ['Enter', 'ArrowDown']) {
          input.dispatchEvent(
            new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }),
          );
        }
      });
      await expect(field(page)).toBeFocused();
      await expect(page).toHaveURL(address);
    });

    test('other keys stay what they are', async ({ page }) => {
      await page.goto(address);
      await field(page).fill('sextortion');
      await page.keyboard.press('Home');
      await page.keyboard.type('x ');
      await expect(field(page)).toHaveValue('x sextortion');
      await page.keyboard.press('ArrowDown');
      for (const key of ['Home', 'ArrowLeft', 'Space', 'a']) {
        const isTaken = await page.evaluate((key) => {
          const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
          return !document.activeElement?.dispatchEvent(event);
        }, key);
        expect(isTaken, key).toBe(false);
      }
    });

    test('somebody who cannot wait, or for whom there is nothing, sees whom to talk to above what was found', async ({
      page,
    }) => {
      await page.goto(address);
      await expect(crisis(page)).toBeHidden();
      for (const query of [
        'suicide',
        'zelfmoord',
        'zelfmoort',
        'ik wil dood',
        'i want to die',
        '112',
        'rape',
        nonsense,
      ]) {
        await field(page).fill(query);
        await expect(crisis(page), query).toBeVisible();
        await expect(crisis(page)).not.toHaveAccessibleName('');
        for (const [service, href] of [
          ['emergency-112', 'tel:112'],
          ['suicide-prevention-113', /^tel:(113|08000113)$/],
          ['kindertelefoon', /^tel:\d+$/],
        ] as const) {
          const number = crisis(page).locator(`[data-service="${service}"] a[href^="tel:"]`).first();
          await expect(number).toHaveAttribute('href', href);
          await expect(number).toBeVisible();
        }
        await expect(page.locator('[data-crisis] [data-result], [data-result] [data-crisis]')).toHaveCount(0);
        const isFirst = await crisis(page).evaluate((help) => {
          const list = document.querySelector('[data-search-results]');
          if (!list) return false;
          const isAbove = help.getBoundingClientRect().bottom <= list.getBoundingClientRect().top;
          return isAbove && (help.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
        });
        expect(isFirst, query).toBe(true);
        expect((await results(page).count()) > 0, query).toBe(query !== nonsense);
        await field(page).fill('');
        await expect(crisis(page)).toBeHidden();
      }
    });

    test('somebody who looks for anything else is not told of a crisis', async ({ page }) => {
      await page.goto(address);
      for (const [query] of asked[locale] ?? []) {
        await field(page).fill(query);
        await expect(results(page)).not.toHaveCount(0);
        await expect(crisis(page), query).toBeHidden();
      }
    });

    test('a visitor leaves no trace: nothing is asked for, kept or changed', async ({ page, context }) => {
      const complaints = complaintsOf(page);
      await page.goto(`/${locale}/`);
      await page.goto(address, { waitUntil: 'networkidle' });
      const before = await trace(page);
      expect(before).toMatchObject({ kept: [0, 0, 0, 0], workers: 0, cookies: '' });
      const requests: string[] = [];
      context.on('request', (request) => requests.push(request.url()));

      for (const query of ['sextortion', nonsense, 'zelfmoord', 'helpwanted']) {
        await field(page).fill('');
        await field(page).pressSequentially(query);
      }
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Escape']) await page.keyboard.press(key);
      await expect(status(page)).not.toBeEmpty();
      expect(await page.locator('search').evaluate((box) => box.closest('form'))).toBe(null);

      expect(await trace(page)).toEqual(before);
      expect(await context.cookies()).toEqual([]);
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test('what was typed is gone after Back, and after a reload', async ({ page }) => {
      await page.goto(address);
      await field(page).pressSequentially('sextortion');
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toHaveAttribute('data-id', 'sextortion');
      await page.goBack();
      await expect(page).toHaveURL(address);
      await expectAnew(page, 'data-result=');
      await field(page).pressSequentially(nonsense);
      await expect(crisis(page)).toBeVisible();
      await page.reload();
      await expectAnew(page, nonsense);
    });

    test('markup that somebody types is text, and nothing but that', async ({ page }) => {
      const complaints = complaintsOf(page);
      await page.goto(address);
      const before = await page.locator('img, script, iframe, svg, style').count();
      for (const query of [
        '<img src=x onerror=alert(1)>',
        '<script>alert(1)</script>',
        'sextortion <b onmouseover=alert(1)>x</b>',
        '"><svg onload=alert(1)>',
        '&lt;img src=x&gt; javascript:alert(1)',
        '<mark>helpwanted</mark>',
      ]) {
        await field(page).fill(query);
        await expect(field(page)).toHaveValue(query);
        expect(await page.locator('img, script, iframe, svg, style').count()).toBe(before);
        expect(await page.locator('main').innerHTML()).not.toMatch(/alert\(|onerror|onload/);
      }
      await expect(page.locator('[data-result] mark').first()).toHaveText(/^helpwanted$/i);
      await expect(status(page)).not.toBeEmpty();
      expect(complaints).toEqual([]);
    });

    test('10,000 letters that somebody pastes do no harm', async ({ page }) => {
      const complaints = complaintsOf(page);
      await page.goto(address);
      await page.evaluate(() => {
        const source = document.createElement('textarea');
        source.value = 'sextortion pesten '.repeat(556);
        document.body.append(source);
        source.select();
      });
      await page.keyboard.press('Control+C');
      await page.evaluate(() => document.querySelector('textarea')?.remove());
      await field(page).focus();
      await page.keyboard.press('Control+V');
      await expect(field(page)).toHaveValue(/^sextortion pesten /);
      await expect(results(page)).not.toHaveCount(0);
      // A script may set more than a field takes from a visitor.
      for (const text of ['a', '😭', '(', 'pesten ']) await foundFor(page, [text.repeat(10_000 / text.length)]);
      await field(page).fill('sextortion');
      await expect(results(page).first()).toHaveAttribute('data-id', 'sextortion');
      expect(complaints).toEqual([]);
    });

    test('whatever else somebody types, the page complains about nothing', async ({ page }) => {
      const complaints = complaintsOf(page);
      await page.goto(address);
      await expect(field(page)).toBeVisible();
      await foundFor(page, [
        '',
        '   ',
        'a',
        '7',
        '😭',
        '👩‍👩‍👧 🏳️‍🌈',
        'صور عارية',
        '\u202epesten',
        '(((a+)+)+)$ [a-z{2,} \\',
        '\u0000\u0007\u001b',
        '\ud83d',
        '\u0301\u0301',
        '%00 %s $& {{1}}',
      ]);
      expect(await foundFor(page, ['   ', '😭', '\u0000'])).toEqual([[], [], []]);
      expect(await foundFor(page, [`😭 sextortion \ud83d`])).toEqual([
        expect.arrayContaining(['situation/sextortion']),
      ]);
      expect(complaints).toEqual([]);
    });

    test('nothing is wider than a phone of 320 px, whatever is found', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      await expect(field(page)).toBeVisible();
      const titles = await alphabet(page).locator('li a').allTextContents();
      expect(titles.length).toBeGreaterThan(50);
      const wide = await page.evaluate(
        (titles) => {
          const input = document.querySelector<HTMLInputElement>('input[type="search"]');
          return titles.filter((title) => {
            if (input) input.value = title;
            input?.dispatchEvent(new Event('input', { bubbles: true }));
            return document.documentElement.scrollWidth > innerWidth;
          });
        },
        [...titles, 'zelfmoord', 'x'.repeat(200), nonsense],
      );
      expect(wide).toEqual([]);
    });

    test.describe('without a script', () => {
      test.use({ javaScriptEnabled: false });

      test('there is no field that does nothing, but everything from A to Z', async ({ page }) => {
        await page.goto(address);
        await expect(field(page)).toBeHidden();
        await expect(crisis(page)).toBeHidden();
        await expect(page.locator('search:visible, main form')).toHaveCount(0);
        const links = await alphabet(page)
          .locator('a:visible')
          .evaluateAll((links) =>
            links.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent ?? '' })),
          );
        const wanted = pages.filter((one) => one.locale === locale && !unsought.includes(one.id));
        const hrefs = new Set(links.map(({ href }) => href));
        expect(wanted.map((one) => one.address).filter((one) => !hrefs.has(one))).toEqual([]);
        expect(links.filter(({ text }) => text.trim() === '')).toEqual([]);
      });

      test('people find by the words that they use for it, too', async ({ page }) => {
        await page.goto(address);
        const sextortion = pages.find((one) => one.locale === locale && one.id === 'sextortion');
        const links = alphabet(page).locator(`a[href="${sextortion?.address}"]`);
        expect(await links.count()).toBeGreaterThan(3);
        await expect(links.filter({ hasText: /^sextortion/i })).toBeVisible();
        const [letter] = await alphabet(page).locator('nav a').allTextContents();
        await alphabet(page).locator('nav a').first().click();
        await expect(page.locator(':target')).toHaveText(letter ?? '-');
        await expect(page.locator(':target')).toBeInViewport();
      });
    });

    for (const { look, width, media } of [
      { look: 'in light, on a phone', width: 320, media: { colorScheme: 'light' } },
      { look: 'in dark, on a wide screen', width: 1280, media: { colorScheme: 'dark' } },
      { look: 'with forced colours', width: 640, media: { forcedColors: 'active' } },
    ] as const) {
      test(`neither what was found nor the help in a crisis is a barrier: ${look}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia(media);
        await page.goto(address);
        for (const query of ['helpwanted', 'zelfmoord', nonsense]) {
          await field(page).fill('');
          await expect(status(page)).toBeEmpty();
          await field(page).fill(query);
          await expect(crisis(page)).toBeVisible({ visible: query !== 'helpwanted' });
          await expect(status(page)).not.toBeEmpty();
          expect(await barriers(page, 'forcedColors' in media), query).toEqual([]);
          const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(sideways, query).toBeLessThanOrEqual(0);
        }
      });
    }

    test('with forced colours a visitor still sees what is marked, and where the focus is', async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(address);
      await field(page).fill('kindertelefoon');
      const [marked, around] = await page
        .locator('[data-result] > p:nth-child(3) mark')
        .first()
        .evaluate((mark) =>
          [mark, mark.parentElement].map((element) => {
            let ground: Element | null = element;
            while (ground && /^rgba\(.* 0\)$/.test(getComputedStyle(ground).backgroundColor))
              ground = ground.parentElement;
            const { color, fontWeight, textDecorationLine, outlineStyle } = getComputedStyle(element ?? mark);
            const background = ground ? getComputedStyle(ground).backgroundColor : 'none';
            return { background, color, fontWeight, textDecorationLine, outlineStyle };
          }),
        );
      expect(marked).not.toEqual(around);
      await page.keyboard.press('ArrowDown');
      await expect(titles(page).first()).not.toHaveCSS('outline-style', 'none');
    });
  });
}

const levels = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules of level AAA that axe leaves off unless asked for. */
const wished = ['color-contrast-enhanced', 'identical-links-same-purpose', 'target-size'];

/** Rules about colours, which axe cannot tell when they are the visitor's own. */
const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** What axe finds on the page, one line per element. */
async function barriers(page: Page, hasForcedColours: boolean): Promise<string[]> {
  const rules = Object.fromEntries([
    ...wished.map((rule) => [rule, { enabled: true }]),
    ...(hasForcedColours ? colourRules.map((rule) => [rule, { enabled: false }]) : []),
  ]);
  const { violations } = await new AxeBuilder({ page }).options({ rules }).withTags(levels).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

test.describe('with the cache for Back that Playwright turns off', () => {
  /** A browser that keeps whole pages for Back. */
  const withCache = test.extend<{ kept: Page }>({
    kept: async ({ playwright, launchOptions, baseURL }, use) => {
      const browser = await playwright.chromium.launch({
        ...launchOptions,
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      });
      await use(await browser.newPage(baseURL ? { baseURL } : {}));
      await browser.close();
    },
  });

  for (const { address, locale } of searchPages) {
    withCache(`what was typed on ${address} is gone after Back`, async ({ kept: page }) => {
      await page.goto(address);
      await field(page).fill('sextortion');
      await expect(results(page)).not.toHaveCount(0);
      await page.evaluate(() => Object.assign(window, { isSamePage: true }));
      await page.goto(`/${locale}/`);
      await page.goBack({ waitUntil: 'commit' });
      expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
      await expect(page).toHaveURL(address);
      await expectAnew(page, 'data-result=');
    });
  }
});

for (const { address: search, locale } of searchPages) {
  test(`from every kind of page a visitor gets to ${search} by the header, on a phone and on a wide screen`, async ({
    page,
  }) => {
    const own = pages.filter((one) => one.locale === locale);
    const kinds = new Map(own.map(({ type, address }) => [type, address]));
    const others = own.filter(({ id }) => ['home', 'find-help', 'not-found', 'search'].includes(id));
    for (const address of [...kinds.values(), ...others.map((one) => one.address)]) {
      await page.goto(address);
      const link = page.locator(`header nav a[href="${search}"]:not([hreflang])`);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await expect(link, `${address} at ${width} px`).toBeInViewport();
      }
      await link.click();
      await expect(page).toHaveURL(search);
      await expect(field(page)).toBeVisible();
    }
  });
}
