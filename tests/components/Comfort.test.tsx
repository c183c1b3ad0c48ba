// @vitest-environment jsdom
// What the reader can set for his comfort, and what he is told of reading aloud.
import { describe, expect, test, vi } from 'vitest';
import { Comfort } from '../../components/Comfort.tsx';
import type { AloudProps, ComfortProps } from '../../components/comfortModel.ts';
import { click, control, draw, textOf } from './draw.tsx';
import { COMFORT, translator } from './sample.ts';

const ALOUD: AloudProps = {
  state: 'off', voice: '', lang: 'en', at: 0, total: 0, rate: 1, rates: [0.85, 1, 1.15],
  onStart() {}, onAllow() {}, onPlay() {}, onPause() {}, onStep() {}, onRate() {}, onStop() {},
};
const comfort = (more: Partial<ComfortProps> = {}, language: 'en' | 'ru' = 'en', into?: HTMLElement) => draw(<Comfort {...COMFORT} {...more} />, translator(language), into);
const aloud = (more: Partial<AloudProps>, language: 'en' | 'ru' = 'en') => comfort({ aloud: { ...ALOUD, ...more } }, language);

describe('the focus', () => {
  test('shows how the article is set once it is on, open for whoever has just asked for it', () => {
    const onFocus = vi.fn();
    const root = comfort({ onFocus });
    expect(root.querySelector('fieldset')).toBeNull();
    click(control(root, 'Focus on the article'));
    expect(onFocus).toHaveBeenCalledExactlyOnceWith(true);
    comfort({ focus: true }, 'en', root);
    expect([...root.querySelectorAll('legend')].map(textOf)).toEqual(['Text width', 'Line spacing', 'Typeface', 'Colours']);
    click(control(root, 'Hide: Text and colours'));
    expect(root.querySelector('fieldset')).toBeNull();
  });

  test('is folded where it was on before', () => {
    const root = comfort({ focus: true });
    expect(root.querySelector('fieldset')).toBeNull();
    expect(control(root, 'Show: Text and colours').getAttribute('aria-expanded')).toBe('false');
  });

  test('says why there is none', () => {
    const root = comfort({ focus: null });
    expect(textOf(root)).toBe('Focus on the articleno article apart');
    expect(root.querySelector('[role=switch]')).toBeNull();
  });
});

describe('how it is set', () => {
  const open = (more: Partial<ComfortProps>) => {
    const root = comfort({ focus: true, ...more });
    click(control(root, 'Show: Text and colours'));
    return root;
  };

  test('each wish leaves the others as they are', () => {
    const onType = vi.fn();
    const type = { ...COMFORT.type, paper: 'sepia' as const };
    const root = open({ type, onType });
    expect([...root.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value)).toEqual(['page', 'page', 'page', 'sepia']);
    click(root.querySelector<HTMLInputElement>('input[value=dyslexia]')!);
    click(control(root, 'More: Text size'));
    click(control(root, 'All as the page has it'));
    expect(onType.mock.calls).toEqual([[{ face: 'dyslexia' }], [{ size: 110 }], [COMFORT.type]]);
  });

  test('a size at its end goes no further, and keeps the focus', () => {
    const onType = vi.fn();
    const root = open({ type: { ...COMFORT.type, size: 200 }, onType });
    const more = control(root, 'More: Text size');
    click(more);
    expect([more.getAttribute('aria-disabled'), more.hasAttribute('disabled'), onType.mock.calls]).toEqual(['true', false, []]);
    expect(textOf(root.querySelector('.dr-stepper-value'))).toBe('200 %');
  });

  test('there is no way back to what is already so', () => expect(textOf(open({}))).not.toContain('All as the page'));
});

describe('reading aloud', () => {
  test('is not offered where the browser has no speech', () => expect(textOf(comfort({ aloud: null }))).not.toContain('aloud'));

  test('starts, pauses, steps, changes its pace and stops', () => {
    const on = { onStart: vi.fn(), onPause: vi.fn(), onStep: vi.fn(), onRate: vi.fn(), onStop: vi.fn(), onPlay: vi.fn() };
    click(control(aloud(on), 'Start: Read aloud'));
    const root = aloud({ ...on, state: 'playing', at: 3, total: 40, voice: 'Anna' });
    expect(textOf(root)).toContain('4 of 40');
    expect(textOf(root)).toContain('Voice: Anna');
    for (const name of ['Pause', 'Next sentence', 'Previous sentence', 'More: Pace', 'Stop: Read aloud']) click(control(root, name));
    click(control(aloud({ ...on, state: 'paused', total: 40 }), 'Go on'));
    expect([on.onStart, on.onPause, on.onPlay, on.onStop].map((one) => one.mock.calls.length)).toEqual([1, 1, 1, 1]);
    expect([on.onStep.mock.calls, on.onRate.mock.calls]).toEqual([[[1], [-1]], [[1.15]]]);
  });

  test.each<[AloudProps['state'], 'en' | 'ru', string]>([
    ['none', 'en', 'This browser has no voice for this language: English.'],
    ['none', 'ru', 'В этом браузере нет голоса для языка статьи: английский.'],
    ['failed', 'en', 'The voice has stopped. Start again to go on from what is in sight.'],
    ['seeking', 'en', 'Looking for a voice…'],
    ['off', 'en', ''],
  ])('%s, in words (%s)', (state, language, words) => expect(textOf(aloud({ state }, language).querySelector('p[role=status]'))).toBe(words));

  test('asks before a text goes over the network', () => {
    const [onAllow, onStop] = [vi.fn(), vi.fn()];
    const root = aloud({ state: 'remote', voice: 'Cloud', onAllow, onStop });
    expect(textOf(root.querySelector('p[role=status]'))).toBe('“Cloud” is the only voice here for English, and it speaks over the network: the text would leave this browser.');
    click(control(root, 'Send the text and read'));
    click(control(root, 'Stop: Read aloud'));
    expect([onAllow.mock.calls.length, onStop.mock.calls.length]).toEqual([1, 1]);
  });
});
