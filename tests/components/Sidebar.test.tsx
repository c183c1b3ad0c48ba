// @vitest-environment jsdom
// What the sidebar says of a page: counts, time, authors, outline, what is hidden and why, and its empty states.
import { describe, expect, test, vi } from 'vitest';
import { Sidebar, type SidebarProps } from '../../components/Sidebar.tsx';
import type { Reading } from '../../utils/model.ts';
import { click, control, draw, textOf } from './draw.tsx';
import { CAST, COMFORT, PRINT, READING, translator } from './sample.ts';

const props = (more: Partial<SidebarProps> = {}): SidebarProps => ({
  reading: READING, cast: CAST, authors: 'found', switches: { repeats: true, widgets: true, marks: true }, revealed: new Set(), place: 0.4, section: null,
  open: null, current: null, width: { now: 340, first: 340, least: 280, most: 480, step: 20 }, order: 'appearance', terms: 0, comfort: COMFORT, print: PRINT, onWidth() {}, onOrder() {}, onEditTerms() {}, drawer: false, shortcut: '', choice: 'full', onChoose() {}, onOpenFull() {}, onCompare: async () => [], onSwitch() {}, onReveal() {}, onOpen() {}, onStep() {}, onJump() {}, onClose() {}, onTake() {}, ...more,
});
const sidebar = (more: Partial<SidebarProps> = {}, language: 'en' | 'ru' = 'en') => draw(<Sidebar {...props(more)} />, translator(language));
const reading = (more: Partial<Reading>) => ({ reading: { ...READING, ...more } });
const section = (root: HTMLElement, title: string) => [...root.querySelectorAll('section')].find((node) => textOf(node.querySelector('h2')) === title)!;

describe('switches', () => {
  test('does not say that nobody is named while the cast is looked for', () => {
    const root = sidebar({ cast: null });
    expect(textOf(root.querySelector('.dr-ctl'))).not.toContain('none found');
    expect(root.querySelectorAll('.dr-ctl input, .dr-ctl [role=switch]')).toHaveLength(3);
    expect(textOf(root)).toContain('Looking for actors…');
    // A page that opens is no news to those who hear it.
    expect([...root.querySelectorAll('[role=status]')].map(textOf).join('')).toBe('');
  });

  test('count what they switch and say whether they are on', () => {
    const root = sidebar({ switches: { repeats: true, widgets: false, marks: true } });
    const lines = [...root.querySelectorAll('.dr-ctl li')].map(textOf);
    expect(lines).toEqual(['Hide the short version4 paragraphs', 'Hide share and rating boxes4 boxes', 'Mark actors in the text11 places']);
    const states = [...root.querySelectorAll('.dr-ctl [role=switch]')].map((node) => node.getAttribute('aria-checked'));
    expect(states).toEqual(['true', 'false', 'true']);
  });

  test('call with the state asked for, from the switch and from its words', () => {
    const onSwitch = vi.fn();
    const root = sidebar({ onSwitch, switches: { repeats: true, widgets: false, marks: true } });
    click(control(root, 'Hide the short version'));
    click(root.querySelectorAll<HTMLElement>('.dr-ctl-label')[1]!);
    expect(onSwitch.mock.calls).toEqual([['repeats', false], ['widgets', true]]);
  });

  test('where there is nothing to switch there is no switch', () => {
    const root = sidebar({ ...reading({ repeats: [], widgets: [] }), cast: [] });
    expect(root.querySelector('.dr-ctl [role=switch]')).toBeNull();
    expect(textOf(root.querySelector('.dr-ctl')).match(/none found/g)).toHaveLength(3);
  });
});

test.each([
  [{ shown: 1100, kept: 660 }, '3 min to read instead of 5'],
  [{ shown: 700, kept: 660 }, '3 min to read'],
  [{ shown: 40, kept: 20 }, '1 min to read'],
])('time to read %o', (words, said) => {
  expect(textOf(sidebar(reading({ words })).querySelector('.dr-over-time'))).toBe(said);
});

describe('authors', () => {
  test('have degrees, role over organisation, and the place they were read from', () => {
    const root = section(sidebar(), 'Authors');
    expect(textOf(root.querySelector('.dr-author h3'))).toBe('Danara Toksanbay, PhD in Political Science');
    expect(textOf(root.querySelector('.dr-author-role'))).toBe('Senior Research Fellow');
    expect(textOf(root.querySelector('.dr-author-org'))).toBe('Altai Centre');
    expect(textOf(root.querySelector('.dr-note'))).toBe('From the byline');
  });

  test('an affiliation without a role leaves no empty line', () => {
    const author = { ...READING.authors[0]!, degrees: [], affiliations: [{ role: '', organisation: 'Altai Centre' }], source: 'json-ld' as const, sources: ['json-ld' as const] };
    const root = section(sidebar(reading({ authors: [author] })), 'Authors');
    expect(root.querySelector('.dr-author-role')).toBeNull();
    expect(textOf(root)).toContain('From the page’s structured data');
  });

  test.each([
    ['found', 'No author is named on this page.'],
    ['seeking', 'Looking for authors…'],
    ['failed', 'Who wrote this could not be determined.'],
  ] as const)('no author is said in words: %s', (state, words) => {
    const said = textOf(section(sidebar({ ...reading({ authors: [] }), authors: state }), 'Authors'));
    expect(said).toContain(words);
    expect(said).not.toContain('From');
  });

  test.each<[string, Partial<SidebarProps>, boolean]>([
    ['not before the authors, which would push it down', { ...reading({ authors: [] }), authors: 'seeking', cast: null }, false],
    ['as soon as it is there', { ...reading({ authors: [] }), authors: 'seeking' }, true],
    ['once the authors are there', { cast: null }, true],
    ['once it is known that there are none', { ...reading({ authors: [] }), authors: 'failed', cast: null }, true],
  ])('the cast stands %s', (_, more, isThere) => expect(section(sidebar(more), 'Cast') !== undefined).toBe(isThere));

  test('authors of the reading before stand while those of the next are looked for', () => {
    expect(textOf(section(sidebar({ authors: 'seeking' }), 'Authors'))).toContain('Danara Toksanbay');
  });
});

