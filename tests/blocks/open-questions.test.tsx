import { expect, test } from 'vitest';
import { openQuestions } from '@/blocks/honesty';
import { OpenQuestions } from '@/blocks/OpenQuestions';
import { honestyQuestions } from '@/content/schema/honesty';
import { content } from '@/content/source';
import { locales } from '@/i18n/locale';
import { evidence, serviceWith } from '../support/documents';
import { renderIn } from '../support/render';

test.each(locales)('an editor finds every answer that is unknown once, with its service (%s)', (locale) => {
  const links = [...renderIn(locale, <OpenQuestions />).querySelectorAll('li a')];
  const unknown = content.service.flatMap(({ honesty, doesNotApply }) =>
    honestyQuestions.filter((question) => !(question in honesty) && !doesNotApply.includes(question)),
  );
  expect(unknown.length).toBeGreaterThan(10);
  expect(links).toHaveLength(unknown.length);
});

test('what we looked at longest ago comes first, and what has ended last', () => {
  const reviewed = (on: string) => ({ reviewed: { on, by: 'editors' } });
  const services = [
    serviceWith({ status: 'superseded', successors: ['new'], channels: [] }, {}, 'ended'),
    serviceWith(reviewed('2026-11-29'), {}, 'new'),
    serviceWith(reviewed('2026-11-22'), {}, 'old'),
    serviceWith({ honesty: { anonymous: evidence } }, { honesty: { anonymous: 'Yes.' } }, 'never'),
  ];
  const [anonymous, answeredBy] = openQuestions(services);
  const ids = (open: typeof anonymous) => open?.groups.map((group) => group.services.map(({ id }) => id).join());
  expect([anonymous?.count, ids(anonymous)]).toEqual([3, ['old', 'new', 'ended']]);
  expect([answeredBy?.count, ids(answeredBy)]).toEqual([4, ['never', 'old', 'new', 'ended']]);
});
