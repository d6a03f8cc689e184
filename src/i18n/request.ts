import { locale as rootLocale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { isLocale, sourceLocale } from './locale';
import { readMessages } from './messages';

/**
 * Gives next-intl the words of a language: the one that is asked for, else that in the address.
 * Used for UI words only; routes come from the page list.
 */
export default getRequestConfig(async ({ locale: asked }) => {
  const wanted = asked ?? (await rootLocale());
  const locale = wanted && isLocale(wanted) ? wanted : sourceLocale;
  return { locale, messages: readMessages(locale), timeZone: 'Europe/Amsterdam' };
});