describe('outline', () => {
  test('marks the current heading and jumps to its block', () => {
    const onJump = vi.fn();
    const root = sidebar({ section: 13, onJump });
    const heading = control(root, /^Who carries it out/);
    expect(heading.getAttribute('aria-current')).toBe('location');
    click(heading);
    expect(onJump).toHaveBeenCalledWith(13);
  });

  test('says so where the article has no headings', () => {
    expect(textOf(section(sidebar(reading({ outline: [] })), 'Outline'))).toBe('OutlineThe article has no headings.');
  });
});

describe('hidden, and why', () => {
  const items = (root: HTMLElement) => [...section(root, 'Hidden here, and why').querySelectorAll('.dr-hidden > li:not(.is-under)')].map((node) => [textOf(node.children[0]!), textOf(node.querySelector('.dr-gloss'))]);

  test('names what, how many, and the reason with paragraph numbers and places', () => {
    expect(items(sidebar())).toEqual([
      ['Short version, 4 paragraphs', 'same text as paragraphs 1–3 and 5'],
      ['Rating boxes, 2', 'ask for a vote; top and bottom'],
      ['Share buttons', 'lead to other sites; at the bottom'],
      ['Print link', 'a tool of the site, not text; at the top'],
    ]);
  });

  test.each([
    [[12], 'same text as paragraph 3'],
    [[10, 12, 15], 'same text as paragraphs 1, 3 and 5'],
    [[99], 'same text as elsewhere on this page'],
  ])('kept %o', (kept, why) => {
    const repeats = [{ kind: 'printed-twice' as const, hidden: [5], kept, twins: kept, reason: '' }];
    expect(items(sidebar(reading({ repeats })))[0]).toEqual(['Printed twice, 1 paragraph', why]);
  });

  test('repeats of several kinds are one group, since they are shown together', () => {
    const repeats = [READING.repeats[0]!, { kind: 'lead' as const, hidden: [9], kept: [11], twins: [11], reason: '' }];
    expect(items(sidebar(reading({ repeats })))[0]![0]).toBe('Repeated text, 5 paragraphs');
  });

  test('shows a group again and hides it again', () => {
    const onReveal = vi.fn();
    const root = sidebar({ onReveal, revealed: new Set(['rating']) });
    click(control(root, 'Show: Short version, 4 paragraphs'));
    click(control(root, 'Hide: Rating boxes, 2'));
    expect(onReveal.mock.calls).toEqual([['repeats', true], ['rating', false]]);
  });

  test('with the switch off there is no action that would do nothing', () => {
    const root = section(sidebar({ switches: { repeats: true, widgets: false, marks: true } }), 'Hidden here, and why');
    expect([...root.querySelectorAll('button')].map((node) => node.getAttribute('aria-label'))).toEqual(['Show: Short version, 4 paragraphs', 'Peek: Short version, 4 paragraphs']);
    expect(textOf(root).match(/shown/g)).toHaveLength(3);
  });

  test('says that nothing of the text is hidden', () => {
    expect(textOf(section(sidebar(reading({ repeats: [] })), 'Hidden here, and why'))).toContain('No paragraph on this page is printed twice.');
  });
});

test('the footer names the shortcut only where there is one', () => {
  expect(textOf(sidebar().querySelector('footer'))).toBe('Nothing you read leaves this browser.');
  expect(textOf(sidebar({ shortcut: 'Alt+Shift+D' }).querySelector('footer'))).toContain('Alt+Shift+D turns it all off');
});

test('headings go in order and every section has one', () => {
  const levels = [...sidebar({ open: 'kz' }).querySelectorAll('h1, h2, h3, h4, h5')].map((node) => Number(node.tagName[1]));
  expect(levels[0]).toBe(2);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
});

test('stays left to right on any page', () => {
  expect(sidebar().querySelector('.dr')!.getAttribute('dir')).toBe('ltr');
});

test('speaks Russian', () => {
  const root = sidebar({}, 'ru');
  expect(textOf(root.querySelector('.dr-ctl'))).toContain('4 абзаца');
  expect(textOf(root)).toContain('тот же текст, что в абзацах 1–3 и 5');
  expect(textOf(root.querySelector('.dr-over-time'))).toBe('Читать 3 мин вместо 5');
});
