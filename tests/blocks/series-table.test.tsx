import { expect, test } from 'vitest';
import { SeriesTable } from '@/blocks/SeriesTable';
import { find, type Statistic } from '@/content/model';
import { locales } from '@/i18n/locale';
import { content } from '../support/content';
import { messages, renderIn } from '../support/render';

const calls = find(content, 'statistic', 'calls');

const tableOf = (series: Statistic = calls) => renderIn('en', <SeriesTable series={series} />);

/** The rows with a figure; breaks and missing years have rows of their own. */
const rowsOf = (container: HTMLElement) =>
  [...container.querySelectorAll('tbody tr')].filter((row) => row.querySelector('th[scope=row] + td b'));

/** The text of the table up to and from the figures of 2022. */
function aroundLast(container: HTMLElement) {
  const rows = [...container.querySelectorAll('tbody tr')].map(({ textContent }) => textContent ?? '');
  return { before: rows.slice(0, -2).join(), last: rows.slice(-2).join() };
}

test.each(locales)('a visitor reads each year with its figure, oldest first (%s)', (locale) => {
  const rows = rowsOf(renderIn(locale, <SeriesTable series={calls} />));
  expect(rows.map((row) => row.querySelector('th[scope=row]')?.textContent)).toEqual(['2018', '2022']);
  expect(rows[0]?.textContent).toContain(locale === 'nl' ? '12.500' : '12,500');
});

test('a figure that the source rounds is not shown as exact', () => {
  const over = messages.en.Figure.over.replace('{value}', '50,000');
  expect(rowsOf(tableOf())[1]?.textContent).toContain(over);
});

test('every figure has its own source', () => {
  const items = [...tableOf().querySelectorAll('details li')].map(({ textContent }) => textContent);
  expect(items).toEqual([expect.stringMatching(/^2018:.*Ministry/), expect.stringMatching(/^2022:.*Bureau/)]);
});

test.each(locales)('a break stands right before the first year that counts anew, with the reason (%s)', (locale) => {
  const { before, last } = aroundLast(renderIn(locale, <SeriesTable series={calls} />));
  const note = calls.breaks[0]?.note[locale] ?? 'none';
  expect(last).toMatch(new RegExp(`2022.*${note}.*2022.*50[.,]000`));
  expect(before).not.toContain(note);
});

test('a break in a year without a figure stands before the next figure', () => {
  const series = { ...calls, breaks: calls.breaks.map((change) => ({ ...change, before: 2020 })) };
  const { before, last } = aroundLast(tableOf(series));
  expect(last).toMatch(/2020.*Counted anew\..*50,000/);
  expect(before).not.toContain('Counted anew.');
});

test.each(locales)('years without a figure are a row, not a silence (%s)', (locale) => {
  const rows = [...renderIn(locale, <SeriesTable series={calls} />).querySelectorAll('tbody tr')];
  expect(rows[1]?.textContent).toBe(`2019–2021${messages[locale].StatisticTable.gap}`);
});

test('from where counting changed, the bars look different', () => {
  expect([...tableOf().querySelectorAll('svg')].map((bar) => bar.classList.contains('bar-anew'))).toEqual([
    false,
    true,
  ]);
});

test('the bar is decoration: assistive technology skips it, and its length is that of the figure', () => {
  const bars = [...tableOf().querySelectorAll('svg')];
  expect(bars.map((bar) => bar.getAttribute('aria-hidden'))).toEqual(['true', 'true']);
  expect(bars.map((bar) => bar.lastElementChild?.getAttribute('width'))).toEqual(['25.0%', '100.0%']);
  expect(bars.map((bar) => bar.textContent)).toEqual(['', '']);
});

test('a percentage is drawn as part of the whole', () => {
  const points = calls.points.map((point, index) => ({ ...point, value: [25, 50][index] ?? 0 }));
  const bars = tableOf({ ...calls, unit: 'percent', points }).querySelectorAll('svg');
  expect([...bars].map((bar) => bar.lastElementChild?.getAttribute('width'))).toEqual(['25.0%', '50.0%']);
});

test('one figure alone has no bar, since there is nothing to compare', () => {
  const series = { ...calls, points: calls.points.slice(0, 1) };
  expect(tableOf(series).querySelector('svg')).toBeNull();
});

test('a series that fell to nothing still draws', () => {
  const series = { ...calls, points: calls.points.map((point) => ({ ...point, value: 0 })) };
  expect(tableOf(series).innerHTML).not.toContain('NaN');
});

test('a note of one figure stands with the source of that figure', () => {
  const points = calls.points.map((point) => ({
    ...point,
    note: { nl: `Let op ${point.year}`, en: `Mind ${point.year}` },
  }));
  const [first] = tableOf({ ...calls, points }).querySelectorAll('details li');
  expect(first?.textContent).toMatch(/^2018: Mind 2018/);
});
