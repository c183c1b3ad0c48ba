// @vitest-environment jsdom
// Two versions of one article: the peek at what is hidden, the comparison of near copies, the choice, the closed full version.
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Sidebar, type SidebarProps } from '../../components/Sidebar.tsx';
import type { Block, Difference, Reading, Repeat, VersionChoice } from '../../utils/model.ts';
import { click, control, draw, press, textOf } from './draw.tsx';
import { READING, translator } from './sample.ts';

const block = (id: number, text: string): Block => ({ id, text, kind: 'prose', shown: true, hasUnique: false, inRoot: true, box: id, outer: -1, linked: 0, level: 0, hint: null });
const LONG_TEXT = 'A sentence that goes on. '.repeat(12).trim();
const BLOCKS = [block(5, 'The first.'), block(6, LONG_TEXT), block(7, 'The third.'), block(8, 'The fourth.'), block(9, 'He came on Monday.'), block(14, 'He came on Friday.')];
const reading = (more: Partial<Reading> = {}): Reading => ({ ...READING, blocks: BLOCKS, ...more });
const props = (more: Partial<SidebarProps> = {}): SidebarProps => ({
  reading: reading(), cast: [], switches: { repeats: true, widgets: true, marks: true }, revealed: new Set(), place: 0, section: null, open: null, current: null,
  drawer: false, shortcut: '', choice: 'full', onSwitch() {}, onReveal() {}, onOpen() {}, onStep() {}, onJump() {}, onClose() {}, onChoose() {}, onOpenFull() {},
  onCompare: async () => [], ...more,
});
const sidebar = (more: Partial<SidebarProps> = {}, language: 'en' | 'ru' = 'en') => draw(<Sidebar {...props(more)} />, translator(language));
const FULL: Repeat = { kind: 'full-version', hidden: [10, 11, 12], kept: [5], twins: [5, -1, -1], reason: '' };
const TWICE: Repeat = { kind: 'printed-twice', hidden: [20], kept: [15], twins: [15], reason: '' };
const rows = (root: HTMLElement) => [...root.querySelectorAll('.dr-hidden > li:not(.is-under)')].map((node) => textOf(node.children[0]!));
const entries = (root: HTMLElement) => [...root.querySelectorAll('.dr-look li')].map(textOf);
const settle = () => act(async () => {});

describe('peek', () => {
  const PEEK = 'Peek: Short version, 4 paragraphs';

  test('opens each hidden paragraph over the way to its twin', () => {
    const onJump = vi.fn();
    const root = sidebar({ onJump });
    expect(control(root, PEEK).getAttribute('aria-expanded')).toBe('false');
    click(control(root, PEEK));
    expect(control(root, PEEK).getAttribute('aria-expanded')).toBe('true');
    expect(entries(root)).toEqual(['The first.same as ¶ 1', `${LONG_TEXT}same as ¶ 2Show all`, 'The third.same as ¶ 3', 'The fourth.same as ¶ 5']);
    click(control(root, 'same as ¶ 5'));
    expect(onJump).toHaveBeenCalledWith(15);
  });

  test('a long text is cut, and shown whole when asked', () => {
    const root = sidebar();
    click(control(root, PEEK));
    expect(root.querySelectorAll('.is-cut')).toHaveLength(1);
    click(control(root, /^Show all: A sentence/));
    expect(root.querySelector('.is-cut')).toBeNull();
    click(control(root, /^Show less: A sentence/));
    expect(root.querySelectorAll('.is-cut')).toHaveLength(1);
  });

  test.each([
    ['its button at the end', (root: HTMLElement) => click(control(root, 'Close: Short version, 4 paragraphs'))],
    ['Escape', (root: HTMLElement) => void press(control(root, 'same as ¶ 1'), 'Escape')],
  ])('closes from %s, and focus goes back', (_, close) => {
    const root = sidebar();
    const outer = vi.fn();
    root.addEventListener('keydown', outer);
    click(control(root, PEEK));
    close(root);
    expect(root.querySelector('.dr-look')).toBeNull();
    expect(document.activeElement).toBe(control(root, PEEK));
    expect(outer).not.toHaveBeenCalled();
    press(control(root, PEEK), 'Escape');
    expect(outer).toHaveBeenCalledOnce();
  });

  test('of thirty paragraphs five are listed, and the others when asked', () => {
    const ids = Array.from({ length: 30 }, (_, index) => 100 + index);
    const repeats = [{ ...READING.repeats[0]!, hidden: ids, twins: ids.map(() => 10) }];
    const root = sidebar({ reading: reading({ repeats, blocks: ids.map((id) => block(id, `Text ${id}.`)) }) });
    click(control(root, 'Peek: Short version, 30 paragraphs'));
    expect(entries(root)).toHaveLength(5);
    click(control(root, '25 more'));
    expect(entries(root)).toHaveLength(30);
    expect(control(root, 'Fewer').getAttribute('aria-expanded')).toBe('true');
  });

  test('says where no other place has the text, and where its place has no number', () => {
    const root = sidebar({ choice: 'short', reading: reading({ repeats: [FULL], paragraphs: [9] }) });
    click(control(root, 'Peek: Full version, 3 paragraphs'));
    expect(entries(root)).toEqual(['same text, kept', 'only here', 'only here']);
  });

  test('is not offered for widgets', () => {
    expect(sidebar({ reading: reading({ repeats: [] }) }).querySelector('.dr-hidden [aria-expanded]')).toBeNull();
  });
});

