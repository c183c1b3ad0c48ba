// @vitest-environment jsdom
// The cast: groups and order, glosses, folding, filter, an entry opened in place, the reading line.
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { Cast, type CastProps } from '../../components/Cast.tsx';
import type { CastMember } from '../../utils/model.ts';
import { click, control, draw, press, textOf, type } from './draw.tsx';
import { CAST, member, translator } from './sample.ts';

const props = (more: Partial<CastProps> = {}): CastProps => ({
  cast: CAST, published: '2025-09-12', paragraphs: 5, place: 0.25, open: null, current: null, order: 'appearance', onOrder() {}, onOpen() {}, onStep() {}, ...more,
});
const cast = (more: Partial<CastProps> = {}, language: 'en' | 'ru' = 'en') => draw(<Cast {...props(more)} />, translator(language));
const names = (root: ParentNode) => [...root.querySelectorAll('.dr-name')].map(textOf);
const glosses = (root: ParentNode) => Object.fromEntries([...root.querySelectorAll('.dr-row')].map((row) => [textOf(row.querySelector('.dr-name')), textOf(row.querySelector('.dr-gloss'))]));

function Opening(more: Partial<CastProps>) {
  const [open, setOpen] = useState<string | null>(null);
  return <Cast {...props(more)} open={open} onOpen={setOpen} />;
}

describe('groups', () => {
  test('stand in order, with their members in order of appearance', () => {
    const root = cast({ cast: CAST.toReversed() });
    const groups = [...root.querySelectorAll('.dr-group')].map((node) => [textOf(node.querySelector('h3')), names(node)]);
    expect(groups).toEqual([
      ['States', ['Kazakhstan', 'Russia', 'Moscow', 'Astana']],
      ['Organisations', ['CSTO']],
      ['People', ['Kassym-Jomart Tokayev']],
      ['Initiatives', ['NPT']],
      ['Regions', ['Central Asia']],
    ]);
  });

  test('a row says how often in words too', () => {
    expect(textOf(control(cast(), /^Kazakhstan/))).toBe('Kazakhstan3, 3 places');
    expect(textOf(control(cast({}, 'ru'), /^Russia/))).toContain('1 место');
  });

  test('glosses say what the name alone does not', () => {
    expect(glosses(cast())).toMatchObject({
      Kazakhstan: '',
      Moscow: 'capital or government: Russia',
      Astana: 'capital, used for its government',
      CSTO: 'Collective Security Treaty Organization',
      'Kassym-Jomart Tokayev': 'President of Kazakhstan',
      NPT: 'treaty',
    });
    expect(glosses(cast({}, 'ru'))['Moscow по-русски']).toBe('столица или власти: Russia по-русски');
  });

  test('a person whose office is not known has no gloss', () => {
    expect(glosses(cast({ cast: [member('x', 'person', 'Somebody', [0.1])] }))).toEqual({ Somebody: '' });
  });
});

describe('folding', () => {
  const states = (often: number, once: number): CastMember[] => [
    ...Array.from({ length: often }, (_, i) => member(`often${i}`, 'state', `Often ${i}`, [0.1, 0.2])),
    ...Array.from({ length: once }, (_, i) => member(`once${i}`, 'state', `Once ${i}`, [0.5])),
  ];

  test.each([
    ['seven are shown whole', 3, 4, 7, null],
    ['of ten, those named once fold', 6, 4, 6, '4 more, named once'],
    ['one alone does not fold', 8, 1, 9, null],
    ['a group named only once still shows four', 0, 9, 4, '5 more, named once'],
  ])('%s', (_, often, once, rows, words) => {
    const root = cast({ cast: states(often, once) });
    expect(root.querySelectorAll('.dr-row')).toHaveLength(rows);
    expect(textOf(root.querySelector('.dr-more'))).toBe(words ?? '');
  });

  test('unfolds and folds', () => {
    const root = cast({ cast: states(6, 4) });
    click(control(root, '4 more, named once'));
    expect(root.querySelectorAll('.dr-row')).toHaveLength(10);
    click(control(root, 'Fold those named once'));
    expect(root.querySelectorAll('.dr-row')).toHaveLength(6);
  });

  test('never hides the entry that is open', () => {
    expect(cast({ cast: states(6, 4), open: 'once2' }).querySelector('.dr-open')).not.toBeNull();
  });

  test('a thousand actors keep few rows and few ticks', () => {
    const root = cast({ cast: states(0, 1000) });
    expect(root.querySelectorAll('.dr-row')).toHaveLength(4);
    expect(textOf(root.querySelector('.dr-more'))).toBe('996 more, named once');
  });

  test('a long cast lets the browser skip rows out of sight', () => {
    expect(cast({ cast: states(100, 0) }).querySelector('.dr-cast')!.classList).toContain('is-long');
  });
});

