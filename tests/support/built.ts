import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { locales } from '@/i18n/locale';

const out = 'out';

/** A page of the built site: its address and its HTML. */
export type BuiltPage = { address: string; file: string; html: string };

/** The address of one of our scripts in the built site; its name carries a hash of what is in it. */
export function builtScript(name: string, locale: string | undefined): string {
  const wanted = new RegExp(`^${name}\\.${locale}\\.[0-9a-f]{10}\\.js$`);
  const file = readdirSync(path.join(out, 'islands')).find((entry) => wanted.test(entry));
  if (!file) throw new Error(`There is no script ${name} for ${locale} in out/. Run: npm run build`);
  return `/islands/${file}`;
}

let read: readonly BuiltPage[] | undefined;

/** Every HTML page of the built site, also those that no link leads to; read once. */
export function builtPages(): readonly BuiltPage[] {
  read ??= readPages();
  return read;
}

function readPages(): BuiltPage[] {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
  // The sheet that works without a network is a file beside the pages, and no page.
  const files = names.filter((file) => file.endsWith('.html') && path.basename(file) !== 'list.html');
  if (files.length === 0) throw new Error('There is no built site in out/. Run: npm run build');
  return files.sort().map((file) => ({
    address: `/${file.split(path.sep).join('/')}`.replace(/index\.html$/, ''),
    file: path.join(out, file),
    html: readFileSync(path.join(out, file), 'utf8'),
  }));
}

/** What a built page is of: its type, or `page/id` where the type is page; as in budget.json. */
export function kindOf({ html }: BuiltPage): string {
  const [, type = 'other', id] = /<main\b[^>]*\bdata-type="([\w-]+)"(?: data-id="([\w-]+)")?/.exec(html) ?? [];
  return type === 'page' ? `page/${id}` : type;
}

/** The largest page of each kind, languages in turn: what a short run looks at. */
export function examplePages(): ReadonlySet<BuiltPage> {
  const bySize = builtPages().toSorted((one, other) => other.html.length - one.html.length);
  const kinds = [...new Set(bySize.map(kindOf))].sort();
  const examples = kinds.map((kind, index) => {
    const own = bySize.filter((page) => kindOf(page) === kind);
    return own.find(({ address }) => address.startsWith(`/${locales[index % locales.length]}/`)) ?? own[0];
  });
  return new Set(examples.filter((page) => page !== undefined));
}
