import { useLocale, useTranslations } from 'next-intl';
import type { DocumentWithWords } from '@/content/model';
import { sourceLocale } from '@/i18n/locale';
import { linkTo } from '@/site/site';

/** Says that this part of a translation is older than the Dutch text, with a link to that text. */
export function TranslationNote({ document }: { document: DocumentWithWords }) {
  const t = useTranslations('TranslationNote');
  return (
    <p className="my-2 bar-sun pl-3 text-soft" data-behind>
      {t('behind')}{' '}
      <a href={linkTo(`${document.type}/${document.id}`, sourceLocale)} hrefLang={sourceLocale}>
        {t('read')}
      </a>
    </p>
  );
}

type Props = {
  document: DocumentWithWords;
  /** The fields whose words stand right here. */
  fields: readonly string[];
};

/** The note for words that come from fields, when one of them is older than in Dutch. */
export function FieldsNote({ document, fields }: Props) {
  const { behind } = document.words[useLocale()];
  return fields.some((field) => behind.fields.includes(field)) ? <TranslationNote document={document} /> : null;
}
