// @vitest-environment jsdom
// The card of words: asks only for a click, tells what the glossary has, and takes the words into the reader's own glossary and out again.
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { AskedWords } from '../../components/actorActions.ts';
import { ActorActionsProvider } from '../../components/actorActions.ts';
import { EntryBody } from '../../components/EntryBody.tsx';
import { EntryActions } from '../../components/EntryActions.tsx';
import { WordCard, type WordCardProps } from '../../components/WordCard.tsx';
import type { LookUpAnswer } from '../../utils/model.ts';
import { click, control, draw, press, textOf, type } from './draw.tsx';
import { CAST, member, translator } from './sample.ts';

// jsdom has no DOMRect; the card needs only its numbers.
const rect = { left: 0, top: 0, right: 50, bottom: 20, width: 50, height: 20, x: 0, y: 0, toJSON() {} } as DOMRect;
vi.stubGlobal('DOMRect', class { constructor() { return rect; } });

const FOUND: LookUpAnswer = {
  status: 'found', title: 'Altai Forum', text: 'A yearly meeting.', url: 'https://en.wikipedia.org/wiki/Altai_Forum',
  source: 'Wikipedia', licence: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
};
const ASKED: AskedWords = { words: 'Altai Forum', draft: { name: 'Altai Forum', aliases: [], definition: '' }, start: null, place: { rects: () => [rect] } };

function card(asked: Partial<AskedWords> = {}, more: Partial<WordCardProps> = {}, language: 'en' | 'ru' = 'en') {
  const on = { onLookUp: vi.fn(async (): Promise<LookUpAnswer> => FOUND), onAdd: vi.fn(), onRemove: vi.fn(), onEditing: vi.fn(), onClose: vi.fn() };
  const root = draw(<WordCard asked={{ ...ASKED, ...asked }} isName known={null} terms={[]} docked={false} {...on} {...more} />, translator(language));
  return { root, ...on };
}
const field = (root: HTMLElement, name: string) => root.querySelector<HTMLInputElement>(`[name=${name}]`)!;
const settle = () => act(async () => {});

test('is a dialog named by the words, has the focus, and asks nothing by itself', () => {
  const { root, onLookUp } = card();
  const dialog = root.querySelector<HTMLElement>('[role=dialog]')!;
  expect(textOf(root.querySelector(`[id="${dialog.getAttribute('aria-labelledby')}"]`))).toBe('Altai Forum');
  expect(document.activeElement).toBe(dialog);
  expect(onLookUp).not.toHaveBeenCalled();
});

test('asks once for the click that opened it, or for one in it', async () => {
  const opened = card({ start: 'ask' });
  await settle();
  expect(opened.onLookUp).toHaveBeenCalledOnce();
  expect(textOf(opened.root)).toContain('A yearly meeting.');
  const pressed = card();
  click(control(pressed.root, 'Look up “Altai Forum” in Wikipedia'));
  await settle();
  expect(pressed.onLookUp).toHaveBeenCalledOnce();
});

test('what the glossary has comes first', () => {
  expect(textOf(card({}, { known: CAST[4]!.entry }).root.querySelector('.dr-entry-text'))).toBe('What CSTO is.');
  expect(textOf(card({}, { known: CAST[4]!.entry }, 'ru').root.querySelector('h2'))).toBe('CSTO по-русски');
});

test('a paragraph is no name, and can become a definition', () => {
  const { root } = card({ words: 'Long.', draft: { name: '', aliases: [], definition: 'Long.' } }, { isName: false });
  expect([...root.querySelectorAll('button')].map(textOf)).toEqual(['', 'Add to my glossary']);
  click(control(root, 'Add to my glossary'));
  expect([field(root, 'name').value, field(root, 'definition').value]).toEqual(['', 'Long.']);
});

