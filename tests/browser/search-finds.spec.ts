import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import {
  alphabet,
  asked,
  field,
  foundFor,
  nonsense,
  pages,
  results,
  searchPages,
  status,
  titles,
} from '../support/search-page';
import { turnsOf } from '../support/turns';

/** The number of De Kindertelefoon as the content has it, with a space. */
const [, number = ''] =
  /value: "(0800-\d+)"/.exec(readFileSync('content/services/kindertelefoon/service.yaml', 'utf8')) ?? [];
const typedNumber = number.replace('-', ' ');

test('there is a search page in each language', () => {
  expect(searchPages.map(({ locale }) => locale).toSorted()).toEqual(Object.keys(asked).toSorted());
});

for (const { address, locale } of searchPages) {
  const turn = turnsOf(locale, test);

  test.describe(`on ${address}`, () => {
    turn()('a visitor finds as they type, most relevant first', async ({ page }) => {
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

    turn()('nearly all that people say finds what they want among the first three', async ({ page }) => {
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

    turn()('a visitor gets five results, and more when they ask for them', async ({ page }) => {
      await page.goto(address);
      await field(page).fill(locale === 'nl' ? 'online' : 'someone');
      await expect(results(page)).toHaveCount(5);
      await page.locator('[data-search-more]').click();
      expect(await results(page).count()).toBeGreaterThan(5);
      await expect(titles(page).nth(5)).toBeFocused();
      await expect(page.locator('[data-search-more]')).toBeHidden();
    });

    turn()('who finds what happened to them sees at once who helps', async ({ page }) => {
      await page.goto(address);
      await field(page).fill('sextortion');
      await expect(results(page).first().locator('.act a')).toHaveAttribute('href', /^(tel:|https:)/);
      await expect(page.locator('.act')).toHaveCount(1);
    });

    turn()('a number or address that we do not list leads to no desk, and is said not to be ours', async ({ page }) => {
      await page.goto(address);
      for (const query of ['0900-123 45 67', 'https://113.nl.help.example/chat']) {
        await field(page).fill(query);
        await expect(status(page)).toContainText(query);
        await expect(status(page)).toBeInViewport();
        await expect(results(page)).toHaveCount(0);
        await expect(page.locator('[data-crisis]')).toBeHidden();
      }
      await field(page).fill(typedNumber);
      await expect(results(page).first()).toHaveAttribute('data-id', 'kindertelefoon');
    });

    turn()('who finds nothing reads so, and sees whom to talk to in calm colours', async ({ page }) => {
      await page.goto(address);
      await field(page).fill(nonsense);
      await expect(status(page)).toContainText(nonsense);
      await expect(status(page)).toBeInViewport();
      await expect(page.locator('[data-crisis]')).toHaveClass(/is-calm/);
      await field(page).fill('zelfmoord');
      await expect(page.locator('[data-crisis]')).not.toHaveClass(/is-calm/);
    });

    turn()('each result leads to what it says it is, by its title and summary', async ({ page }) => {
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

    turn()('the words that somebody looked for are marked, and only those', async ({ page }) => {
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
      turn()(
        `a service shows ${when} how to reach it and whether it is open, as its own page does`,
        async ({ page }) => {
          await page.clock.setFixedTime(new Date(`${new Date().getUTCFullYear()}-12-01T${hour}:00:00+01:00`));
          await page.goto(address);
          await field(page).fill('kindertelefoon');
          const service = page.locator('[data-result][data-type="service"][data-id="kindertelefoon"]');
          const contact = service.locator('a[href^="tel:"]');
          await expect(contact).toBeVisible();
          // A browser that translates leaves the name and the number as they are.
          await expect(service.locator('a > span[translate="no"]')).toHaveCount(1);
          await expect(contact).toHaveAttribute('translate', 'no');
          await expect(service.locator('open-state')).toHaveAttribute('data-state', state);
          await expect(service.locator('open-state')).not.toBeEmpty();
          const said = await service.locator('open-state').textContent();
          const [number, href] = [await contact.textContent(), await contact.getAttribute('href')];
          await titles(page).first().click();
          const own = page.locator('[data-service="kindertelefoon"] [data-channel="phone"]');
          await expect(own.locator('a').first()).toHaveAttribute('href', href ?? '');
          await expect(own.locator('a').first()).toContainText(number ?? '-');
          await expect(own.locator('open-state')).toHaveText(said ?? '-');
        },
      );
    }

    turn()('whatever is found, every contact can be followed and every state has words', async ({ page }) => {
      await page.goto(address);
      await expect(field(page)).toBeVisible();
      const faults = new Set<string>();
      const services = pages.filter((one) => one.locale === locale && one.type === 'service');
      expect(services.length).toBeGreaterThan(20);
      for (const { id } of services) {
        await field(page).fill(id.replace(/-/g, ' '));
        const shown = await results(page).evaluateAll((items) =>
          items.map((item) => ({
            isFirst: !item.previousElementSibling,
            id: `${item.dataset.type}/${item.dataset.id}`,
            contacts: [...item.querySelectorAll('p:nth-child(n + 4) a, .act a')].map(
              (link) => link.getAttribute('href') ?? '',
            ),
            states: [...item.querySelectorAll<HTMLElement>('open-state')].map(({ dataset, textContent }) => [
              dataset.state ?? '',
              textContent,
            ]),
          })),
        );
        for (const result of shown) {
          // A service says how to reach it; of a situation, the first alone says who helps.
          const helps = result.id.startsWith('service/') || (result.isFirst && result.id.startsWith('situation/'));
          const isGood =
            result.contacts.length <= (helps ? 1 : 0) &&
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

      turn()(
        'how many were found is said once somebody has paused for a second, with the first of them',
        async ({ page }) => {
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
        },
      );

      turn()('that nothing was found is never said while somebody types', async ({ page }) => {
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

      turn()('what is said goes when the field is empty again', async ({ page }) => {
        await field(page).fill('sextortion');
        await page.clock.runFor(1_000);
        await expect(status(page)).not.toBeEmpty();
        await field(page).fill('');
        await page.clock.runFor(1_000);
        await expect(status(page)).toBeEmpty();
      });

      turn()('the help in a crisis does not come and go with each letter of a word', async ({ page }) => {
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
  });
}
