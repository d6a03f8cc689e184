// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HelpButtons } from '@/blocks/HelpButtons';
import { locales } from '@/i18n/locale';
import { renderIn } from '../support/render';

/** What a rule of our styles says: `name:value`, in order. */
const ruleOf = (name: string) => {
  const css = readFileSync('src/app/styles/help-button.css', 'utf8');
  const [, rule = ''] = new RegExp(`\\.${name} \\{([^}]*)\\}`).exec(css) ?? [];
  return rule.split(';').flatMap((each) => each.trim().replace(': ', ':') || []);
};

test.each(locales)(
  'who copies the button in %s gets what they saw: a link to the finder that loads nothing',
  (locale) => {
    const figures = [...renderIn(locale, <HelpButtons href={`/${locale}/finder/`} />).querySelectorAll('figure')];
    expect(figures.map((each) => each.dataset.button)).toEqual(['small', 'medium', 'large']);
    for (const figure of figures) {
      const preview = figure.querySelector('a');
      const pasted = document.createElement('div');
      pasted.innerHTML = figure.querySelector('code')?.textContent ?? '';
      const [link, ...others] = pasted.querySelectorAll('*');
      expect([link?.localName, others]).toEqual(['a', []]);
      expect(link?.getAttributeNames()).toEqual(['href', 'lang', 'hreflang', 'rel', 'style']);
      expect(new URL(link?.getAttribute('href') ?? '').pathname).toBe(`/${locale}/finder/`);
      expect([link?.getAttribute('lang'), link?.getAttribute('rel')]).toEqual([locale, 'noreferrer']);
      expect(link?.textContent).toBe(preview?.textContent);
      const shown = [...(preview?.classList ?? [])].flatMap(ruleOf);
      expect(link?.getAttribute('style')?.split(';')).toEqual(shown);
      expect(shown.join()).not.toContain('url(');
    }
  },
);
