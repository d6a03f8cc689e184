import { locale as rootLocale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { isLocale, sourceLocale } from './locale';

/** Gives next-intl the words of the language in the address. Used for UI words only; routes come from the page list. */
export default getRequestConfig(async () => {
  const param = await rootLocale();
  const locale = param && isLocale(param) ? param : sourceLocale;
  const { default: messages } = await import(`../../messages/${locale}.json`);
  return { locale, messages, timeZone: 'Europe/Amsterdam' };
});
