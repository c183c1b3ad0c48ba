// @vitest-environment jsdom
// Does the window for citing and saving show what each format makes of the article, and say so where it has none?
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { sayLeftOut } from '../../components/take/leftOut.ts';
import type { TakeActions, TakeState } from '../../components/take/model.ts';
import { Take } from '../../components/take/Take.tsx';
import { TakeButton } from '../../components/TakeButton.tsx';
import { click, control, draw, textOf } from './draw.tsx';
import { translator } from './sample.ts';

const STATE: TakeState = {
  title: 'Коридор и соседи', byline: 'Danara Toksanbay, Altai Forum, 12 September 2025', lang: 'ru',
  citations: { apa: 'In APA', chicago: 'In Chicago', bibtex: '@misc{x}', ris: 'TY  - ELEC', 'csl-json': '[{}]' },
  leftOut: { paragraphs: 7, isFullVersion: false, isClosed: false }, actors: 3, passage: null,
};

const createActions = (canCopy = true) => ({
  printFile: vi.fn((format: string, hasCast: boolean) => `${format} ${hasCast ? 'with' : 'without'}`),
  onCopy: vi.fn<TakeActions['onCopy']>(async () => canCopy),
  onSave: vi.fn<TakeActions['onSave']>(() => 'a.txt'),
});
const take = (state: TakeState | null, actions: TakeActions = createActions(), language: 'en' | 'ru' = 'en', into?: HTMLElement) => draw(<Take state={state} actions={actions} />, translator(language), into);
const part = (root: HTMLElement, id: string) => root.querySelector<HTMLElement>(`#${id}`)!;
const outOf = (root: HTMLElement, id: string) => textOf(part(root, id).querySelector('pre'));
const pick = (root: HTMLElement, value: string) => click(root.querySelector<HTMLElement>(`input[value=${value}]`)!);
/** Press, and let what was promised come. */
const press = (root: HTMLElement, name: string) => act(async () => control(root, name).click());

describe('citation', () => {
  test.each([['apa', 'In APA'], ['chicago', 'In Chicago'], ['bibtex', '@misc{x}'], ['ris', 'TY - ELEC'], ['csl-json', '[{}]']])('%s', (format, text) => {
    const root = take(STATE);
    pick(root, format);
    expect(outOf(root, 'citation')).toBe(text);
  });

  test('while it is made, and where it could not be, words stand there and nothing can be copied', () => {
    const root = take({ ...STATE, citations: { ...STATE.citations, apa: null, chicago: '' } });
    expect(textOf(part(root, 'citation'))).toContain('Making the citation…');
    pick(root, 'chicago');
    expect(textOf(part(root, 'citation'))).toContain('The citation could not be made.');
    expect([...part(root, 'citation').querySelectorAll('button')]).toEqual([]);
  });

  test('is copied, and saved in its format; what was said goes with the format', async () => {
    const actions = createActions();
    const root = take(STATE, actions);
    pick(root, 'ris');
    await press(part(root, 'citation'), 'Copy');
    expect(actions.onCopy.mock.calls).toEqual([['TY  - ELEC']]);
    expect(textOf(part(root, 'citation').querySelector('[role=status]'))).toBe('Copied.');
    await press(part(root, 'citation'), 'Save as a file');
    expect(actions.onSave.mock.calls).toEqual([['ris', 'TY  - ELEC']]);
    expect(textOf(part(root, 'citation').querySelector('[role=status]'))).toBe('Saved: a.txt');
    pick(root, 'apa');
    expect(textOf(part(root, 'citation').querySelector('[role=status]'))).toBe('');
  });

  test('where the browser forbids copying, that is said', async () => {
    const root = take(STATE, createActions(false));
    await press(part(root, 'citation'), 'Copy');
    expect(textOf(part(root, 'citation').querySelector('[role=status]'))).toBe('The browser did not let it be copied. Select the text and copy it.');
  });
});

describe('article', () => {
  test('in each format, with the cast and without', async () => {
    const actions = createActions();
    const root = take(STATE, actions);
    expect(outOf(root, 'article')).toBe('markdown without');
    click(control(root, 'With the cast as a glossary'));
    pick(root, 'html');
    expect(outOf(root, 'article')).toBe('html with');
    await press(part(root, 'article'), 'Save as a file');
    expect(actions.onSave.mock.calls).toEqual([['html', 'html with']]);
  });

  test('no cast, no switch', () => expect(take({ ...STATE, actors: 0 }).querySelector('[role=switch]')).toBeNull());

  test.each<[string, TakeState['leftOut'], string[]]>([
    ['repeats', { paragraphs: 7, isFullVersion: false, isClosed: false }, ['Left out are 7 paragraphs that the page prints twice.']],
    ['one', { paragraphs: 1, isFullVersion: false, isClosed: false }, ['Left out is 1 paragraph that the page prints twice.']],
    ['the reader’s choice', { paragraphs: 9, isFullVersion: true, isClosed: false }, ['Left out is the full version (9 paragraphs), since you read the short one on this site.']],
    ['a closed version', { paragraphs: 0, isFullVersion: false, isClosed: true }, ['The page keeps its full version closed. This is the short one.']],
    ['nothing', { paragraphs: 0, isFullVersion: false, isClosed: false }, []],
  ])('says what is left out: %s', (_, leftOut, lines) => {
    expect(sayLeftOut(leftOut, translator('en'))).toEqual(lines);
    const said = textOf(part(take({ ...STATE, leftOut }), 'article'));
    for (const line of lines) expect(said).toContain(line);
  });
});

test('a selection has its link; a long one is shown by its start', async () => {
  const actions = createActions();
  const root = take({ ...STATE, passage: { text: 'слово '.repeat(100), link: 'https://a.example/#:~:text=x' } }, actions);
  expect(textOf(root.querySelector('blockquote'))).toMatch(/^(?:слово )+слово…$/);
  expect(root.querySelector('blockquote')!.lang).toBe('ru');
  await press(root, 'Copy the link');
  expect(actions.onCopy.mock.calls).toEqual([['https://a.example/#:~:text=x']]);
  expect(part(take(STATE), 'passage')).toBeNull();
});

test('an article that is gone: words, and nothing to press', () => {
  const root = take(null);
  expect(textOf(root.querySelector('[role=alert]'))).toBe('This article is no longer at hand.');
  expect([...root.querySelectorAll('button, input, pre')]).toEqual([]);
});

test('Russian says it all', () => {
  const root = take({ ...STATE, title: '' }, createActions(), 'ru');
  expect(textOf(root)).toContain('Статья без названия');
  expect(textOf(root)).toContain('Пропущено 7 абзацев, напечатанных на странице дважды.');
});

test('the button keeps the selection: a press of the mouse does nothing but press it', () => {
  const onTake = vi.fn();
  const button = control(draw(<TakeButton onTake={onTake} />), 'Cite and save…');
  const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  button.dispatchEvent(down);
  click(button);
  expect([down.defaultPrevented, onTake.mock.calls.length]).toEqual([true, 1]);
});
