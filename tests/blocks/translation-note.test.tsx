import { expect, test } from 'vitest';
import { HonestyCard } from '@/blocks/HonestyCard';
import { FieldsNote } from '@/blocks/TranslationNote';
import { upToDate } from '@/content/translation';
import { perLocale } from '@/i18n/locale';
import { serviceWith } from '../support/documents';
import { renderIn } from '../support/render';

/** A service of which these fields are older than in Dutch. */
function serviceBehind(fields: string[]) {
  const service = serviceWith({}, {}, 'talk-line');
  const words = perLocale((locale) => ({ ...service.words[locale], behind: { ...upToDate, fields } }));
  return { ...service, words };
}

test('words that are older than in Dutch have a note, words beside them have none', () => {
  const note = (fields: string[]) =>
    renderIn('en', <FieldsNote document={serviceBehind(['summary'])} fields={fields} />).querySelector('[data-behind]');
  expect(note(['title', 'summary'])).not.toBeNull();
  expect(note(['title'])).toBeNull();
});

test('older answers about a service have the note above them', () => {
  const card = renderIn('en', <HonestyCard service={serviceBehind(['honesty'])} />);
  expect(card.querySelector('h2')?.nextElementSibling?.hasAttribute('data-behind')).toBe(true);
  expect(renderIn('en', <HonestyCard service={serviceBehind([])} />).querySelector('[data-behind]')).toBeNull();
});
