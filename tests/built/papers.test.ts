import { readFileSync } from 'node:fs';
import { type Element, getTextContent } from '@parse5/tools';
import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';
import { parse, serializeOuter } from 'parse5';
import { describe, expect, test } from 'vitest';
import { channelText } from '@/content/channels';
import { content } from '@/content/source';
import { locales } from '@/i18n/locale';
import { editionOf } from '@/site/edition';
import { anchorOfSheet, channelsOn, documentOfSheet, pageOfSheet, sheetsOf } from '@/site/editions';
import { buildPages, findPage } from '@/site/pages';
import { attribute, elementsIn } from '../support/elements';
import { hoursWords } from '../support/hours-words';
import { isAll } from '../support/scope';

const pages = buildPages(content);
const [{ page: first }] = JSON.parse(readFileSync('out/data/services.json', 'utf8')).services;
const { origin } = new URL(first.nl);

const digits = (text: string) => text.replace(/\D/g, '');
const words = (element: Element | undefined) => (element ? getTextContent(element).replaceAll('\u00a0', ' ') : '');

/** What a telephone reads from the first drawing in an element. */
function readCode(elements: readonly Element[]): string | undefined {
  const drawing = elements.find(({ tagName }) => tagName === 'svg');
  const svg = drawing && serializeOuter(drawing).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  const { pixels, width, height } = new Resvg(svg ?? '', { fitTo: { mode: 'width', value: 256 } }).render();
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data;
}

describe.each(locales)('the posters in %s', (locale) => {
  const elements = ['paper', 'situation-posters'].flatMap((id) =>
    elementsIn(parse(readFileSync(`out${findPage(pages, 'page', id).addresses[locale]}index.html`, 'utf8'))),
  );
  const posters = elements.filter((each) => attribute(each, 'class')?.split(' ').includes('poster'));
  const sheets = sheetsOf(content).map((sheet) => {
    const poster = posters.find((each) => attribute(each, 'id') === anchorOfSheet(sheet)) as Element;
    const own = elementsIn(poster);
    const part = (name: string) => own.find((each) => attribute(each, 'class')?.split(' ').includes(name));
    return {
      sheet,
      channels: channelsOn(content, sheet),
      own,
      all: serializeOuter(poster).replace(/<[^>]*>/g, '|'),
      part,
    };
  });

  test('are one of every service, situation and node with something to print', () => {
    expect(posters.map((each) => attribute(each, 'id')).sort()).toEqual(
      sheets.map(({ sheet }) => anchorOfSheet(sheet)).sort(),
    );
  });

  test('of a situation that cannot wait name 112 before any desk, on the sheet and on the card', () => {
    const urgent = sheets.filter(({ sheet }) => {
      const document = documentOfSheet(content, sheet);
      return document?.type === 'situation' && document.urgency === 'now';
    });
    expect(urgent.length).toBeGreaterThan(0);
    const namesDangerFirst = (inside: readonly Element[]) => {
      const danger = inside.findIndex((each) => attribute(each, 'href') === 'tel:112');
      return danger >= 0 && danger < inside.findIndex(({ tagName }) => tagName === 'ul');
    };
    const cards = urgent.map(({ part }) => elementsIn(part('wallet-card') as Element));
    expect([...urgent.map(({ own }) => own), ...cards].filter((inside) => !namesDangerFirst(inside))).toEqual([]);
  });

  test('are each the only thing of their name on their page, so that a link leads to one', () => {
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(sheets.filter(({ sheet }) => ids.filter((id) => id === anchorOfSheet(sheet)).length !== 1)).toEqual([]);
  });

  test('have their numbers and hours, the same on the card and the strips, and no number of another', () => {
    for (const { sheet, channels, all, part } of sheets) {
      const values = channels.map(channelText);
      const expected = [...values, ...channels.map((channel) => hoursWords(channel, locale))];
      expect([sheet, expected.filter((text) => !words(part('number')).includes(text))]).toEqual([sheet, []]);
      expect([sheet, values.filter((text) => !words(part('wallet-card')).includes(text))]).toEqual([sheet, []]);
      const strips = elementsIn(part('strips') as Element).filter(({ tagName }) => tagName === 'li');
      expect(strips.filter((each) => !values.some((value) => words(each).includes(value))).map(words)).toEqual([]);
      const shown = all.match(/(?<![\w.,:/-])(?:\+31|0\d{2,3})[ -]?\d[\d -]*\d(?!\w)/g) ?? [];
      expect([sheet, shown.filter((one) => !values.map(digits).includes(digits(one)))]).toEqual([sheet, []]);
    }
  });

  test('have the code that follows from what is on them, on the sheet and on the card', () => {
    for (const { sheet, channels, all, part } of sheets) {
      const code = editionOf(channels);
      expect([sheet, all.split(code).length, words(part('wallet-card')).split(code).length]).toEqual([sheet, 3, 2]);
    }
  });

  test('lead a telephone to the page of what they are about', () => {
    // A code takes a while to read; at night all.
    for (const { sheet, own } of sheets.filter((_, index) => isAll || index % 9 === 0)) {
      const { type, id } = documentOfSheet(content, sheet) ?? { type: 'page', id: pageOfSheet(sheet) };
      expect([sheet, readCode(own)]).toEqual([sheet, origin + findPage(pages, type, id).addresses[locale]]);
    }
  });

  test('say on what somebody carries home who answers, and not what about', () => {
    for (const { sheet, part } of sheets.filter(({ sheet }) => sheet.startsWith('situation/'))) {
      const { title = '' } = documentOfSheet(content, sheet)?.words[locale] ?? {};
      expect([sheet, words(part('wallet-card')).includes(title), words(part('strips')).includes(title)]).toEqual([
        sheet,
        false,
        false,
      ]);
    }
  });
});
