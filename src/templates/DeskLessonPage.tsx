import { useLocale, useTranslations } from 'next-intl';
import { TableDesk } from '@/blocks/finder/TableDesk';
import { Prose } from '@/blocks/Prose';
import { UseBy } from '@/blocks/UseBy';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { lessonAnswers } from '@/site/desk-lesson';
import { finder } from '@/site/finder';
import { linkTo } from '@/site/site';
import { LinkList } from '@/ui/LinkList';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** A lesson: how it goes, cards to cut out, and the answers that the finder gives; cards and answers each on one sheet. */
export function DeskLessonPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('DeskLessonPage');
  const locale = useLocale();
  const cases = lessonAnswers(finder).map(({ what, desks }) => ({
    situation: find(content, 'situation', what),
    desks,
  }));
  return (
    <PageFrame page={page}>
      <div className="max-w-prose">
        <Prose document={page.document} />
        <LinkList
          className="no-print my-6"
          items={[
            { href: '#cards', text: t('cards') },
            { href: '#answers', text: t('answers') },
          ]}
        />
        <section id="cards" aria-labelledby="cards-title" className="poster">
          <h2 id="cards-title" className="text-h2">
            {t('cards')}
          </h2>
          <ol className="lesson-cards grid list-inside list-decimal gap-4">
            {cases.map(({ situation }) => (
              <li key={situation.id} className="lesson-card frame-line p-4">
                {situation.words[locale].say.friend}
              </li>
            ))}
          </ol>
        </section>
        <section id="answers" aria-labelledby="answers-title" className="poster mt-6">
          <h2 id="answers-title" className="text-h2">
            {t('answers')}
          </h2>
          <ol className="list-decimal pl-6">
            {cases.map(({ situation: { id, words }, desks }) => (
              <li key={id} className="line-above py-2">
                <a href={linkTo(`situation/${id}`, locale)} className="target font-bold">
                  {words[locale].title}
                </a>
                <ul>
                  {desks.map(({ service, ways }) => (
                    <TableDesk key={service} id={service} channel={ways[0]?.channel.id} />
                  ))}
                </ul>
              </li>
            ))}
          </ol>
          <UseBy page={page} />
        </section>
      </div>
    </PageFrame>
  );
}
