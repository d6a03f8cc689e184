import { useLocale, useTranslations } from 'next-intl';
import { FigureText } from '@/blocks/FigureText';
import { Prose } from '@/blocks/Prose';
import { SourceNote } from '@/blocks/SourceNote';
import { find, type Statistic } from '@/content/model';
import { content } from '@/content/source';
import { contactLink, isMail } from '@/site/feedback';
import { dataAddress } from '@/site/files';
import { linkTo } from '@/site/site';
import { LinkList } from '@/ui/LinkList';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';
import { headlines } from './StatisticsPage';

/** For who writes about us: the best-known figures with what they count, whom to ask, and what to download. */
export function PressPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('PressPage');
  const contact = contactLink('PRESS_CONTACT', process.env.PRESS_CONTACT);
  return (
    <PageFrame page={page}>
      <div className="grid max-w-prose gap-6">
        <Section id="figures" title={t('figures')}>
          <dl>
            {headlines.map((id) => (
              <Defined key={id} series={find(content, 'statistic', id)} />
            ))}
          </dl>
        </Section>
        <Prose document={page.document} />
        <p>
          {contact ? (
            <>
              {t('question')} <a href={contact}>{t(isMail(contact) ? 'mail' : 'ask')}</a>.
            </>
          ) : (
            t('none')
          )}
        </p>
        <Section id="files" title={t('files')}>
          <LinkList
            items={[
              { href: dataAddress('statisticsTable'), text: t('table') },
              { href: dataAddress('statistics'), text: t('data') },
              { href: '/favicon.svg', text: t('mark') },
            ]}
          />
        </Section>
      </div>
    </PageFrame>
  );
}

function Defined({ series }: { series: Statistic }) {
  const locale = useLocale();
  const last = series.points.at(-1);
  if (!last) return null;
  const { title, summary, counted } = series.words[locale];
  return (
    <div className="line-above py-2">
      <dt className="only-link">
        <a href={linkTo(`statistic/${series.id}`, locale)}>{title}</a>
      </dt>
      <dd>
        <b>
          <FigureText point={last} unit={series.unit} /> {counted}, {last.year}.
        </b>{' '}
        {summary} <SourceNote sources={[last.source]} asOf={find(content, 'source', last.source).published} />
      </dd>
    </div>
  );
}
