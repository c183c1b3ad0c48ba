// @vitest-environment node
// Are actors looked for in the article's own prose, and nowhere else of it?
import { describe, expect, test } from 'vitest';
import { inspectHtml, namesOf } from '../../scripts/inspect.ts';
import { isSearched, searchedText } from '../../utils/find/searched.ts';
import { blocksOf } from './literals.ts';

const [plain] = blocksOf('South Africa and Kazakhstan.');

test('what is set apart is blanked, so that offsets stay', () => {
  expect(searchedText(plain!)).toBe(plain!.text);
  const text = searchedText({ ...plain!, apart: [[0, 5], [17, 27]] });
  expect(text).toHaveLength(plain!.text.length);
  expect([text.slice(5, 17), /\p{L}|\s/u.test(text.slice(0, 5) + text.slice(17, 27))]).toEqual([' Africa and ', false]);
});

test('code, and what is a link as a whole, is not searched', () => {
  const [code, card, linked] = blocksOf({ text: 'Kazakhstan', kind: 'code' }, { text: 'Kazakhstan and Russia', linked: 1 }, { text: 'Kazakhstan and Russia', linked: 0.5 });
  expect([plain!, code!, card!, linked!].map(isSearched)).toEqual([true, false, false, true]);
});

describe('in a page', () => {
  const filler = Array.from({ length: 6 }, (_, n) => `<p>${`The ferry${n} crossed the bay at noon and came back with letters, salt and news of the harbour${n}. `.repeat(2)}</p>`).join('');
  const page = (inside: string) => `<!doctype html><html lang="en"><head><title>A title</title></head><body><main><article><h1>A title</h1>${filler}<p>Belarus is named here, in a paragraph that stands among the others.</p>${inside}${filler}</article></main></body></html>`;
  const named = (inside: string) => inspectHtml(page(inside), 'https://russiancouncil.ru/en/analytics-and-comments/analytics/a-title/', namesOf).actors.map(({ name }) => name);

  test.each<[string, string, string[]]>([
    ['a paragraph', '<p>The envoy came from Uzbekistan at noon and left again.</p>', ['Belarus', 'Uzbekistan']],
    ['a link in a paragraph', '<p>The envoy came from <a href="/x">Uzbekistan</a> at noon and left again.</p>', ['Belarus', 'Uzbekistan']],
    ['code in a paragraph', '<p>The envoy typed <code>Uzbekistan</code> at noon and left again.</p>', ['Belarus']],
    ['a name broken by code', '<p>The envoy sailed from Sri <code>x</code> Lanka at noon and left again.</p>', ['Belarus']],
    ['a block of code', '<pre>The envoy came from Uzbekistan at noon and left again.</pre>', ['Belarus']],
    ['keys and output', '<p>The envoy pressed <kbd>Uzbekistan</kbd> and read <samp>Tajikistan</samp> at noon.</p>', ['Belarus']],
    ['an editor', '<div contenteditable="true"><p>The envoy came from Uzbekistan at noon and left again.</p></div>', ['Belarus']],
    ['form fields', '<form><label>From <select><option>Uzbekistan</option></select></label><textarea>Tajikistan</textarea><input value="Mali"><button>Ask Estonia</button></form>', ['Belarus']],
    ['navigation', '<nav><ul><li>Uzbekistan on the map of the region, in words.</li></ul></nav>', ['Belarus']],
    ['a card that is a link', '<a href="/y"><div><h4>Uzbekistan at noon</h4><p>The envoy came from Uzbekistan at noon and left again.</p></div></a>', ['Belarus']],
    ['a paragraph that is a link', '<p><a href="/y">Read also: the envoy came from Uzbekistan at noon and left again.</a></p>', ['Belarus']],
  ])('%s', (_, inside, names) => expect(named(inside)).toEqual(names));
});
