import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { isLocale, languages } from '@/i18n/locale';
import type { Language } from '../language';
import { words as allWords } from '../words';
import { Group } from './Fields';
import { listOf, type Shown, TextArea } from './Inputs';
import { ownNames, type Part } from './parts';
import type { Entries } from './values';

/** A page as HTML. It works without a script. */
export function htmlOf(page: ReactNode): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`;
}

/** What stands around each page of the desk. */
export function Frame({
  title,
  language,
  refresh,
  children,
}: {
  title: string;
  language: Language;
  refresh?: number;
  children: ReactNode;
}) {
  return (
    <html lang={language}>
      {/* biome-ignore lint/style/noHeadElement: Next has no part in this page. */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {refresh !== undefined && <meta httpEquiv="refresh" content={String(refresh)} />}
        <title>{title}</title>
        <link rel="stylesheet" href="/desk.css" />
      </head>
      <body>{children}</body>
    </html>
  );
}

type Document = {
  /** Type and id: service/police. */
  name: string;
  parts: readonly Part[];
  entries: Entries;
  /** Of each type that a field can refer to, the ids. */
  ids: Readonly<Record<string, readonly string[]>>;
  token: string;
  language: Language;
  /** What became of what was asked, to be read first. */
  message?: { text: string; isRefusal: boolean } | undefined;
};

/** The form of one document: its facts, its words in each language, and beside them what the check says. */
export function DocumentPage({ name, parts, entries, ids, token, language, message }: Document) {
  const words = allWords[language].desk;
  return (
    <Frame title={`${name} · ${words.title}`} language={language}>
      <header>
        <a href="/">{words.all}</a>
        <h1>{name}</h1>
        <p className="hint">{words.quotes}</p>
        {message && (
          <p role={message.isRefusal ? 'alert' : 'status'} className={message.isRefusal ? 'refused' : 'done'}>
            {message.text}
          </p>
        )}
      </header>
      <div className="columns">
        <form method="post" autoComplete="off">
          <input type="hidden" name="+token" value={token} />
          {/* First, since Enter in a field presses the first button of a form. */}
          <p className="save">
            <button type="submit" name="+save" value="1">
              {words.save}
            </button>
            {parts.map((part) => (
              <a key={part.name} href={`#${part.name}`}>
                {titleOf(part, words)}
              </a>
            ))}
          </p>
          {parts.map((part) => (
            <PartForm key={part.name} part={part} shown={{ entries, words, language }} />
          ))}
        </form>
        <aside>
          <iframe src={`/${name}/problems`} title={words.problems} />
        </aside>
      </div>
      {Object.entries(ids).map(([type, all]) => (
        <datalist key={type} id={listOf(type)}>
          {all.map((id) => (
            <option key={id}>{id}</option>
          ))}
        </datalist>
      ))}
    </Frame>
  );
}

const titleOf = ({ name }: Part, words: Shown['words']) => (isLocale(name) ? languages[name].name : words.facts);

function PartForm({ part, shown }: { part: Part; shown: Shown }) {
  const { name, file, text, fields } = part;
  const { entries, words } = shown;
  const whole = `${name}/${ownNames.whole}`;
  const body = `${name}/${ownNames.body}`;
  return (
    <section id={name}>
      <h2>{titleOf(part, words)}</h2>
      <p className="hint">{file}</p>
      <input
        type="hidden"
        name={`${name}/${ownNames.print}`}
        // A file that came after the form was opened has no print in it, and is never written over.
        value={entries.get(`${name}/${ownNames.print}`) ?? ''}
      />
      {text === undefined && <p className="refused">{words.locked}</p>}
      {text !== undefined && !fields && (
        <>
          <p className="refused">{words.whole}</p>
          <TextArea name={whole} text={entries.get(whole) ?? text} label={file} />
        </>
      )}
      {fields?.field.kind === 'group' && <Group field={fields.field} name={name} shown={shown} />}
      {fields && name !== 'structure' && (
        <div className="field">
          <label htmlFor={body}>{words.body}</label>
          <TextArea name={body} text={entries.get(body) ?? ''} label={words.body} />
        </div>
      )}
    </section>
  );
}
