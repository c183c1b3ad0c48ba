// @vitest-environment jsdom
// A state's flag and its name in the interface's own language: drawn beside the name, silent, and of nothing but plain shapes.
import { expect, test } from 'vitest';
import { Cast } from '../../components/Cast.tsx';
import { EntryBody } from '../../components/EntryBody.tsx';
import { Flag } from '../../components/Flag.tsx';
import type { FlagShape } from '../../utils/model.ts';
import { draw, textOf } from './draw.tsx';
import { CAST, member, translator } from './sample.ts';

const FLAG = { viewBox: '0 0 3 2', shapes: [{ tag: 'g' as const, attributes: { fill: 'red' }, shapes: [{ tag: 'path' as const, attributes: { d: 'M0 0h3v2z' } }] }] };
const kazakhstan = member('kz', 'state', 'Kazakhstan', [0.1, 0.4], { flag: FLAG, names: { de: 'Kasachstan', kk: 'Қазақстан' } });
const german = translator('de');

test('is drawn as SVG, hidden from those who hear the page', () => {
  const svg = draw(<Flag flag={FLAG} />).querySelector('svg')!;
  expect([svg.getAttribute('aria-hidden'), svg.getAttribute('viewBox')]).toEqual(['true', '0 0 3 2']);
  expect(svg.querySelector('g[fill=red] > path')!.namespaceURI).toBe('http://www.w3.org/2000/svg');
});

test('what is no plain shape is not drawn', () => {
  const odd = ['script', 'foreignObject', 'image', 'use'].map((tag) => ({ tag, attributes: {} }) as unknown as FlagShape);
  expect(draw(<Flag flag={{ viewBox: '0 0 3 2', shapes: odd }} />).querySelector('svg')!.children.length).toBe(0);
});

test('stands in the row and at the head of the entry, and nowhere without one', () => {
  const cast = (list: typeof CAST) => draw(<Cast cast={list} published={null} paragraphs={5} place={0} open={null} current={null} order="appearance" onOrder={() => {}} onOpen={() => {}} onStep={() => {}} />);
  const root = cast([kazakhstan, CAST[1]!]);
  const rows = [...root.querySelectorAll('.dr-row')];
  expect(rows.map((row) => [textOf(row.querySelector('.dr-name')), row.querySelectorAll('.dr-flag').length])).toEqual([['Kazakhstan', 1], ['Russia', 0]]);
  expect(draw(<EntryBody member={kazakhstan} index={0} level={2} onStep={() => {}} />).querySelector('.dr-entry-head .dr-flag')).not.toBeNull();
});

test('a state is named in the language of the interface, where its entry has it, with the glossary’s names below', () => {
  const root = draw(<EntryBody member={kazakhstan} index={0} level={2} onStep={() => {}} />, german);
  expect(textOf(root.querySelector('h2'))).toBe('Kasachstan');
  const names = [...root.querySelectorAll('.dr-entry-names > p')].map((name) => [textOf(name), name.getAttribute('lang')]);
  expect(names).toEqual([['Kazakhstan', 'en'], ['Kazakhstan по-русски', 'ru']]);
  expect(textOf(draw(<EntryBody member={CAST[1]!} index={0} level={2} onStep={() => {}} />, german).querySelector('h2'))).toBe('Russia');
});
