import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { isForIslands, places } from '@/content/schema/channel';
import { combinedState, stepBehind } from '@/lib/desk-order';
import { stateAt } from '@/lib/hours/state';
import type { finderData } from '@/site/files/finder';
import { choose, refine, situationOf } from '../support/choose';
import { launchBrowser } from '../support/pages-for-back';
import { isAll } from '../support/scope';
import { turnsOf } from '../support/turns';

const finder: ReturnType<typeof finderData> = JSON.parse(readFileSync('out/data/finder.json', 'utf8'));
const pages = Object.entries(finder.pages);
const situations = finder.answers.what.filter((what) => what !== 'unsure');

/** Hours are known for the year of the build and the next; the tests live in the next. */
const year = Number.parseInt(finder.builtOn, 10) + 1;

/** What a visitor answers; what is left out is not chosen. */
type Answers = { who?: string | undefined; what?: string; where?: string | undefined; noCall: boolean };

/** One outcome, as far as it shows: its desks in order, and the ways to reach each. */
type Shown = {
  outcome: string;
  desks: { service: string; channels: string[]; uncertainChannels: string[] }[];
  /** Who is named as open day and night, each with its numbers and addresses. */
  night: string[][];
  /** The emergency numbers behind the outcome. */
  emergency: string[];
};

/** Gives answers, one set after the other, and reads every outcome that shows under each: all in one round trip. */
function shownUnder(page: Page, sets: Answers[]): Promise<Shown[][]> {
  return page.evaluate(
    (sets) => {
      const inputs = [...document.querySelectorAll<HTMLInputElement>('input[name]')];
      const shown = (root: ParentNode, selector: string) =>
        [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
      const isDoubtful = (channel: HTMLElement) => shown(channel, '[data-doubt]').length > 0;
      const hrefs = (root: ParentNode, selector: string) =>
        shown(root, selector).map((link) => link.getAttribute('href') ?? '');
      return sets.map((answers) => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>('.finder details')) {
          const { situation } = details.dataset;
          details.open =
            answers.what !== undefined &&
            (situation
              ? situation === answers.what
              : details.querySelector(`[data-situation="${answers.what}"]`) !== null);
        }
        for (const input of inputs) {
          const { type, name, value } = input;
          input.checked = type === 'checkbox' ? answers.noCall : answers[name as 'who' | 'where'] === value;
        }
        inputs[0]?.dispatchEvent(new Event('change', { bubbles: true }));
        return shown(document, '[data-outcome]').map((outcome) => ({
          outcome: outcome.dataset.outcome ?? '',
          desks: shown(outcome, '[data-service]').map((desk) => {
            const channels = shown(desk, '[data-channel]');
            const ids = (some: HTMLElement[]) => some.map(({ dataset }) => dataset.channel ?? '');
            return {
              service: desk.dataset.service ?? '',
              channels: ids(channels.filter((channel) => !isDoubtful(channel))),
              uncertainChannels: ids(channels.filter(isDoubtful)),
            };
          }),
          night: shown(outcome, '[data-night]').map((desk) => hrefs(desk, 'a')),
          emergency: hrefs(document, '.refine [data-place] a[href^="tel:"]'),
        }));
      });
    },
    sets.map(({ what, ...rest }) => (what === undefined ? rest : { ...rest, what: situationOf(what) })) as Answers[],
  );
}

/** What the published rules give for these answers: in the editor's order, or with an instant in the order for then. */
function expected({ who = 'unsure', what = '', where = 'unsure', noCall }: Answers, instant?: Date): Shown[] {
  const found = finder.outcomes.filter(
    (one) => one.who === who && one.what === what && one.where === where && one.noCall === noCall,
  );
  return found.map(({ situation, desks, emergency, night }) => ({
    outcome: situation,
    desks: (instant ? orderAt(desks, instant) : desks).map(({ service, channels, uncertainChannels }) => ({
      service,
      channels,
      uncertainChannels,
    })),
    night: night.map(({ service, channels }) =>
      channels.map((id) => channelsOf(service).find((channel) => channel.id === id)?.address ?? ''),
    ),
    emergency: [
      ...(emergency.includes('european-netherlands') ? ['tel:112'] : []),
      ...(emergency.includes('caribbean-netherlands') ? ['tel:911'] : []),
    ],
  }));
}

