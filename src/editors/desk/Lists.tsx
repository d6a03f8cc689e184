import { type ContentType, contentTypeNames, contentTypes } from '@/content/schema';
import type { Language } from '../language';
import { words as allWords } from '../words';
import type { Told } from './checker';
import { Frame } from './Page';
import { ownNames } from './parts';

/** Every document, by type. */
export function ListPage({
  documents,
  changed,
  language,
}: {
  documents: Readonly<Record<string, readonly string[]>>;
  changed: readonly string[];
  language: Language;
}) {
  const words = allWords[language].desk;
  return (
    <Frame title={words.title} language={language}>
      <header>
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
      </header>
      <main>
        {changed.length > 0 && (
          <details>
            <summary>{words.changed(changed.length)}</summary>
            <ul>
              {changed.map((file) => (
                <li key={file}>{file}</li>
              ))}
            </ul>
          </details>
        )}
        <p>
          <a href="/problems">{words.problems}</a>
        </p>
        {Object.entries(documents).map(([type, ids]) => (
          <details key={type}>
            <summary>
              {words.types[type as ContentType]} ({ids.length})
            </summary>
            <ul className="ids">
              {ids.map((id) => (
                <li key={id}>
                  <a href={`/${type}/${id}`}>{id}</a>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </main>
    </Frame>
  );
}

/**
 * What the check says of some files, each with a link to its field. It asks again by itself.
 *
 * @param all or why there is nothing to show
 * @param folder of one document; everything without it
 */
export function ProblemsPage({
  all,
  folder,
  language,
}: {
  all: readonly Told[] | 'busy' | 'failed';
  folder?: string | undefined;
  language: Language;
}) {
  const { desk: words, show } = allWords[language];
  const told = typeof all === 'string' ? [] : all;
  const here = told.filter(({ file }) => !folder || file.startsWith(`${folder}/`));
  const elsewhere = told.filter(({ isHint }) => !isHint).length;
  return (
    <Frame title={words.problems} language={language} refresh={all === 'busy' ? 1 : 10}>
      <main className="problems">
        <h2>{words.problems}</h2>
        {all === 'failed' && <p className="refused">{words.failed}</p>}
        {all === 'busy' && <p>{words.busy}</p>}
        {typeof all !== 'string' && here.length === 0 && <p className="done">{words.none}</p>}
        {here.map(({ file, line, field, isHint, what, why, remedy, frame }) => (
          <article key={`${file} ${line} ${field} ${what}`}>
            <h3>
              {isHint && `${show.hint} `}
              {what}
            </h3>
            <p>
              <a target="_top" href={linkTo(file, field)}>
                {[`${file.split('/').at(-1)}:${line}`, field].filter(Boolean).join(' ')}
              </a>
            </p>
            {frame && <pre>{frame}</pre>}
            <p>
              {show.why} {why}
            </p>
            <p>
              {show.remedy} {remedy}
            </p>
          </article>
        ))}
        {folder && elsewhere > here.length && (
          <p>
            <a target="_top" href="/problems">
              {words.elsewhere(elsewhere)}
            </a>
          </p>
        )}
        {!folder && (
          <p>
            <a href="/">{words.all}</a>
          </p>
        )}
      </main>
    </Frame>
  );
}

/** The place of a problem in the form of its document: `channels[0].value` is the field channels/0/value. */
function linkTo(file: string, field: string): string {
  const [, folder, id, last = ''] = file.split('/');
  const [part = '', ending] = last.split('.');
  const type = contentTypeNames.find((each) => contentTypes[each].folder === folder);
  // A part of a list has no place of its own: its list has.
  const place = field
    .replaceAll('[', '.')
    .replaceAll(']', '')
    .replaceAll('.', '/')
    .replace(/\/\d+$/, '');
  const anchor = ending === 'yaml' ? ['structure', place] : [part, place || ownNames.body];
  return type && id ? `/${type}/${id}#${anchor.filter(Boolean).join('/')}` : '/';
}
