// Is each module weighed where it belongs, and is a part that grows over its budget told?
import { expect, test } from 'vitest';
import { BUDGETS, judgeWeights, partOf, weigh } from '../../scripts/weigh.ts';

test.each([
  ['/x/components/Cast.tsx', 'sidebar'],
  ['/x/assets/css/surfaces.css?inline', 'sidebar'],
  ['/x/node_modules/preact/dist/preact.mjs', 'sidebar'],
  ['/x/node_modules/@floating-ui/dom/dist/floating-ui.dom.mjs', 'sidebar'],
  ['/x/utils/text/byline.ts', 'reading'],
  ['/x/utils/reading.ts', 'reading'],
  ['/x/utils/effects/hover.ts', 'page'],
  ['/x/entrypoints/article.content/reader.ts', 'page'],
  ['/x/node_modules/webextension-polyfill/dist/browser-polyfill.js', 'page'],
])('%s is weighed as %s', (module, part) => expect(partOf(module)).toBe(part));

test('what is written weighs, comments and long names do not, and what another part uses stays', () => {
  const plain = weigh([['/x/components/a.tsx', 'const first = (value) => value * 2;']]);
  const wordy = weigh([['/x/components/a.tsx', '/* Twice as much, said at length and with care. */\nconst theVeryFirstFunctionOfAll = (someValue) => someValue * 2;']]);
  expect(plain).toEqual({ sidebar: expect.any(Number), reading: 0, page: 0 });
  expect(plain.sidebar).toBeGreaterThan(20);
  expect(wordy.sidebar).toBe(plain.sidebar);
});

test.each([
  ['all within', BUDGETS, true],
  ['one byte over', { ...BUDGETS, page: BUDGETS.page + 1 }, false],
  ['a part that was not weighed', { sidebar: 1, reading: 1 }, false],
])('%s', (_, weights, passed) => {
  const judged = judgeWeights(weights);
  expect(judged.passed).toBe(passed);
  expect(judged.lines).toHaveLength(3);
});
