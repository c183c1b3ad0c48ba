// @vitest-environment jsdom
// Two versions of one article: the peek at what is hidden, the choice between them, the closed full version.
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { Sidebar, type SidebarProps } from '../../components/Sidebar.tsx';
import type { Block, Reading, Repeat, VersionChoice } from '../../utils/model.ts';
import { click, control, draw, press, textOf } from './draw.tsx';
import { COMFORT, PRINT, READING, translator } from './sample.ts';

const block = (id: number, text: string): Block => ({ id, text, words: 0, kind: 'prose', shown: true, hasUnique: false, inRoot: true, box: id, outer: -1, linked: 0, level: 0, hint: null });
const LONG_TEXT = 'A sentence that goes on. '.repeat(12).trim();
const BLOCKS = [block(5, 'The first.'), block(6, LONG_TEXT), block(7, 'The third.'), block(8, 'The fourth.')];
const reading = (more: Partial<Reading> = {}): Reading => ({ ...READING, blocks: BLOCKS, ...more });
const props = (more: Partial<SidebarProps> = {}): SidebarProps => ({
  reading: reading(), cast: [], authors: 'found', switches: { repeats: true, widgets: true, marks: true }, revealed: new Set(), place: 0, section: null, open: null, current: null,
  width: { now: 340, first: 340, least: 280, most: 480, step: 20 }, order: 'appearance', terms: 0, comfort: COMFORT, print: PRINT, onWidth() {}, onOrder() {}, onEditTerms() {}, drawer: false, shortcut: '', choice: 'full', onSwitch() {}, onReveal() {}, onOpen() {}, onStep() {}, onJump() {}, onClose() {}, onChoose() {}, onOpenFull() {},
  onCompare: async () => [], onTake() {}, ...more,
});
const sidebar = (more: Partial<SidebarProps> = {}, language: 'en' | 'ru' = 'en') => draw(<Sidebar {...props(more)} />, translator(language));
const FULL: Repeat = { kind: 'full-version', hidden: [10, 11, 12], kept: [5], twins: [5, -1, -1], reason: '' };
const TWICE: Repeat = { kind: 'printed-twice', hidden: [20], kept: [15], twins: [15], reason: '' };
const rows = (root: HTMLElement) => [...root.querySelectorAll('.dr-hidden > li:not(.is-under)')].map((node) => textOf(node.children[0]!));
const entries = (root: HTMLElement) => [...root.querySelectorAll('.dr-look li')].map(textOf);

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

  test('headings are counted among the paragraphs neither at the switch nor in the row', () => {
    const root = sidebar({ choice: 'short', reading: reading({ repeats: [FULL], blocks: [...BLOCKS, { ...block(10, 'A heading'), kind: 'heading', level: 2 }] }) });
    expect([rows(root)[0], textOf(root.querySelector('.dr-ctl li'))]).toEqual(['Full version, 2 paragraphs', 'Hide the full version2 paragraphs']);
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
