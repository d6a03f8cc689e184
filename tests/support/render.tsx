import { render } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactElement } from 'react';
import { type Locale, perLocale } from '@/i18n/locale';
import { readMessages } from '@/i18n/messages';

/** The words of the interface, so that a test can look for them without repeating them. */
export const messages = perLocale((locale) => readMessages(locale));

/** Shows an element to a reader of a language. A word that is missing fails the test. */
export function renderIn(locale: Locale, element: ReactElement): HTMLElement {
  const onError = (error: Error) => {
    throw error;
  };
  return render(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="Europe/Amsterdam" onError={onError}>
      {element}
    </NextIntlClientProvider>,
  ).container;
}
