// Which mention does a step of the keyboard lead to?
import { expect, test } from 'vitest';
import { type Span, nextStop } from '../../utils/effects/walk.ts';

const at = (top: number): Span => ({ top, bottom: top + 20 });
/** Stops of a page that is scrolled so that the third stands in the window of 800 px; the fifth is hidden. */
const SPANS = [at(-900), at(-300), at(200), at(700), null, at(1500)];

test.each<[string, (Span | null)[], current: number, step: 1 | -1, expected: number]>([
  ['the next of the one stepped to', SPANS, 2, 1, 3],
  ['the one before it', SPANS, 2, -1, 1],
  ['what is hidden is passed over', SPANS, 3, 1, 5],
  ['past the last comes the first', [at(0), at(300), at(600)], 2, 1, 0],
  ['before the first comes the last', [at(0), at(300), at(600)], 0, -1, 2],
  ['with none stepped to, the first in sight', SPANS, -1, 1, 2],
  ['with none stepped to, the last above the line that is read', SPANS, -1, -1, 2],
  ['the reader has scrolled away from the one stepped to', SPANS, 0, 1, 2],
  ['it has been hidden since', SPANS, 4, 1, 2],
  ['all lie above', [at(-900), at(-300)], -1, 1, 0],
  ['all lie below', [at(900), at(1300)], -1, -1, 1],
  ['a single one', [at(100)], 0, 1, 0],
  ['none at all', [], -1, 1, -1],
  ['none that can be seen', [null, null], 0, -1, -1],
])('%s', (_, spans, current, step, expected) => expect(nextStop(spans, current, step, 800)).toBe(expected));