const channelsOf = (service: string) => finder.services[service]?.channels ?? [];

function orderAt<Desk extends (typeof finder.outcomes)[number]['desks'][number]>(desks: Desk[], instant: Date): Desk[] {
  const withState = desks.map((desk) => {
    const answered = channelsOf(desk.service).filter(
      ({ id, isAnswered, schedule }) => desk.channels.includes(id) && (isAnswered || schedule),
    );
    const state = combinedState(answered.map(({ schedule }) => stateAt(schedule, instant).state));
    const isLocal = isForIslands(finder.services[desk.service]?.areaServed ?? places);
    return { desk, state, isAlternative: desk.isAlternative, isLocal };
  });
  return stepBehind(withState).map(({ desk }) => desk);
}

/** Each time, the browser lays out the longest page of the site again: a short run asks for one situation in four. */
const whats = finder.answers.what.filter((_, index) => isAll || index % 4 === 0);

const allAnswers = (who: (string | undefined)[], where: (string | undefined)[]): Answers[] =>
  whats.flatMap((what) =>
    who.flatMap((who) => where.flatMap((where) => [false, true].map((noCall) => ({ who, what, where, noCall })))),
  );

/** The instant at which clocks in the Netherlands show this time. */
function dutch(date: string, time: string): Date {
  const offset = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${date}T12:00Z`))
    .find(({ type }) => type === 'timeZoneName');
  return new Date(`${date}T${time}${offset?.value.replace('GMT', '')}`);
}

/** A holiday on which nobody knows whether a line for working days is open. */
const holiday = Object.entries(channelsOf('fraud-helpdesk')[0]?.schedule?.dates ?? {})
  .filter(([date, hours]) => date.startsWith(`${year}`) && hours === null)
  .map(([date]) => date)
  .find((date) => ![0, 6].includes(new Date(date).getUTCDay()));

const at = (name: string, value: string) => `[name="${name}"][value="${value}"]`;
const status = (page: Page) => page.locator('main [role="status"]');

test.use({ timezoneId: 'Europe/Amsterdam' });

for (const [locale, address] of pages) {
  const turn = turnsOf(locale, test);

  turn()(`a visitor who tries every question of ${address} leaves no trace`, async ({ page, context }) => {
    const trace = () =>
      page.evaluate(async () => ({
        history: history.length,
        state: history.state,
        address: location.href,
        title: document.title,
        kept: [localStorage, sessionStorage, await indexedDB.databases(), await caches.keys()].map(
          ({ length }) => length,
        ),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        cookies: document.cookie,
      }));
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({ message }) => said.push(message));
    await page.goto(`/${locale}/`);
    await page.goto(address);
    const before = await trace();
    expect(before).toMatchObject({ kept: [0, 0, 0, 0], workers: 0, cookies: '' });
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));

    for (const what of ['sextortion', 'suicidal-thoughts', 'unsure']) {
      await choose(page, what);
      await expect(page.locator('[data-outcome]:visible')).toHaveCount(1);
      await expect(status(page)).not.toBeEmpty();
      // Pressing what is open again leads back, to the choice before it.
      for (const open of (await page.locator('.finder > details[open], .door > details[open]').all()).toReversed()) {
        await open.locator('> summary').press('Enter');
      }
      await expect(page.locator('[data-outcome]:visible')).toHaveCount(0);
    }
    await choose(page, 'scam');
    await refine(page);
    await page.locator(at('who', 'child')).check();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    // In another form Enter would send the answers into the address.
    await page.keyboard.press('Enter');
    await expect(page.locator(at('who', 'young-adult'))).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator(at('where', 'caribbean-netherlands'))).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page.locator('[name="no-call"]')).toBeChecked();
    for (const who of finder.answers.who) await page.locator(at('who', who)).check();
    for (const where of finder.answers.where) await page.locator(at('where', where)).check();
    await page.locator('[name="no-call"]').uncheck();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-outcome="scam"] [tabindex="-1"]')).toBeFocused();
    await expect(status(page)).toContainText(
      (await page.locator('[data-outcome="scam"] [tabindex]').textContent()) ?? '',
    );

    expect(await trace()).toEqual(before);
    expect(await context.cookies()).toEqual([]);
    expect(requests).toEqual([]);
    expect(said).toEqual([]);
  });

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });

    turn()(
      `whatever is answered on ${address}, the desks of the published rules show, in the editor's order`,
      async ({ page }) => {
        await page.goto(address);
        await expect(page.locator('[data-outcome]:visible')).toHaveCount(0);
        const nothingYet: Answers[] = [
          { noCall: false },
          { who: 'child', noCall: true },
          { where: 'abroad', noCall: false },
        ];
        expect(await shownUnder(page, nothingYet)).toEqual(nothingYet.map(() => []));
        const sets = [
          ...allAnswers([undefined, ...finder.answers.who], [undefined]),
          ...allAnswers([undefined], [...finder.answers.where]),
          ...allAnswers(['child', 'parent'], ['caribbean-netherlands', 'abroad']),
          ...allAnswers(['professional'], ['unsure']),
        ];
        const shown = await shownUnder(page, sets);
        for (const [index, answers] of sets.entries()) {
          expect(shown[index], JSON.stringify(answers)).toEqual(expected(answers));
        }
      },
    );

    turn()(`hours stand in words on ${address}, and nothing claims that a desk is open now`, async ({ page }) => {
      await page.goto(address);
      await choose(page, 'unsure');
      const line = page.locator(
        '[data-outcome]:visible [data-service="kindertelefoon"]:visible [data-channel="phone"]',
      );
      const [[from, to] = [0, 0]] = channelsOf('kindertelefoon')[0]?.schedule?.week[0] ?? [];
      await expect(line).toContainText(new RegExp(`${from / 60}[.:]00.${to / 60}[.:]00`));
      // Of old hours stands how old they are.
      await expect(page.locator('open-state:not([data-age]):visible')).toHaveCount(0);
      await expect(page.locator('open-state[data-state], open-state:not(:empty, [data-age])')).toHaveCount(0);
    });
  });

  for (const { when, instant } of [
    { when: 'on a winter afternoon', instant: dutch(`${year}-02-10`, '16:00') },
    { when: 'in the night', instant: dutch(`${year}-02-10`, '03:00') },
    { when: 'late on a summer evening', instant: dutch(`${year}-07-14`, '21:30') },
    { when: 'on a public holiday', instant: dutch(holiday ?? '', '12:00') },
  ]) {
    turn()(`${when} ${address} puts open desks before those known to be closed`, async ({ page }) => {
      await page.clock.setFixedTime(instant);
      await page.goto(address);
      const sets = allAnswers([undefined, 'child'], [undefined, 'caribbean-netherlands']).filter(
        ({ noCall }) => !noCall,
      );
      const shown = await shownUnder(page, sets);
      for (const [index, answers] of sets.entries()) {
        expect(shown[index], JSON.stringify(answers)).toEqual(expected(answers, instant));
      }
    });
  }

  turn()(`who looks at ${address} in the night reads when a closed desk opens again`, async ({ page }) => {
    await page.clock.setFixedTime(dutch(`${year}-02-10`, '03:00'));
    await page.goto(address);
    await choose(page, 'unsure');
    await refine(page);
    await page.locator(at('who', 'child')).check();
    const outcome = page.locator('[data-outcome]:visible');
    const first = outcome.locator('[data-service]:visible').first();
    await expect(first).toHaveAttribute('data-service', 'suicide-prevention-113');
    const line = outcome.locator('[data-service="kindertelefoon"]:visible [data-channel="phone"] open-state');
    await expect(line).toBeVisible();
    await expect(line).toHaveAttribute('data-state', 'closed');
    const [[opens] = [0]] = channelsOf('kindertelefoon')[0]?.schedule?.week[0] ?? [];
    await expect(line).toContainText(new RegExp(`\\b${opens / 60}[.:]00`));
  });

  turn()(`on a holiday a desk of unknown hours keeps its place on ${address}`, async ({ page }) => {
    await page.clock.setFixedTime(dutch(holiday ?? '', '12:00'));
    await page.goto(address);
    const answers = { what: 'scam', noCall: false };
    const [shown] = await shownUnder(page, [answers]);
    expect(shown).toEqual(expected(answers));
    expect(shown?.[0]?.desks.map(({ service }) => service)).toContain('fraud-helpdesk');
    const line = page.locator('[data-service="fraud-helpdesk"]:visible [data-channel="phone"] open-state');
    await expect(line).toBeVisible();
    await expect(line).toHaveAttribute('data-state', 'unknown');
  });

  turn()(`when a desk closes while somebody looks at ${address}, the next one takes its place`, async ({ page }) => {
    await page.clock.install({ time: dutch(`${year}-02-10`, '20:59:30') });
    await page.goto(address);
    await choose(page, 'unsure');
    await refine(page);
    await page.locator(at('who', 'child')).check();
    const first = page.locator('[data-outcome]:visible [data-service]:visible').first();
    await expect(first).toHaveAttribute('data-service', 'kindertelefoon');
    await page.clock.runFor('01:00');
    await expect(first).toHaveAttribute('data-service', 'suicide-prevention-113');
  });

  turn()(`who has the focus on a link of ${address} keeps it when the desks change places`, async ({ page }) => {
    await page.clock.install({ time: dutch(`${year}-02-10`, '20:59:30') });
    await page.goto(address);
    await choose(page, 'unsure');
    await refine(page);
    await page.locator(at('who', 'child')).check();
    const desk = page.locator('[data-outcome]:visible [data-service="kindertelefoon"]:visible');
    const link = desk.locator('[data-channel="phone"] a');
    await link.focus();
    await page.clock.runFor('01:00');
    await expect(desk.locator('[data-channel="phone"] open-state')).toHaveAttribute('data-state', 'closed');
    await expect(link).toBeFocused();
  });

  turn()(
    `a screen reader on ${address} hears the outcome once, after a pause, and what was pressed keeps the focus`,
    async ({ page }) => {
      const start = dutch(`${year}-02-10`, '16:00');
      await page.clock.install({ time: start });
      await page.goto(address);
      await page.clock.pauseAt(new Date(start.getTime() + 10_000));
      const messages = await status(page).evaluateHandle((element) => {
        const heard: string[] = [];
        new MutationObserver(() => heard.push(element.textContent ?? '')).observe(element, { childList: true });
        return heard;
      });
      // By keyboard alone: a door, what fits, and behind the outcome what refines it.
      const summary = page.locator('[data-situation="sextortion"] > summary');
      await page.locator('.door > summary').first().focus();
      await page.keyboard.press('Enter');
      for (let step = 0; step < 20 && !(await summary.evaluate((each) => each.matches(':focus'))); step += 1) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await expect(status(page)).toBeEmpty();
      await page.clock.runFor(1_000);
      await expect(summary).toBeFocused();

      const outcome = page.locator('[data-outcome]:visible');
      const heading = outcome.locator('[tabindex="-1"]');
      const first = outcome.locator('[data-service]:visible').first();
      const heard = await messages.evaluate((all) => all);
      expect(heard).toHaveLength(1);
      expect(heard[0]).toContain((await heading.textContent()) ?? '-');
      expect(heard[0]).toContain((await first.locator('a').first().textContent()) ?? '-');
      await expect(status(page)).not.toHaveAttribute('aria-live', 'assertive');

      await refine(page);
      await page.locator(at('who', 'child')).check();
      await page.clock.runFor(1_000);
      await expect(page.locator(at('who', 'child'))).toBeFocused();
      await expect(status(page)).toContainText((await first.locator('a').first().textContent()) ?? '-');
      const go = page.locator('main').getByRole('button');
      for (let step = 0; step < 6 && !(await go.evaluate((each) => each.matches(':focus'))); step += 1) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await expect(heading).toBeFocused();
      await expect(heading).toBeInViewport();
    },
  );

  turn()(`in a browser without :has() every outcome of ${address} shows, in order`, async ({ browser }) => {
    // Without a script, which would put desks that are closed at this hour behind open ones.
    const page = await browser.newPage({ bypassCSP: true, javaScriptEnabled: false });
    await page.route(`**${address}`, async (route) => {
      const html = await (await route.fetch()).text();
      expect(html).toContain('@supports selector(:has(');
      await route.fulfill({
        contentType: 'text/html;charset=utf-8',
        body: html.replaceAll('@supports selector(:has(', '@supports selector(:not-known-yet('),
      });
    });
    await page.goto(address);
    await expect(page.locator('.door')).toHaveCount(await page.locator('.door > summary:visible').count());
    const outcomes = await shownUnder(
      page,
      situations.map((what) => ({ what, noCall: false })),
    ).then((sets) => sets.flat());
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(situations);
    for (const { outcome, desks } of outcomes) {
      const services = desks.map(({ service }) => service);
      for (const { situation, ...answers } of finder.outcomes.filter((one) => one.situation === outcome)) {
        const wanted = answers.desks.map(({ service }) => service);
        const inOrder = services.filter((service) => wanted.includes(service));
        expect(inOrder, `${situation} ${answers.who} ${answers.where}`).toEqual(wanted);
      }
    }
    await page.close();
  });
}