describe('filter', () => {
  const filter = (root: HTMLElement, words: string) => type(control(root, 'Filter the cast') as HTMLInputElement, words);

  test('finds by name, full name, alias and the other language', () => {
    const aliased = [...CAST, member('us', 'state', 'United States', [0.9], { aliases: { en: ['USA'], ru: ['Соединённые Штаты'] } })];
    const root = cast({ cast: aliased });
    for (const [words, found] of [['kaz', ['Kazakhstan']], ['collective', ['CSTO']], ['usa', ['United States']], ['соединенные', ['United States']]] as const) {
      filter(root, words);
      expect(names(root)).toEqual(found);
    }
  });

  test('says how many it found, and that it found none', () => {
    const root = cast();
    filter(root, 'kaz');
    expect(textOf(root.querySelector('[role=status]:not(.dr-muted)'))).toBe('1 of 8');
    filter(root, 'zzz');
    expect(textOf(root.querySelector('[role=status]:not(.dr-muted)'))).toBe('No name in the cast matches “zzz”.');
    expect(root.querySelector('.dr-now')).toBeNull();
  });

  test('Escape clears it first, and only then is for the drawer', () => {
    const root = cast();
    const outer = vi.fn();
    root.addEventListener('keydown', outer);
    filter(root, 'kaz');
    const input = control(root, 'Filter the cast') as HTMLInputElement;
    press(input, 'Escape');
    expect(input.value).toBe('');
    expect(outer).not.toHaveBeenCalled();
    press(input, 'Escape');
    expect(outer).toHaveBeenCalledOnce();
  });
});

describe('an entry in place', () => {
  test('opens from its row, takes focus, and gives it back on Escape', () => {
    const root = draw(<Opening />);
    const outer = vi.fn();
    root.addEventListener('keydown', outer);
    click(control(root, /^Kazakhstan/));
    expect(document.activeElement).toBe(control(root, 'Close Kazakhstan'));
    press(document.activeElement as HTMLElement, 'Escape');
    expect(root.querySelector('.dr-open')).toBeNull();
    expect(document.activeElement).toBe(control(root, /^Kazakhstan/));
    expect(outer).not.toHaveBeenCalled();
  });

  test('closes from its button', () => {
    const root = draw(<Opening />);
    click(control(root, /^CSTO/));
    click(control(root, 'Close CSTO'));
    expect(root.querySelector('.dr-open')).toBeNull();
  });

  test('opened from elsewhere leaves focus where it is', () => {
    cast({ open: 'kz' });
    expect(document.activeElement).toBe(document.body);
  });

  test('steps through the mentions and past the last to the first', () => {
    const onStep = vi.fn();
    const root = cast({ open: 'kz', onStep });
    expect(textOf(root.querySelector('.dr-step'))).toBe('3 places');
    click(control(root, 'Next place'));
    draw(<Cast {...props({ open: 'kz', current: { actor: 'kz', index: 2 }, onStep })} />, translator('en'), root);
    expect(textOf(root.querySelector('.dr-step'))).toBe('3 of 3');
    click(control(root, 'Next place'));
    click(control(root, 'Previous place'));
    expect(onStep.mock.calls).toEqual([['kz', 0], ['kz', 0], ['kz', 1]]);
  });

  test('draws the mention stepped to in red, in the strip', () => {
    const root = cast({ current: { actor: 'kz', index: 1 } });
    expect(root.querySelectorAll('.dr-strip-current')).toHaveLength(1);
  });
});

test('the reading line stays inside the strips', () => {
  const at = (place: number) => cast({ place }).querySelector<HTMLElement>('.dr-now')!.style.getPropertyValue('--place');
  expect([at(0.25), at(-1), at(7)]).toEqual(['0.25', '0', '1']);
});

test('the reading line moves without drawing the rows anew', () => {
  const strings = translator('en');
  const said = vi.spyOn(strings, 'count');
  const root = draw(<Cast {...props()} />, strings);
  const rows = () => said.mock.calls.filter(([key]) => key === 'places').length;
  const before = rows();
  draw(<Cast {...props({ place: 0.75, onOpen() {} })} />, strings, root);
  expect(root.querySelector<HTMLElement>('.dr-now')!.style.getPropertyValue('--place')).toBe('0.75');
  expect([before, rows()]).toEqual([CAST.length, CAST.length]);
});

test('an empty cast is said in words, without filter and reading line', () => {
  const root = cast({ cast: [] });
  expect(textOf(root)).toContain('No actor that Dramatis knows is named here.');
  expect(root.querySelector('input, .dr-now')).toBeNull();
});

test('the title counts in the plural of the language', () => {
  expect(textOf(cast({ cast: CAST.slice(0, 1) }).querySelector('.dr-sec-title'))).toBe('Cast1 actor');
  expect(textOf(cast().querySelector('.dr-sec-title'))).toBe('Cast8 actors, in order of appearance');
});