describe('near copies', () => {
  const near = reading({ nearCopies: [{ block: 9, twin: 14 }] });
  const NAME = 'Compare: 1 paragraph of the short version reads differently';
  const DIFFERENCES: Difference[] = [{ text: 'He came on ', in: 'both' }, { text: 'Monday', in: 'first' }, { text: 'Friday', in: 'second' }, { text: '.', in: 'both' }];

  test('are asked for when opened, and shown as one text with the words of one version marked and named', async () => {
    const [onCompare, onJump] = [vi.fn(async () => DIFFERENCES), vi.fn()];
    const root = sidebar({ reading: near, onCompare, onJump });
    expect(onCompare).not.toHaveBeenCalled();
    click(control(root, NAME));
    expect(onCompare.mock.calls).toEqual([['He came on Monday.', 'He came on Friday.']]);
    expect(textOf(root.querySelector('[role=status].dr-note:not(.dr-sr)'))).toBe('Comparing…');
    await settle();
    expect(textOf(root.querySelector('.dr-look [role=status]'))).toBe('');
    expect(textOf(root.querySelector('.dr-look li del'))).toBe('[only in the short version: Monday]');
    expect(textOf(root.querySelector('.dr-look li ins'))).toBe('[only in the full version: Friday]');
    for (const words of root.querySelectorAll('.dr-look li .dr-sr')) words.remove();
    expect(textOf(root.querySelector('.dr-look li p'))).toBe('He came on Monday Friday.');
    click(control(root, 'short version'));
    click(control(root, 'full version, ¶ 4'));
    expect(onJump.mock.calls).toEqual([[9], [14]]);
  });

  test('are asked for once while open, however often the sidebar is drawn', async () => {
    const onCompare = vi.fn(async () => DIFFERENCES);
    const root = sidebar({ reading: near, onCompare });
    click(control(root, NAME));
    draw(<Sidebar {...props({ reading: near, onCompare, place: 0.5 })} />, translator('en'), root);
    await settle();
    expect(onCompare).toHaveBeenCalledOnce();
  });

  test('say it when comparing fails, show the text, and ask again when opened again', async () => {
    const onCompare = vi.fn(async (): Promise<Difference[]> => { throw new Error('not loaded'); });
    const root = sidebar({ reading: near, onCompare });
    click(control(root, NAME));
    await settle();
    expect(textOf(root.querySelector('.dr-look [role=status]'))).toBe('The words could not be compared. Both versions are on the page.');
    expect(textOf(root.querySelector('.dr-look li p'))).toBe('He came on Monday.');
    click(control(root, NAME));
    click(control(root, NAME));
    await settle();
    expect(onCompare).toHaveBeenCalledTimes(2);
  });

  test('an answer that comes after closing changes nothing', async () => {
    let answer: (differences: Difference[]) => void = () => {};
    const root = sidebar({ reading: near, onCompare: () => new Promise((resolve) => { answer = resolve; }) });
    click(control(root, NAME));
    click(control(root, NAME));
    answer(DIFFERENCES);
    await settle();
    expect(root.querySelector('.dr-look')).toBeNull();
  });

  test.each([
    [1, '1 абзац краткой версии написан иначе', 'не скрыт, потому что слова другие'],
    [2, '2 абзаца краткой версии написаны иначе', 'не скрыты, потому что слова другие'],
    [5, '5 абзацев краткой версии написаны иначе', 'не скрыты, потому что слова другие'],
  ])('%i in Russian', (n, title, why) => {
    const nearCopies = Array.from({ length: n }, (_, index) => ({ block: index, twin: 14 }));
    const row = sidebar({ reading: reading({ repeats: [], widgets: [], nearCopies }) }, 'ru').querySelector('.dr-hidden > li')!;
    expect([textOf(row.children[0]!), textOf(row.querySelector('.dr-gloss'))]).toEqual([title, why]);
  });
});

