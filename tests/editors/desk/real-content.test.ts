import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { contentTypeNames, contentTypes } from '@/content/schema';
import { DocumentPage, htmlOf } from '@/editors/desk/Page';
import { entriesOf, openDocument, written } from '@/editors/desk/parts';
import { locales } from '@/i18n/locale';
import { isAll } from '../../support/scope';
import { entriesIn } from './desk';

test.runIf(isAll).each(contentTypeNames)('every real %s fits in its form, and comes back as it was', (type) => {
  const folder = `content/${contentTypes[type].folder}`;
  for (const id of existsSync(folder) ? readdirSync(folder) : []) {
    const parts = openDocument('.', type, id) ?? [];
    expect([id, parts.length]).toEqual([id, contentTypes[type].words ? 1 + locales.length : 1]);
    const page = {
      name: `${type}/${id}`,
      parts,
      entries: entriesOf(parts),
      ids: {},
      token: '',
      language: 'nl',
    } as const;
    const form = entriesIn(htmlOf(createElement(DocumentPage, page)));
    for (const part of parts) {
      expect([part.file, part.fields === undefined]).toEqual([part.file, false]);
      expect(written(part, form)).toBe(readFileSync(part.file, 'utf8'));
    }
  }
});
