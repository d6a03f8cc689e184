import { expect, test } from 'vitest';
import { placesWith, serviceYaml } from './fixture';

const folder = 'content/services/old-line';
const structure = serviceYaml
  .replace(
    'group: someone-to-talk-to\nstatus: current',
    'group: history\nstatus: superseded\nended: "2020"\nsuccessors: [helpwanted]',
  )
  .replace(/honesty:[\s\S]*/, '');

/** What an editor is told of this sentence about a service that is no more. */
const told = (sentence: string) =>
  placesWith((files) => {
    files[`${folder}/service.yaml`] = structure;
    for (const locale of ['nl', 'en']) {
      files[`${folder}/${locale}.mdx`] = '---\ntitle: Old line\nslug: old-line\nsummary: About it.\n---\n';
      files[`content/services/helpwanted/${locale}.mdx`] += `\n${sentence}\n`;
    }
  }).filter((place) => place.includes('sent-to-past'));

const link = '<PageLink to="service/old-line" />';

test.each([
  `Go to ${link}.`,
  `Were you blackmailed, go to ${link}.`,
  `Were you blackmailed? Then go to ${link}.`,
  `If somebody blackmails you, then go to ${link}.`,
  `Was je jonger dan 18, ga naar ${link}.`,
  `Ben je gepest of werd je bedreigd, ga naar ${link}.`,
])('a visitor is not sent to a service that is no more: %s', (sentence) => {
  expect(told(sentence)).toHaveLength(2);
});

test.each([
  `Reports were made at ${link}.`,
  `Reports then went to ${link}.`,
  `Were you blackmailed, you could go to ${link}, which closed in 2020.`,
  `Vroeger kon je naar ${link}.`,
])('a sentence may tell what was: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});
