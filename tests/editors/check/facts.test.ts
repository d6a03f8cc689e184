import { expect, test } from 'vitest';
import { placesWith, serviceYaml, swap, withFault } from './fixture';

const service = 'content/services/helpwanted/service.yaml';
const withDate = (date: string) => withFault((files) => swap(files, service, '"2024-10-31"', `"${date}"`));

test.each(['2026', '2026-11', '2026-11-22', 'undated'])(
  'a fact may be from %s: it began today at the latest',
  (date) => {
    expect(withDate(date)).toBe('');
  },
);

test.each(['2027', '2026-12', '2026-11-23'])('no fact may be from %s, after today', (date) => {
  expect(withDate(date)).toContain(`"${date}" lies in the future: today is 2026-11-22.`);
});

test.each(['2026-13-01', '2026-00-10', '2026-1-5', '2026-02-30', '2023-02-29', '20260105', '2024-Q1', '2027-02-30'])(
  'a fact of %s, which is no day, is told once',
  (date) => {
    expect(placesWith((files) => swap(files, service, '"2024-10-31"', `"${date}"`))).toHaveLength(1);
  },
);

test('a closure ahead is no fact and may lie in the future', () => {
  const closure = (day: string) => `    closures: [{ on: "${day}", reason: { nl: "Vrij", en: "Off" } }]\n`;
  expect(withFault((files) => swap(files, service, /$/, closure('2027-04-27')))).toBe('');
  expect(placesWith((files) => swap(files, service, /$/, closure('2027-04-31')))).toEqual([
    `${service}:28:22 no-such-day`,
  ]);
});

test('a superseded service may lead to one that exists now, and not in a circle of three', () => {
  const withOld = (successors: Record<string, string>) =>
    placesWith((files) => {
      for (const [id, next] of Object.entries(successors)) {
        files[`content/services/${id}/service.yaml`] = serviceYaml
          .replace('someone-to-talk-to', 'history')
          .replace('status: current', `status: superseded\nsuccessors: [${next}]\nended: "2020"`)
          .replace(/channels:[\s\S]*/, '');
        for (const locale of ['nl', 'en'])
          files[`content/services/${id}/${locale}.mdx`] =
            `---\ntitle: ${id}\nslug: ${id}\nsummary: x\nhonesty:\n  anonymous: No.\n---\n`;
      }
    });
  expect(withOld({ old: 'helpwanted' })).toEqual([]);
  expect(withOld({ old: 'older', older: 'oldest', oldest: 'old' })).toEqual([
    'content/services/old/service.yaml:4:14 successor-cycle',
    'content/services/older/service.yaml:4:14 successor-cycle',
    'content/services/oldest/service.yaml:4:14 successor-cycle',
  ]);
});