describe('choice', () => {
  const radios = (root: HTMLElement) => [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];

  test('is a group of native radios under the row of the versions', () => {
    const onChoose = vi.fn();
    const root = sidebar({ onChoose });
    expect(textOf(root.querySelector('fieldset legend'))).toBe('On this site, read:');
    expect(radios(root).map((radio) => [textOf(radio.parentElement), radio.checked])).toEqual([['the full version', true], ['the short version', false], ['both', false]]);
    expect(new Set(radios(root).map((radio) => radio.name)).size).toBe(1);
    click(radios(root)[1]!);
    expect(onChoose.mock.calls).toEqual([['short']]);
  });

  test('is offered only where two versions were found', () => {
    expect(radios(sidebar({ reading: reading({ repeats: [TWICE] }) }))).toEqual([]);
    expect(radios(sidebar({ choice: 'short', reading: reading({ repeats: [FULL] }) }))[1]!.checked).toBe(true);
  });

  test('does nothing while nothing is hidden', () => {
    expect(sidebar({ switches: { repeats: false, widgets: true, marks: true } }).querySelector('fieldset')!.disabled).toBe(true);
  });

  test('keeps focus on the radio while rows come and go', () => {
    const [SHORT] = READING.repeats;
    const of: Record<VersionChoice, Repeat[]> = { full: [SHORT!, TWICE], short: [FULL, TWICE], both: [SHORT!, TWICE] };
    function Choosing() {
      const [choice, setChoice] = useState<VersionChoice>('full');
      return <Sidebar {...props({ choice, reading: reading({ repeats: of[choice] }) })} onChoose={setChoice} />;
    }
    const root = draw(<Choosing />);
    for (const index of [2, 1, 0]) {
      const radio = radios(root)[index]!;
      radio.focus();
      click(radio);
      expect(document.activeElement).toBe(radio);
      expect(radio.checked).toBe(true);
    }
  });

  test('the short version: the full one is folded at the reader’s choice', () => {
    const root = sidebar({ choice: 'short', reading: reading({ repeats: [FULL] }) });
    expect(textOf(root.querySelector('.dr-hidden .dr-gloss'))).toBe('folded at your choice');
    expect(rows(root)[0]).toBe('Full version, 3 paragraphs');
    expect(textOf(root.querySelector('.dr-ctl li'))).toBe('Hide the full version3 paragraphs');
    const mixed = sidebar({ choice: 'short', reading: reading({ repeats: [FULL, TWICE] }) });
    expect([rows(mixed)[0], textOf(mixed.querySelector('.dr-hidden .dr-gloss'))]).toEqual(['Full version and repeats, 4 paragraphs', 'folded at your choice; same text as paragraph 5']);
  });

  test('both: nothing of the versions is hidden, and other repeats still are', () => {
    const root = sidebar({ choice: 'both', reading: reading({ repeats: [READING.repeats[0]!, TWICE], widgets: [] }) });
    expect(rows(root)).toEqual(['Short version, 4 paragraphs', 'Printed twice, 1 paragraph']);
    expect(textOf(root.querySelector('.dr-hidden .dr-note'))).toBe('shown');
    expect(textOf(control(root, 'Show: Printed twice, 1 paragraph'))).toBe('Show');
    const alone = sidebar({ choice: 'both' });
    expect(textOf(alone.querySelector('.dr-ctl li'))).toBe('Hide the short versionboth versions shown');
  });
});

describe('a closed full version', () => {
  test('is said under the switches, with the way to open it', () => {
    const onOpenFull = vi.fn();
    const root = sidebar({ onOpenFull, reading: reading({ repeats: [], closed: [10, 11] }) });
    expect(textOf(root.querySelector('.dr-ctl + div'))).toBe('This page shows only the short version.Open the full version');
    click(control(root, 'Open the full version'));
    expect(onOpenFull).toHaveBeenCalledOnce();
  });

  test('is not said where nothing is closed', () => {
    expect(sidebar().querySelector('.dr-closed')).toBeNull();
  });
});
