// Are two pictures compared as an eye does: colours and sizes yes, the smoothing of letters no?
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { type Picture, compare, cut, printPicture, readPicture } from '../../scripts/snapshots/picture.ts';

const WIDTH = 40;
const HEIGHT = 30;
/** A bar of one colour on white. */
function bar([red, green, blue]: [number, number, number], width = 20): Picture {
  const png = new PNG({ width: WIDTH, height: HEIGHT });
  png.data.fill(255);
  for (let y = 10; y < 20; y++) for (let x = 10; x < 10 + width; x++) png.data.set([red, green, blue], (y * WIDTH + x) * 4);
  return png;
}
const whole = (picture: Picture) => cut(picture, { left: 0, top: 0, right: WIDTH, bottom: HEIGHT });
const pixels = (a: Picture, b: Picture) => compare(whole(a), whole(b))?.pixels;

test('the same is the same, also after it has been in a file', () => {
  const one = whole(bar([163, 36, 28]));
  expect(compare(one, readPicture(printPicture(one)))!.pixels).toBe(0);
  expect([...one.data.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
});

test.each<[what: string, a: Picture, b: Picture]>([
  ['another red', bar([163, 36, 28]), bar([140, 36, 28])],
  ['a grey that is a step lighter', bar([90, 88, 85]), bar([106, 104, 101])],
  ['a longer line', bar([28, 27, 26]), bar([28, 27, 26], 24)],
])('%s is seen', (_, a, b) => expect(pixels(a, b)).toBeGreaterThan(12));

test('a trace of another colour is not', () => expect(pixels(bar([90, 88, 85]), bar([92, 90, 87]))).toBe(0));

test('what has another size cannot be compared', () => {
  expect(compare(whole(bar([0, 0, 0])), cut(bar([0, 0, 0]), { left: 0, top: 0, right: WIDTH, bottom: HEIGHT - 1 }))).toBeNull();
});

test('a part is cut as far as the picture reaches', () => {
  const { width, height } = cut(bar([0, 0, 0]), { left: -3, top: 9.6, right: 99, bottom: 19.2 });
  expect([width, height]).toEqual([WIDTH, 11]);
});
