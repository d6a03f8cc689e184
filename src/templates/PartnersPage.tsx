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

/** Everybody who runs or supports the centre, by kind. */
export function PartnersPage({ page }: TemplateProps<'page'>) {
  const tKinds = useTranslations('PartnerKinds');
  const locale = useLocale();
  return (
    <PageFrame page={page}>
      <Prose document={page.document} />
      {partnerKinds.map((kind) => (
        <Section key={kind} id={kind} title={tKinds(kind)} className="mt-10">
          <CardGrid columns={partnersOf(kind).length % 3 === 0 ? 3 : 2}>
            {partnersOf(kind).map((partner) => (
              <Card
                key={partner.id}
                title={partner.words[locale].title}
                href={linkTo(`partner/${partner.id}`, locale)}
                headingLevel={3}
              >
                <p>{partner.words[locale].summary}</p>
              </Card>
            ))}
          </CardGrid>
        </Section>
      ))}
    </PageFrame>
  );
}
