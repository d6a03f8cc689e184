import { readFileSync } from 'node:fs';
import { getTextContent } from '@parse5/tools';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { content } from '@/content/source';
import { locales } from '@/i18n/locale';
import { buildPages, findPage } from '@/site/pages';
import { attribute, elementsIn } from '../support/elements';

const pages = buildPages(content);

/** What a rule of our styles says: `name:value`, in order. */
const ruleOf = (name: string) => {
  const css = readFileSync('src/app/styles/help-button.css', 'utf8');
  const [, rule = ''] = new RegExp(`\\.${name} \\{([^}]*)\\}`).exec(css) ?? [];
  return rule.split(';').flatMap((each) => each.trim().replace(': ', ':') || []);
};

test.each(locales)(
  'who copies the button in %s gets what they saw, and a link to the finder that loads nothing',
  (locale) => {
    const read = (id: string) => findPage(pages, 'page', id).addresses[locale];
    const html = readFileSync(`out${read('open-data')}index.html`, 'utf8');
    const figures = elementsIn(parse(html)).filter((each) => attribute(each, 'data-button'));
    expect(figures.map((each) => attribute(each, 'data-button'))).toEqual(['small', 'medium', 'large']);
    for (const figure of figures) {
      const find = (name: string) => elementsIn(figure).find(({ tagName }) => tagName === name);
      const [preview, code] = [find('a'), find('code')].map((each) => each ?? figure);
      const pasted = elementsIn(parse(code ? getTextContent(code) : '')).filter(
        ({ tagName }) => !/^(html|head|body)$/.test(tagName),
      );
      const [link] = pasted;
      expect(pasted.map(({ tagName }) => tagName)).toEqual(['a']);
      expect(link?.attrs.map(({ name }) => name)).toEqual(['href', 'lang', 'hreflang', 'rel', 'style']);
      expect(new URL(attribute(link, 'href') ?? '').pathname).toBe(read('find-help'));
      expect([attribute(link, 'lang'), attribute(link, 'rel')]).toEqual([locale, 'noreferrer']);
      expect(link && getTextContent(link)).toBe(preview && getTextContent(preview));
      const shown = (attribute(preview, 'class') ?? '').split(' ').flatMap(ruleOf);
      expect(attribute(link, 'style')?.split(';')).toEqual(shown);
      expect(shown.join()).not.toMatch(/url\(/);
    }
  },
);
