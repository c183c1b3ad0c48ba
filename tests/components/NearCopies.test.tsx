// @vitest-environment jsdom
// Near copies: asked for when opened, shown as one text with the words of one version marked, and what is said while that does not work.
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { HiddenList } from '../../components/HiddenList.tsx';
import type { Block, Difference, Reading, Repeat, VersionChoice } from '../../utils/model.ts';
import { click, control, draw, textOf } from './draw.tsx';
import { READING, translator } from './sample.ts';

const block = (id: number, text: string): Block => ({ id, text, words: 0, kind: 'prose', shown: true, hasUnique: false, inRoot: true, box: id, outer: -1, linked: 0, level: 0, hint: null });
const reading = (more: Partial<Reading> = {}): Reading => ({ ...READING, blocks: [block(9, 'He came on Monday.'), block(14, 'He came on Friday.')], ...more });
interface Options {
  reading: Reading;
  choice?: VersionChoice;
  revealed?: ReadonlySet<string>;
  onCompare?(first: string, second: string): Promise<Difference[]>;
  onJump?(block: number): void;
}
const list = ({ onCompare = async () => [], onJump = () => {}, choice = 'full', revealed = new Set(), ...more }: Options) => (
  <HiddenList {...more} switches={{ repeats: true, widgets: true, marks: true }} revealed={revealed} choice={choice} onReveal={() => {}} onChoose={() => {}} onCompare={onCompare} onJump={onJump} />
);
const hidden = (options: Options, language: 'en' | 'ru' = 'en') => draw(list(options), translator(language));
const settle = () => act(async () => {});

describe('near copies', () => {
  const near = reading({ nearCopies: [{ block: 9, twin: 14 }] });
  const NAME = 'Compare: 1 paragraph of the short version reads differently';
  const DIFFERENCES: Difference[] = [{ text: 'He came on ', in: 'both' }, { text: 'Monday', in: 'first' }, { text: 'Friday', in: 'second' }, { text: '.', in: 'both' }];

  test('are asked for when opened, and shown as one text with the words of one version marked and named', async () => {
    const [onCompare, onJump] = [vi.fn(async (_first: string, _second: string) => DIFFERENCES), vi.fn()];
    const root = hidden({ reading: near, onCompare, onJump });
    expect(onCompare).not.toHaveBeenCalled();
    click(control(root, NAME));
    expect(onCompare.mock.calls).toEqual([['He came on Monday.', 'He came on Friday.']]);
    expect(textOf(root.querySelector('.dr-look [role=status]'))).toBe('Comparing…');
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
    const onCompare = vi.fn(async (_first: string, _second: string) => DIFFERENCES);
    const root = hidden({ reading: near, onCompare });
    click(control(root, NAME));
    draw(list({ reading: near, onCompare: async (...texts) => onCompare(...texts) }), translator('en'), root);
    await settle();
    expect(onCompare).toHaveBeenCalledOnce();
  });

  test('say it when comparing fails, show the text, and ask again when opened again', async () => {
    const onCompare = vi.fn(async (): Promise<Difference[]> => { throw new Error('not loaded'); });
    const root = hidden({ reading: near, onCompare });
    click(control(root, NAME));
    await settle();
    expect(textOf(root.querySelector('.dr-look [role=status]'))).toBe('The words could not be compared. Both versions are on the page.');
    expect(textOf(root.querySelector('.dr-look li p'))).toBe('He came on Monday.');
    click(control(root, NAME));
    click(control(root, NAME));
    await settle();
    expect(onCompare).toHaveBeenCalledTimes(2);
  });

  test('offer no way to a full version that is folded away, until it is shown', async () => {
    const full: Repeat = { kind: 'full-version', hidden: [10, 14], kept: [5], twins: [5, -1], reason: '' };
    const folded = { reading: reading({ ...near, repeats: [full], paragraphs: [5, 9] }), choice: 'short' as const };
    const root = hidden(folded);
    click(control(root, NAME));
    await settle();
    expect(textOf(root.querySelector('.dr-look-foot'))).toBe('short versionfull version, folded');
    draw(list({ ...folded, revealed: new Set(['repeats']) }), translator('en'), root);
    expect(textOf(control(root, 'full version'))).toBe('full version');
  });

  test('an answer that comes after closing changes nothing', async () => {
    let answer: (differences: Difference[]) => void = () => {};
    const root = hidden({ reading: near, onCompare: () => new Promise((resolve) => { answer = resolve; }) });
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
    const row = hidden({ reading: reading({ repeats: [], widgets: [], nearCopies }) }, 'ru').querySelector('.dr-hidden > li')!;
    expect([textOf(row.children[0]!), textOf(row.querySelector('.dr-gloss'))]).toEqual([title, why]);
  });
});
