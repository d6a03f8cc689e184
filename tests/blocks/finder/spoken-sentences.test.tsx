import { expect, test } from 'vitest';
import { SpokenSentences } from '@/blocks/SpokenSentences';
import { find } from '@/content/model';
import { speakers } from '@/content/schema/situation-words';
import { locales } from '@/i18n/locale';
import { content, sentence } from '../../support/desks';
import { messages, renderIn } from '../../support/render';

const sentencesIn = (locale: (typeof locales)[number]) =>
  renderIn(locale, <SpokenSentences situation={find(content, 'situation', 'blackmail')} />);

test.each(locales)('a visitor finds a first sentence for each who may speak, under whom it is for (%s)', (locale) => {
  const headings = [...sentencesIn(locale).querySelectorAll('h3')];
  expect(headings.map(({ textContent }) => textContent)).toEqual(
    speakers.map((speaker) => messages[locale].SituationPage.speakers[speaker]),
  );
  expect(headings.map(({ nextElementSibling }) => nextElementSibling?.textContent)).toEqual(
    speakers.map((speaker) => sentence(speaker, locale)),
  );
});

test.each(locales)(
  'each sentence stands in every language, that of the reader first, and says which (%s)',
  (locale) => {
    const quotes = [...sentencesIn(locale).querySelectorAll('blockquote')];
    const languages = [locale, ...locales.filter((other) => other !== locale)];
    expect(quotes.map(({ lang, textContent }) => [lang, textContent])).toEqual(
      speakers.flatMap((speaker) => languages.map((language) => [language, sentence(speaker, language)])),
    );
  },
);

test('the sentence to show is the biggest; those in other languages are smaller', () => {
  const sizes = [...sentencesIn('nl').querySelectorAll('blockquote')].map(({ className }) =>
    /text-\w+/.exec(className),
  );
  expect(new Set(sizes.filter((_, index) => index % locales.length === 0).map(String)).size).toBe(1);
  expect(String(sizes[0])).not.toBe(String(sizes[1]));
});
