// @vitest-environment jsdom
// Does the first page show the sample with the real parts, let each of them do what it says, and say in words what is allowed?
import { expect, test, vi } from 'vitest';
import type { WelcomeState } from '../../components/welcome/model.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { samples } from '../../entrypoints/welcome/sample.ts';
import { entryById } from '../../utils/glossary/glossary.ts';
import { click, control, draw, textOf } from './draw.tsx';
import { member, translator } from './sample.ts';

const CAST = [member('kazakhstan', 'state', 'Kazakhstan', []), member('china', 'state', 'China', []), member('shanghai-cooperation-organisation', 'organisation', 'SCO', [])];
const state = (more: Partial<WelcomeState> = {}): WelcomeState => ({ language: 'auto', sample: samples.en, cast: CAST, commands: [{ name: 'toggle', keys: 'Alt+Shift+D' }], shortcutsAt: 'page', ...more });
const welcome = (more: Partial<WelcomeState> = {}, onOpenOptions = () => {}, language: 'en' | 'ru' = 'en') => draw(<Welcome state={state(more)} onLanguage={() => {}} onOpenOptions={onOpenOptions} />, translator(language));
const sheets = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('.dr-sheet')];
const times = (node: Node, words: string) => textOf(node).split(words).length - 1;

test('before, the short version stands twice; after, once, until it is shown', () => {
  const root = welcome();
  const [before, after] = sheets(root);
  expect([times(before!, 'The line was built for grain.'), times(before!, 'What the plans leave out')]).toEqual([2, 1]);
  expect(textOf(after!)).toContain('Short version: 2 paragraphs, all repeated below');
  expect([times(after!, 'The line was built for grain.'), times(after!, 'What the plans leave out')]).toEqual([1, 1]);
  click(control(after!, 'Show: Short version'));
  expect([times(after!, 'The line was built for grain.'), textOf(after!).includes('End of the short version')]).toEqual([2, true]);
});

test('a name that is pressed has its card; one that the glossary does not give is plain text', () => {
  const root = welcome({ cast: CAST.slice(0, 2) });
  const card = () => textOf(root.querySelector('.dr-card h3'));
  expect(card()).toBe('Kazakhstan');
  click(control(root, 'China'));
  expect([card(), control(root, 'China').getAttribute('aria-pressed'), control(root, 'Kazakhstan').getAttribute('aria-pressed')]).toEqual(['China', 'true', 'false']);
  expect(() => control(root, 'SCO')).toThrow('No control named SCO');
  expect(textOf(sheets(root)[1]!)).toContain('somebody like the SCO to keep');
});

test('without a glossary there is no card, and all else', () => {
  const root = welcome({ cast: [] });
  expect(root.querySelector('.dr-card')).toBe(null);
  expect(textOf(root.querySelector('.dr-author'))).toContain('Institute for Steppe Transport');
});

test('nothing that would ask or copy stands here', () => {
  const root = welcome();
  expect([...root.querySelectorAll('button')].map((one) => one.textContent)).toEqual(['Settings', 'Show', 'Kazakhstan', 'China', 'SCO']);
  const onOpenOptions = vi.fn();
  click(control(welcome({}, onOpenOptions), 'Settings'));
  expect(onOpenOptions).toHaveBeenCalledOnce();
});

test.each([['en', 'Not allowed until you allow it.'], ['ru', 'Не разрешены, пока вы их не разрешите.']] as const)('%s: permissions in words, and the keys', (language, words) => {
  const root = welcome({ sample: samples[language] }, () => {}, language);
  expect(textOf(root.querySelector('#permissions'))).toContain(words);
  expect(textOf(root.querySelector('#shortcuts'))).toContain('Alt+Shift+D');
});

test.each(['en', 'ru'] as const)('%s: the glossary has every actor of the sample', (language) => {
  const ids = samples[language].paragraphs.flat().flatMap((piece) => (typeof piece === 'string' ? [] : [piece.actor]));
  expect(ids.filter((id) => !entryById(id))).toEqual([]);
});
