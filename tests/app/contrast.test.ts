import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const theme = readFileSync('src/app/styles/theme.css', 'utf8');
const [light = '', dark = ''] = theme.split('@media screen and (prefers-color-scheme: dark)');

const coloursIn = (css: string) =>
  Object.fromEntries([...css.matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));

const schemes: Record<string, Record<string, string | undefined>> = {
  light: coloursIn(light),
  dark: { ...coloursIn(light), ...coloursIn(dark) },
};

/** What is written on what: 7:1 (WCAG 1.4.6). */
const texts: Record<string, readonly string[]> = {
  ink: ['paper', 'card', 'sand', 'sky', 'mint', 'rose'],
  soft: ['paper', 'card', 'sand', 'sky'],
  petrol: ['paper', 'card', 'sand', 'sky', 'mint'],
  'on-petrol': ['petrol-ground', 'bar'],
  'on-sun': ['sun'],
  alarm: ['paper', 'card', 'rose'],
  ok: ['paper', 'card', 'mint'],
};

/** What marks a control, the focus or a state beside it: 3:1 (WCAG 1.4.11, 2.4.13). */
const marks: Record<string, readonly string[]> = {
  edge: ['paper', 'card'],
  petrol: ['paper', 'card', 'sand', 'sky', 'mint', 'rose'],
  sun: ['bar', 'petrol-ground'],
  alarm: ['rose', 'card'],
  leaf: ['paper', 'card'],
};

/** The relative luminance of a colour, as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

test('the contrast of black on white is 21, and that of a colour on itself is 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#0a4650', '#0a4650')).toBe(1);
});

for (const [scheme, colours] of Object.entries(schemes)) {
  const tooLow = (pairs: Record<string, readonly string[]>, least: number) =>
    Object.entries(pairs).flatMap(([on, grounds]) =>
      grounds.flatMap((ground) => {
        const ratio = contrast(colours[on] ?? '', colours[ground] ?? '');
        return ratio >= least ? [] : [`${on} on ${ground}: ${ratio.toFixed(2)}`];
      }),
    );

  test(`a visitor with weak eyes reads every colour of text on each of its grounds (${scheme})`, () => {
    expect(tooLow(texts, 7)).toEqual([]);
  });

  test(`a visitor with weak eyes sees what marks a control and where the focus is (${scheme})`, () => {
    expect(tooLow(marks, 3)).toEqual([]);
  });
}

test('no colour of the theme is left out', () => {
  // A line between rows marks nothing: without it the rows stay apart.
  const judged = new Set(['line', ...[texts, marks].flatMap((pairs) => Object.entries(pairs).flat(2))]);
  expect(Object.keys(schemes.light ?? {}).filter((name) => !judged.has(name))).toEqual([]);
});
