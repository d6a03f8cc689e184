import { expect, test } from 'vitest';
import { placesWith, swap, withFault } from './fixture';

const service = 'content/services/helpwanted/service.yaml';

test('names that every object has are unknown fields too', () => {
  const names = '__proto__: { a: 1 }\nconstructor: x\n';
  expect(placesWith((files) => swap(files, service, 'group:', `${names}group:`))).toEqual([
    `${service}:2:1 unknown-field`,
    `${service}:3:1 unknown-field`,
  ]);
});

test('of an answer that is half right, only the wrong half is told', () => {
  const from = 'anonymous: { sources: [about], asOf: undated }';
  expect(placesWith((files) => swap(files, service, from, from.replace('asOf', 'asof')))).toEqual([
    `${service}:10:34 unknown-field`,
  ]);
});

test('all problems of a file are told at once, in order', () => {
  const told = placesWith((files) => {
    swap(files, service, 'order: 1', 'ordr: 1');
    swap(files, service, 'asOf: "2024-10"', 'asOf: 2024');
    swap(files, service, 'type: phone', 'type: fone');
    swap(files, service, '    sources: [about]', '    sources: []');
  });
  expect(told).toEqual([
    `${service}:1:1 unknown-field`,
    `${service}:8:7 wrong-type`,
    `${service}:22:11 wrong-value`,
    `${service}:26:14 no-source`,
  ]);
});

test('every anchor, alias and merge key of a file is refused, where it stands', () => {
  expect(placesWith((files) => swap(files, service, '[teenager]', '&a [teenager]\n<<: *a'))).toEqual([
    `${service}:6:12 yaml-refused`,
    `${service}:7:1 yaml-refused`,
    `${service}:7:5 yaml-refused`,
  ]);
});

test('a YAML bomb is refused at its first anchor, before anything unfolds', () => {
  const levels = Array.from(
    { length: 30 },
    (_, level) => `a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(', ')}]\n`,
  );
  const told = withFault((files) => Object.assign(files, { [service]: `a0: &a0 lol\n${levels.join('')}` }));
  expect(told.split('\n')[0]).toContain(`${service}:1:5: `);
});

test.each(['010', '0x1', '0o7', '1e3', '+1', '1.', '-0x1'])('the number %s is read in more than one way', (number) => {
  expect(placesWith((files) => swap(files, service, 'order: 1', `order: ${number}`))).toEqual([
    `${service}:1:8 wrong-type`,
  ]);
});

test.each(['0', '10', '-5'])('the number %s is read in one way', (number) => {
  expect(placesWith((files) => swap(files, service, 'order: 1', `order: ${number}`))).toEqual([]);
});
