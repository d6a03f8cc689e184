import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { locales, sourceLocale } from '@/i18n/locale';
import { writeWhole } from '@/machine/write-whole';
import type { SitePage } from '@/site/pages';

/** The page that shows two languages beside each other: for `npm run dev` only, never published. */
export const sideBySide = 'side-by-side.html';

/** Writes it into a folder that Next serves while developing. */
export async function writeSideBySide(folder: string, pages: readonly SitePage[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, sideBySide), sideBySidePage(pages));
}

/**
 * A page with a list of all pages and a frame per language. What is behind stands in the list, those pages first, so
 * that an editor who opens it sees what to do.
 */
export function sideBySidePage(pages: readonly SitePage[]): string {
  const options = pages
    .map((page) => ({ page, behind: partsBehind(page) }))
    .sort((a, b) => b.behind - a.behind)
    .map(({ page, behind }) => {
      const { type, id, addresses, document } = page;
      const state = behind > 0 ? ` (${behind})` : '';
      const value = locales.map((locale) => addresses[locale]).join(' ');
      return `<option value="${value}">${asText(document.words[sourceLocale].title)}: ${type}/${id}${state}</option>`;
    });
  const frames = locales.map((locale) => `<iframe lang="${locale}" title="${locale}"></iframe>`);
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>Naast elkaar / Side by side</title>
<style>
  body { display: grid; grid-template-rows: auto 1fr; height: 100vh; margin: 0; font: 1rem sans-serif }
  select { font: inherit; margin: .5rem; padding: .5rem; max-width: 100% }
  main { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 2px; background: #888 }
  iframe { width: 100%; height: 100%; border: 0; background: #fff }
</style>
<label>Pagina / Page: <select>${options.join('')}</select></label>
<main>${frames.join('')}</main>
<script>
  const [select, frames] = [document.querySelector('select'), document.querySelectorAll('iframe')];
  const show = () => select.value.split(' ').forEach((address, index) => { frames[index].src = address; });
  select.addEventListener('change', show);
  show();
</script>
</html>
`;
}

/** How many parts of the translations of a page are older than their source. */
function partsBehind({ document }: SitePage): number {
  const counts = locales.map(
    (locale) => document.words[locale].behind.fields.length + document.words[locale].behind.sections.length,
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

const asText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
