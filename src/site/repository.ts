import type { DocumentWithWords } from '@/content/model';
import { contentTypes } from '@/content/schema';
import type { Locale } from '@/i18n/locale';

/**
 * Where somebody can change the text of a document in their browser, without tools of their own: the page that GitHub
 * and Forgejo have for that. Undefined when the site does not know where its files are.
 *
 * @param repository the address of the repository, as in `REPOSITORY_URL`
 */
export function editAddress(
  { type, id }: Pick<DocumentWithWords, 'type' | 'id'>,
  locale: Locale,
  repository: string | undefined,
): string | undefined {
  if (!repository) return undefined;
  return `${repository.replace(/\/$/, '')}/edit/main/content/${contentTypes[type].folder}/${id}/${locale}.mdx`;
}
