import { render } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactElement } from 'react';
import type { Locale } from '@/i18n/locale';
import en from '../../messages/en.json';
import nl from '../../messages/nl.json';

/** The words of the interface, so that a test can look for them without repeating them. */
export const messages = { nl, en };

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
