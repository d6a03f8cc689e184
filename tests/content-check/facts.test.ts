import { expect, test } from 'vitest';
import { serviceYaml, swap, withFault } from './fixture';

const service = 'content/services/helpwanted/service.yaml';
const inService = (from: string | RegExp, to: string) => withFault((files) => swap(files, service, from, to));
const superseded = (successor: string) =>
  serviceYaml
    .replace('status: current', `status: superseded\nsuccessors: [${successor}]`)
    .replace(/channels:[\s\S]*/, '');

test('a date of today, or that began today at the latest, is fine', async () => {
  for (const date of ['2026', '2026-11', '2026-11-22', 'undated']) {
    expect(await inService('"2024-10-31"', `"${date}"`)).toBe('');
  }
});

test('a date in the future is refused', async () => {
  expect(await inService('"2024-10-31"', '"2026-11-23"')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:27 channels[0].asOf: "2026-11-23" lies in the future (today is 2026-11-22); mend it: check the year, month and day"`,
  );
  expect(await inService('"2024-10-31"', '"2026-12"')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:27 channels[0].asOf: "2026-12" lies in the future (today is 2026-11-22); mend it: check the year, month and day"`,
  );
  expect(
    await withFault((files) => swap(files, 'content/updates/start/update.yaml', '2026-11-22', '2027-01-01')),
  ).toMatchInlineSnapshot(
    `"content/updates/start/update.yaml:2 date: "2027-01-01" lies in the future (today is 2026-11-22); mend it: check the year, month and day"`,
  );
  expect(
    await inService('{ sources: [about], asOf: undated }', '{ sources: [about], asOf: "2027" }'),
  ).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:10 honesty.anonymous.asOf: "2027" lies in the future (today is 2026-11-22); mend it: check the year, month and day"`,
  );
});

test('a day that does not exist is refused', async () => {
  expect(await inService('"2024-10-31"', '"2026-02-30"')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:27 channels[0].asOf: "2026-02-30" is a day that does not exist; mend it: check it in a calendar"`,
  );
  expect(
    await inService(/$/, '    closures: [{ on: "2027-04-31", reason: { nl: "Vrij", en: "Off" } }]\n'),
  ).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:28 channels[0].closures[0].on: "2027-04-31" is a day that does not exist; mend it: check it in a calendar"`,
  );
});

test('a closure ahead is no fact and may lie in the future', async () => {
  expect(await inService(/$/, '    closures: [{ on: "2027-04-27", reason: { nl: "Vrij", en: "Off" } }]\n')).toBe('');
});

test('an id that no document has is refused, with the one that was meant', async () => {
  expect(await inService('    sources: [about]', '    sources: [abuot]')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:26 channels[0].sources[0]: there is no source with the id "abuot"; mend it: did you mean "about"? Otherwise make it first, or name another source"`,
  );
  expect(
    await withFault((files) =>
      swap(files, 'content/statistics/reports/statistic.yaml', 'source: about', 'source: nowhere'),
    ),
  ).toMatchInlineSnapshot(
    `"content/statistics/reports/statistic.yaml:4 points[0].source: there is no source with the id "nowhere"; mend it: make it first, or name another source"`,
  );
  expect(
    await withFault((files) =>
      swap(files, 'content/updates/start/update.yaml', 'service/helpwanted', 'service/helpwantd'),
    ),
  ).toMatchInlineSnapshot(
    `"content/updates/start/update.yaml:3 about[0]: there is no service with the id "helpwantd"; mend it: did you mean "helpwanted"? Otherwise make it first, or name another service"`,
  );
  expect(
    await withFault((files) =>
      swap(files, 'content/updates/start/update.yaml', 'service/helpwanted', 'services/helpwanted'),
    ),
  ).toMatchInlineSnapshot(
    `"content/updates/start/update.yaml:3 about[0]: "services/helpwanted" is no document; mend it: did you mean "service/helpwanted"? Otherwise write type/id, such as service/helpwanted; the types are page, node, situation, service, partner, success, indicator, statistic, update, source"`,
  );
});

test('an id or a word that stands twice in a list is refused', async () => {
  expect(await inService('sources: [about]', 'sources: [about, about]')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:7 sources[1]: "about" stands in this list twice; mend it: keep one of the two"`,
  );
  expect(await inService('[teenager]', '[teenager, child, teenager]')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:6 audiences[2]: "teenager" stands in this list twice; mend it: keep one of the two"`,
  );
});

test('two channels may not share an id, nor two figures a year', async () => {
  expect(await inService(/$/, serviceYaml.slice(serviceYaml.indexOf('  - id: phone')))).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:28 channels[1].id: there is another channel with the id "phone" in this document; mend it: give each channel an id of its own"`,
  );
  const twice = '  - { year: 2022, value: 1, source: about }\n';
  expect(
    await withFault((files) => swap(files, 'content/statistics/reports/statistic.yaml', /$/, twice)),
  ).toMatchInlineSnapshot(
    `"content/statistics/reports/statistic.yaml:5 points[1].year: there is another figure for 2022 in this series; mend it: keep one of the two, or put the other in a series of its own"`,
  );
});

test('a superseded service leads to one that exists now', async () => {
  const withOld = (successor: string, more: Record<string, string> = {}) =>
    withFault((files) => {
      for (const [id, next] of Object.entries({ old: successor, ...more })) {
        files[`content/services/${id}/service.yaml`] = superseded(next);
        for (const locale of ['nl', 'en']) {
          files[`content/services/${id}/${locale}.mdx`] =
            `---\ntitle: ${id}\nslug: ${id}\nsummary: x\nhonesty:\n  anonymous: No.\n---\n`;
        }
      }
    });
  expect(await withOld('helpwanted')).toBe('');
  expect(await withOld('')).toMatchInlineSnapshot(
    `"content/services/old/service.yaml:4 successors: a superseded service names at least one successor; mend it: look at status: superseded needs successors, current has none"`,
  );
  expect(await withOld('old')).toMatchInlineSnapshot(
    `"content/services/old/service.yaml:4 successors[0]: this service is its own successor; mend it: name the service that people can go to now"`,
  );
  expect(await withOld('older', { older: 'helpwanted' })).toMatchInlineSnapshot(
    `"content/services/old/service.yaml:4 successors[0]: the successor "older" is itself superseded; mend it: name the service that people can go to now"`,
  );
  expect(await withOld('older', { older: 'oldest', oldest: 'old' })).toMatchInlineSnapshot(`
    "content/services/old/service.yaml:4 successors[0]: these services name each other as successor: old -> older -> oldest -> old; mend it: name a service that people can go to now
    content/services/older/service.yaml:4 successors[0]: these services name each other as successor: older -> oldest -> old -> older; mend it: name a service that people can go to now
    content/services/oldest/service.yaml:4 successors[0]: these services name each other as successor: oldest -> old -> older -> oldest; mend it: name a service that people can go to now"
  `);
  expect(await inService('audiences:', 'successors: [helpwanted]\naudiences:')).toMatchInlineSnapshot(`
    "content/services/helpwanted/service.yaml:6 successors: only a superseded service has successors; mend it: look at status: superseded needs successors, current has none
    content/services/helpwanted/service.yaml:6 successors[0]: this service is its own successor; mend it: name the service that people can go to now"
  `);
});
