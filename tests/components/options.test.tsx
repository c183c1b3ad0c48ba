// @vitest-environment jsdom
// Does the options page show what is stored, in words where there is nothing, and does each control do the one thing that it says?
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { OptionsActions, OptionsState } from '../../components/options/model.ts';
import { Options } from '../../components/options/Options.tsx';
import type { OwnTerm, TermImport } from '../../utils/model.ts';
import { click, control, draw, textOf } from './draw.tsx';
import { translator } from './sample.ts';

const term = (name: string, definition: string): OwnTerm => ({ name, aliases: [], definition });
const FIRST: OptionsState = {
  settings: {
    language: 'auto', switches: { repeats: true, widgets: true, marks: true }, everywhere: true, sitesOff: [], pagesOff: [], sidebarClosed: [], sidebarWidth: 340, castOrder: 'appearance',
    focusOn: [], type: { size: 100, leading: 'page', measure: 'medium', face: 'page', paper: 'page' }, speechRate: 1, printCast: false, versions: {},
    marking: { adjectives: 'faint', mentions: 'all' }, muted: [], mutedOn: {}, terms: [],
  },
  trouble: { kind: 'none' }, unsynced: null, names: new Map(), kept: { answers: 0, bytes: 2 }, commands: [{ name: 'toggle', keys: 'Alt+Shift+D' }], shortcutsAt: 'page',
  hosts: [{ host: 'en.wikipedia.org', source: 'Wikipedia', allowed: false }, { host: 'ru.wikipedia.org', source: 'Wikipedia', allowed: true }],
};
const stateWith = (settings: Partial<OptionsState['settings']>, more: Partial<OptionsState> = {}): OptionsState => ({ ...FIRST, ...more, settings: { ...FIRST.settings, ...settings } });

function createActions(more: Partial<OptionsActions> = {}) {
  const none = () => vi.fn();
  return {
    onChange: none(), onTurnOn: none(), onUnmute: none(), onImportTerms: none(), onExportTerms: none(), onExportRows: none(), onAllow: none(), onRevoke: none(),
    onClearAnswers: none(), onOpenShortcuts: none(), onExportAll: none(), onImportAll: none(), onReset: none(), onExportBroken: none(), ...more,
  } as unknown as { [K in keyof OptionsActions]: OptionsActions[K] & ReturnType<typeof vi.fn> };
}

const options = (state: OptionsState, actions: OptionsActions = createActions(), language: 'en' | 'ru' = 'en', into?: HTMLElement) =>
  draw(<Options state={state} actions={actions} />, translator(language), into);
const part = (root: HTMLElement, id: string) => root.querySelector<HTMLElement>(`#${id}`)!;

describe('with nothing stored', () => {
  test.each([
    ['sites', 'No site is switched off.'], ['sites', 'No page is switched off.'], ['glossary', 'Nothing here yet.'], ['muted', 'No actor is muted.'], ['lookups', 'No answer is kept.'],
  ])('%s: %s', (id, words) => expect(textOf(part(options(FIRST), id))).toContain(words));

  test('says everything in Russian too, and offers nothing that does nothing', () => {
    const root = options(FIRST, createActions(), 'ru');
    expect(textOf(part(root, 'glossary'))).toContain('Пока пусто.');
    expect([...root.querySelectorAll('button')].map(textOf).filter((words) => /CSV|Удалить ответы/.test(words))).toEqual([]);
  });
});

test('switches, marks and lists change what they name', () => {
  const actions = createActions();
  const root = options(stateWith({ sitesOff: ['a.org'], pagesOff: ['https://b.org/x'], sidebarClosed: ['c.org'], versions: { 'd.org': 'short' } }), actions);
  click(control(root, 'Hide the short version'));
  click(part(root, 'marks').querySelector<HTMLElement>('input[value=off]')!);
  click(part(root, 'marks').querySelector<HTMLElement>('input[value=first]')!);
  click(control(root, 'Full version: d.org'));
  expect(actions.onChange.mock.calls).toEqual([
    [{ switches: { repeats: false, widgets: true, marks: true } }],
    [{ marking: { adjectives: 'off', mentions: 'all' } }],
    [{ marking: { adjectives: 'faint', mentions: 'first' } }],
    [{ versions: {} }],
  ]);
  for (const name of ['Turn on: a.org', 'Turn on: b.org/x', 'Open: c.org']) click(control(root, name));
  expect(actions.onTurnOn.mock.calls).toEqual([['sitesOff', 'a.org'], ['pagesOff', 'https://b.org/x'], ['sidebarClosed', 'c.org']]);
});

