import { locale as rootLocale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { isLocale, sourceLocale } from './locale';

/**
 * Gives next-intl the words of a language: the one that is asked for, else that in the address.
 * Used for UI words only; routes come from the page list.
 */
export default getRequestConfig(async ({ locale: asked }) => {
  const wanted = asked ?? (await rootLocale());
  const locale = wanted && isLocale(wanted) ? wanted : sourceLocale;
  const { default: messages } = await import(`../../messages/${locale}.json`);
  return { locale, messages, timeZone: 'Europe/Amsterdam' };
});
