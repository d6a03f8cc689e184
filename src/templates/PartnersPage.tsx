import { useLocale, useTranslations } from 'next-intl';
import { Prose } from '@/blocks/Prose';
import { partnerKinds } from '@/content/schema/partner';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';
import { Card } from '@/ui/Card';
import { CardGrid } from '@/ui/CardGrid';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

const partnersOf = (kind: (typeof partnerKinds)[number]) => content.partner.filter((partner) => partner.kind === kind);

/** Everybody who runs or supports the centre, by kind; a card only for those who make it. */
export function PartnersPage({ page }: TemplateProps<'page'>) {
  const tKinds = useTranslations('PartnerKinds');
  const locale = useLocale();
  return (
    <PageFrame page={page}>
      <Prose document={page.document} />
      {partnerKinds.map((kind) => (
        <Section key={kind} id={kind} title={tKinds(kind)} className="mt-6">
          {kind === 'organiser' ? (
            <CardGrid>
              {partnersOf(kind).map(({ id, words }) => (
                <Card key={id} title={words[locale].title} href={linkTo(`partner/${id}`, locale)} headingLevel={3}>
                  <p>{words[locale].summary}</p>
                </Card>
              ))}
            </CardGrid>
          ) : (
            <ul>
              {partnersOf(kind).map(({ id, words }) => (
                <li key={id}>
                  <a href={linkTo(`partner/${id}`, locale)} className="target">
                    {words[locale].title}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </Section>
      ))}
    </PageFrame>
  );
}