/*
 * Chromium keeps whole pages for Back. `Cache-Control: no-store` no longer keeps a page out of that cache: as long as no
 * cookie changes, the page comes back as it was left, choices and all.
 */
for (const hasPageCache of [true, false]) {
  const cache = hasPageCache ? 'with a cache for Back' : 'without a cache for Back';

  for (const javaScriptEnabled of [true, false]) {
    const script = javaScriptEnabled ? 'with a script' : 'without a script';
    test(`after Back nothing is chosen, ${cache} and ${script}`, async ({ playwright, launchOptions, baseURL }) => {
      test.fail(
        hasPageCache && !javaScriptEnabled,
        'Chromium brings the page back with its choices, and without a script nothing can clear them',
      );
      const browser = await launchBrowser(playwright, launchOptions, { hasPageCache });
      const page = await browser.newPage({ javaScriptEnabled, ...(baseURL && { baseURL }) });
      for (const [locale, address] of pages) {
        await chooseAndComeBack(page, locale, address, async () => {
          if (javaScriptEnabled) await expect(status(page)).not.toBeEmpty();
        });
        expect(await page.evaluate(() => 'isSamePage' in window)).toBe(hasPageCache);
        await expect(page.locator('input:checked, .finder details[open]')).toHaveCount(0);
        await expect(page.locator('[data-outcome]:visible')).toHaveCount(0);
        await expect(status(page)).toBeEmpty();
        await expect(page.locator('main').getByRole('button')).toHaveCount(0);
      }
      await browser.close();
    });
  }

  test(`after Back no screen reader says what was chosen just before leaving, ${cache}`, async ({
    playwright,
    launchOptions,
    baseURL,
  }) => {
    const browser = await launchBrowser(playwright, launchOptions, { hasPageCache });
    const page = await browser.newPage(baseURL ? { baseURL } : {});
    await page.clock.install();
    for (const [locale, address] of pages) {
      await chooseAndComeBack(page, locale, address);
      await page.clock.runFor(5_000);
      await expect(status(page)).toBeEmpty();
    }
    await browser.close();
  });
}

/** Answers everything, leaves by a link of the site, and comes back with Back. */
async function chooseAndComeBack(page: Page, locale: string, address: string, beforeLeaving = async () => {}) {
  await page.goto(address);
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await choose(page, 'sextortion');
  await refine(page);
  await page.locator(at('who', 'child')).check();
  await page.locator(at('where', 'abroad')).check();
  await page.locator('[name="no-call"]').check();
  await beforeLeaving();
  await page.goto(`/${locale}/contact/`);
  // A page from the cache does not load again, so that is not what to wait for.
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('.finder')).toBeVisible();
}
