import jsQR from 'jsqr';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { QrCode } from '@/ui/QrCode';

const address = 'https://safer-internet-centre.example/nl/contact/landelijk-steunpunt-extremisme/';

/** The pixels of the drawing, four for each module: dark where a stroke of its path runs. */
function pixelsOf(markup: string, size: number) {
  const pixels = new Uint8ClampedArray((size * 4) ** 2 * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, command = '', first, second] of markup.matchAll(/([Mmh])(\d+)(?: (\d+))?/g)) {
    if (command === 'M') [x, y] = [Number(first), Number(second)];
    if (command === 'h') {
      for (let row = y * 4; row < y * 4 + 4; row += 1) {
        for (let column = x * 4; column < (x + Number(first)) * 4; column += 1) {
          pixels.fill(0, (row * size * 4 + column) * 4, (row * size * 4 + column) * 4 + 3);
        }
      }
    }
    if (command !== 'M') x += Number(first);
  }
  return pixels;
}

test('a telephone reads the address of a page from the code on its poster', () => {
  const markup = renderToStaticMarkup(<QrCode text={address} />);
  const size = Number(/viewBox="0 0 (\d+)/.exec(markup)?.[1]);
  const [, path = ''] = / d="([^"]+)"/.exec(markup) ?? [];
  expect(jsQR(pixelsOf(path, size), size * 4, size * 4)?.data).toBe(address);
});