test('muted actors have their names, or their ids, and are unmuted where they are muted', () => {
  const actions = createActions();
  const root = options(stateWith({ muted: ['nato', 'gone'], mutedOn: { 'https://b.org/x': ['iran'] } }, { names: new Map([['nato', 'NATO'], ['iran', 'Iran']]) }), actions);
  for (const name of ['Mark again: NATO', 'Mark again: gone', 'Mark again: Iran']) click(control(root, name));
  expect(actions.onUnmute.mock.calls).toEqual([['nato', null], ['gone', null], ['iran', 'https://b.org/x']]);
});

test('look-ups: allowed, taken back, cleared', () => {
  const actions = createActions();
  const root = options({ ...FIRST, kept: { answers: 3, bytes: 2400 } }, actions);
  expect(textOf(part(root, 'lookups'))).toContain('3 answers are kept in this browser, 2 kB.');
  for (const name of ['Allow: en.wikipedia.org', 'Take back: ru.wikipedia.org', 'Clear the answers']) click(control(root, name));
  expect([actions.onAllow.mock.calls, actions.onRevoke.mock.calls, actions.onClearAnswers.mock.calls.length]).toEqual([[['en.wikipedia.org']], [['ru.wikipedia.org']], 1]);
});

test.each<[OptionsState['trouble'], string]>([
  [{ kind: 'all' }, 'The stored settings could not be read. All of them are as at first.'],
  [{ kind: 'parts', parts: ['marking', 'terms'] }, 'A part of the stored settings could not be read and is as at first: marks, your glossary.'],
  [{ kind: 'storage' }, 'The browser’s storage does not answer.'],
])('a store in trouble is told of: %o', (trouble, words) => {
  expect(textOf(options({ ...FIRST, trouble }).querySelector('[role=alert]'))).toContain(words);
});

test('every part that can be lost has a name', () => {
  expect(() => options({ ...FIRST, trouble: { kind: 'parts', parts: Object.keys(FIRST.settings) } }, createActions(), 'ru')).not.toThrow();
});

