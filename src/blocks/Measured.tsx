import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '@/i18n/dates';
import { isOfThisCode, type Proof } from '@/site/proof';
import { Section } from '@/ui/Section';

/** What a browser saw of the whole site: when, of which build, and each figure that was measured; no other. */
export function Measured({ proof }: { proof: Proof }) {
  const t = useTranslations('Measured');
  const locale = useLocale();
  const { pages, requests, hosts, cookies, stored, finder, search, exit, headers } = proof;
  const names = (list: readonly string[] | undefined) => list && (list.join(', ') || t('nothing'));
  const changes = (list: Proof['finder']) => names(list?.map((kind) => t(`changed.${kind}`)));
  const rows = {
    pages,
    requests,
    hosts: names(hosts),
    cookies: names(cookies),
    stored: names(stored),
    finder: changes(finder),
    search: changes(search),
    exit: exit && t('left', { page: String(exit.isPageGone), earlier: exit.earlier }),
    headers:
      headers &&
      Object.values(headers)
        .map((each) => Object.keys(each).length)
        .join(', '),
  };
  return (
    <Section id="measured" title={t('title')} className="mt-8">
      <p>
        {t('how', { browser: proof.browser, date: formatDate(proof.on, locale) })}{' '}
        {!isOfThisCode(proof) && <b>{t('earlier', { date: formatDate(proof.on, locale) })}</b>}
      </p>
      <dl className="mt-4">
        {(Object.keys(rows) as (keyof typeof rows)[])
          .filter((row) => rows[row] !== undefined)
          .map((row) => (
            <div key={row} className="line-above py-1">
              <dt className="inline font-bold">{t(row)}</dt> <dd className="inline">{rows[row]}</dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}
