import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Element, getTextContent, hasAttribute } from '@parse5/tools';
import { parse } from 'parse5';
import { onTestFinished } from 'vitest';
import { type ContentType, contentTypes } from '@/content/schema';
import { createDesk } from '@/editors/desk/server';
import { attribute, elementsIn } from '../../support/elements';
import { portOf } from '../../support/http';
import { temporaryFolder } from '../../support/temp-dir';
import { rootWith } from '../../support/with-documents';

/** A desk on a copy of a real document, else of one that we made up, and what a browser does with it. */
export async function openDesk(type?: ContentType) {
  const root = temporaryFolder();
  const folder = `content/${contentTypes[type ?? 'service'].folder}`;
  const from = type ? rootWith(folder) : 'tests/docs/example';
  const [id = ''] = readdirSync(path.join(from, folder));
  cpSync(path.join(from, folder, id), path.join(root, folder, id), { recursive: true });
  const texts = readdirSync(path.join(root, folder, id)).filter((file) => /\.(?:yaml|mdx)$/.test(file));
  const files = texts.map((file) => `${folder}/${id}/${file}`);
  const server = createDesk({ root, language: 'en', checks: { now: async () => [], forget: () => {} } });
  const port = await portOf(server);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const at = (name: string) => `http://127.0.0.1:${port}/${name}`;

  /** Everything that the form of a document would send. */
  const open = async (name: string): Promise<URLSearchParams> => entriesIn(await (await fetch(at(name))).text());

  /** Sends a form; each line of what is typed ends as a browser ends it. */
  const send = (name: string, form: URLSearchParams, headers: Record<string, string> = {}) =>
    fetch(at(name), {
      method: 'POST',
      body: new URLSearchParams([...form].map(([key, text]) => [key, text.replaceAll('\n', '\r\n')])),
      headers,
      redirect: 'manual',
    });
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  return { root, port, files, open, send, read };
}

/** The form of a page, as a browser would send it. */
export function entriesIn(page: string): URLSearchParams {
  const entries = new URLSearchParams();
  for (const element of elementsIn(parse(page))) {
    const name = attribute(element, 'name');
    const isLeft = attribute(element, 'type') === 'checkbox' && !hasAttribute(element, 'checked');
    if (name === undefined || isLeft) continue;
    if (element.tagName === 'input') entries.append(name, attribute(element, 'value') ?? '');
    if (element.tagName === 'textarea') entries.append(name, getTextContent(element));
    if (element.tagName === 'select') entries.append(name, chosenIn(element));
  }
  return entries;
}

function chosenIn(select: Element): string {
  const options = elementsIn(select).filter(({ tagName }) => tagName === 'option');
  const chosen = options.find((option) => hasAttribute(option, 'selected')) ?? options[0];
  return attribute(chosen, 'value') ?? (chosen ? getTextContent(chosen) : '');
}