test('takes the words over, and out again', () => {
  const { root, onAdd, onRemove, onEditing } = card();
  click(control(root, 'Add to my glossary'));
  expect(document.activeElement).toBe(field(root, 'name'));
  expect(field(root, 'name').value).toBe('Altai Forum');
  click(control(root, 'Save'));
  expect(textOf(root)).toContain('Say what it is.');
  type(field(root, 'definition'), 'A meeting.');
  click(control(root, 'Save'));
  const term = { name: 'Altai Forum', aliases: [], definition: 'A meeting.' };
  expect(onAdd.mock.calls).toEqual([[term]]);
  expect(textOf(root.querySelector('.dr-add'))).toBe('“Altai Forum” is in your glossary.Undo');
  expect(document.activeElement).toBe(control(root, 'Undo'));
  click(control(root, 'Undo'));
  expect(onRemove.mock.calls).toEqual([[term]]);
  expect(textOf(root.querySelector('.dr-add'))).toBe('As it was before.Add to my glossary');
  expect(onEditing.mock.calls).toEqual([[false], [true], [false]]);
});

test('a fault keeps what was typed', () => {
  const { root } = card({ start: 'add' });
  type(field(root, 'name'), 'Other name');
  click(control(root, 'Save'));
  expect([field(root, 'name').value, textOf(root.querySelector('.dr-field-fault'))]).toEqual(['Other name', 'Say what it is.']);
});

test('Escape closes the form alone', () => {
  const { root } = card({ start: 'add' });
  const outside = vi.fn();
  root.addEventListener('keydown', outside);
  press(field(root, 'name'), 'Escape');
  expect(root.querySelector('form')).toBeNull();
  expect(outside).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(control(root, 'Add to my glossary'));
});

test('what was looked up is the definition, with its source', async () => {
  const { root } = card({ start: 'ask', draft: { ...ASKED.draft, definition: 'From the article' } });
  await settle();
  click(control(root, 'Add to my glossary'));
  expect(field(root, 'definition').value).toBe('A yearly meeting. (Wikipedia, CC BY-SA 4.0: https://en.wikipedia.org/wiki/Altai_Forum)');
});

test('a name that is in the reader’s glossary is not taken twice', () => {
  const { root, onAdd } = card({ start: 'add', draft: { ...ASKED.draft, definition: 'x' } }, { terms: [{ name: 'altai forum', aliases: [], definition: 'y' }] });
  click(control(root, 'Save'));
  expect(textOf(root)).toContain('Your glossary has this name already.');
  expect(onAdd).not.toHaveBeenCalled();
});

test('the entry of a name of the article’s own offers both; no other entry does', () => {
  const onOpenWords = vi.fn();
  const actions = { onMute() {}, muted: null, onUnmute() {}, onOpenWords };
  const own = member('article:ALTC', 'term', 'ALTC', [0.1], { full: { en: 'Altai Transit Council', ru: 'Altai Transit Council' } });
  own.actor.gloss = { text: 'a forum of carriers', block: 1 };
  const root = draw(<ActorActionsProvider value={actions}><EntryActions member={own} /><EntryActions member={CAST[0]!} /></ActorActionsProvider>);
  expect(root.querySelectorAll('[aria-label^="Look up"]')).toHaveLength(1);
  click(control(root, 'Look up “Altai Transit Council” in Wikipedia'));
  click(control(root, 'Add to my glossary: ALTC'));
  const draft = { name: 'ALTC', aliases: ['Altai Transit Council'], definition: 'A forum of carriers' };
  expect(onOpenWords.mock.calls.map(([{ words, draft: given, start }]) => [words, given, start])).toEqual([['Altai Transit Council', draft, 'ask'], ['Altai Transit Council', draft, 'add']]);
});

test('what a name of the article’s own stands for is said once', () => {
  const both = (text: string) => ({ en: text, ru: text });
  const own = member('article:ALTC', 'term', 'ALTC', [0.1], { name: both('ALTC'), full: both('Altai Transit Council'), definition: both('Altai Transit Council.') });
  const root = draw(<EntryBody member={own} index={0} level={2} onStep={() => {}} />);
  expect(textOf(root).match(/Altai Transit Council/g)).toHaveLength(1);
});