describe('the glossary', () => {
  const TERMS = [term('C5+1', 'Talks.'), term('near abroad', 'Republics.')];
  const fill = (root: HTMLElement, name: string, words: string) => void act(() => {
    const field = root.querySelector<HTMLInputElement>(`[name=${name}]`)!;
    field.value = words;
  });
  const submit = (root: HTMLElement) => void act(() => void root.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true })));

  test('a term is added, with its other names by line', () => {
    const actions = createActions();
    const root = options(stateWith({ terms: TERMS }), actions);
    click(control(root, 'Add a term'));
    expect(document.activeElement).toBe(root.querySelector('[name=name]'));
    fill(root, 'name', '  Altai   Forum ');
    fill(root, 'aliases', 'AF\n\nForum\nAF');
    fill(root, 'definition', 'A meeting.');
    submit(root);
    expect(actions.onChange).toHaveBeenCalledExactlyOnceWith({ terms: [...TERMS, { name: 'Altai Forum', aliases: ['AF', 'Forum'], definition: 'A meeting.' }] });
    expect(document.activeElement).toBe(control(root, 'Add a term'));
  });

  test.each([['', 'x', 'Give it a name.', 'name'], [' NEAR  abroad', 'x', 'Your glossary has this name already.', 'name'], ['New', ' ', 'Say what it is.', 'definition']])('%o, %o: %s', (name, definition, words, field) => {
    const actions = createActions();
    const root = options(stateWith({ terms: TERMS }), actions);
    click(control(root, 'Add a term'));
    fill(root, 'name', name);
    fill(root, 'definition', definition);
    submit(root);
    const bad = root.querySelector('[aria-invalid=true]')!;
    expect([bad.getAttribute('name'), textOf(document.getElementById(bad.getAttribute('aria-describedby')!))]).toEqual([field, words]);
    expect(document.activeElement).toBe(bad);
    expect(actions.onChange).not.toHaveBeenCalled();
  });

  test('a term is edited in its place, and may keep its name', () => {
    const actions = createActions();
    const root = options(stateWith({ terms: TERMS }), actions);
    click(control(root, 'Edit: C5+1'));
    fill(root, 'definition', 'Meetings.');
    submit(root);
    expect(actions.onChange).toHaveBeenCalledExactlyOnceWith({ terms: [term('C5+1', 'Meetings.'), TERMS[1]] });
  });

  test('a deleted term comes back to its place', () => {
    const actions = createActions();
    const root = options(stateWith({ terms: TERMS }), actions);
    click(control(root, 'Delete: C5+1'));
    expect(actions.onChange).toHaveBeenLastCalledWith({ terms: [TERMS[1]] });
    options(stateWith({ terms: [TERMS[1]!] }), actions, 'en', root);
    click(control(part(root, 'glossary'), 'Undo'));
    expect(actions.onChange).toHaveBeenLastCalledWith({ terms: TERMS });
  });

  const pick = async (root: HTMLElement, id: string) => {
    const input = part(root, id).querySelector<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'a.csv')], configurable: true });
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  };

  test('an import tells of every row, keeps the old definition on wish, and is undone', async () => {
    const report: TermImport = { added: ['A', 'B'], same: [], fault: null, changed: [{ before: TERMS[0]!, after: term('C5+1', 'Newer.') }], bad: [{ row: 4, fault: 'definition-missing', text: 'x,' }] };
    const actions = createActions({ onImportTerms: vi.fn(async () => report) });
    const root = options(stateWith({ terms: TERMS }), actions);
    await pick(root, 'glossary');
    const said = part(root, 'glossary').querySelector<HTMLElement>('.dr-report')!;
    expect(document.activeElement).toBe(said);
    expect(textOf(said.querySelector('[role=status]'))).toBe('2 terms added; 1 has a newer definition; 1 row was not taken');
    expect(textOf(said)).toContain('Row 4: there is no definition');
    options(stateWith({ terms: [term('C5+1', 'Newer.'), TERMS[1]!] }), actions, 'en', root);
    click(control(root, 'Keep mine: C5+1'));
    expect(actions.onChange).toHaveBeenLastCalledWith({ terms: TERMS });
    click(control(root, 'Save these rows as a file'));
    expect(actions.onExportRows).toHaveBeenCalledExactlyOnceWith(report.bad);
    click(control(root, 'Undo the import'));
    expect(actions.onChange).toHaveBeenLastCalledWith({ terms: TERMS });
  });

  test.each<[TermImport['fault'], string]>([['not-json', 'This file is not JSON'], ['no-list', 'There is no list of terms'], ['empty', 'There are no terms in this file.']])('a file that is %s says so', async (fault, words) => {
    const root = options(FIRST, createActions({ onImportTerms: vi.fn(async () => ({ added: [], changed: [], same: [], bad: [], fault })) }));
    await pick(root, 'glossary');
    expect(textOf(root.querySelector('.dr-report [role=status]'))).toContain(words);
  });

  test.each([
    [{ fault: 'not-json' as const }, 'This file is not JSON, or breaks off in the middle. Nothing has changed.'],
    [{ fault: 'not-ours' as const }, 'This is not a file of Dramatis settings. Nothing has changed.'],
    [{ fault: 'newer' as const }, 'This file was written by a newer Dramatis. Nothing has changed.'],
    [{ fault: 'unread' as const }, 'The file could not be opened. Nothing has changed.'],
    [{ lost: ['muted'], undo: () => {} }, 'The file’s settings are in force, but for what could not be read: muted actors.Undo'],
  ])('everything from a file: %o', async (result, words) => {
    const root = options(FIRST, createActions({ onImportAll: vi.fn(async () => result) }));
    await pick(root, 'everything');
    expect(textOf(part(root, 'everything').querySelector('.dr-notice'))).toBe(words);
  });
});

test('reset asks first, and can be undone', async () => {
  const undo = vi.fn();
  const actions = createActions({ onReset: vi.fn(async () => undo) });
  const root = options(FIRST, actions);
  click(control(root, 'Reset'));
  click(control(root, 'Keep everything'));
  expect(actions.onReset).not.toHaveBeenCalled();
  click(control(root, 'Reset'));
  await act(async () => control(root, 'Reset everything').click());
  expect(actions.onReset).toHaveBeenCalledOnce();
  click(control(part(root, 'everything'), 'Undo'));
  expect(undo).toHaveBeenCalledOnce();
});
