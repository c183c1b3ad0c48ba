// @vitest-environment jsdom
// Views that are loaded when they are asked for: what stands until they come, who has the focus, what is said if they do not, and what foretells them.
import { useLayoutEffect, useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { Cast } from '../../components/Cast.tsx';
import { Companion, type CompanionProps } from '../../components/Companion.tsx';
import { KnownText } from '../../components/KnownText.tsx';
import { deskWith } from './authors.tsx';
import type { LaterLoader } from '../../components/later.tsx';
import { LATER, click, control, draw, laterLoader, press, textOf } from './draw.tsx';
import { SIDEBAR } from './everything.ts';
import { CAST, translator } from './sample.ts';

const FAILED = 'This could not be loaded. Load the page again.';
const strings = translator('en');

afterEach(() => document.body.replaceChildren());

function Opening({ initial = null }: { initial?: string | null }) {
  const [open, setOpen] = useState(initial);
  return <Cast cast={CAST} published="2025-09-12" paragraphs={5} place={0} current={null} order="appearance" open={open} onOrder={() => {}} onOpen={setOpen} onStep={() => {}} />;
}

describe('an entry in the cast', () => {
  test('its row stands and keeps the focus until it comes; then that goes to its button, and back on Escape', async () => {
    const { loader, come } = laterLoader();
    const root = draw(<Opening />, strings, undefined, loader);
    const row = control(root, /^Kazakhstan/);
    row.focus();
    click(row);
    expect(document.activeElement).toBe(row);
    expect(root.querySelector('.dr-open')).toBeNull();
    await come();
    expect(document.activeElement).toBe(control(root, 'Close Kazakhstan'));
    press(document.activeElement as HTMLElement, 'Escape');
    expect(document.activeElement).toBe(control(root, /^Kazakhstan/));
    // The next one is there at once.
    click(control(root, /^CSTO/));
    expect(document.activeElement).toBe(control(root, 'Close CSTO'));
  });

  test('opened from elsewhere it leaves the focus where it is, however late it comes', async () => {
    const { loader, come } = laterLoader();
    const root = draw(<Opening initial="kz" />, strings, undefined, loader);
    await come();
    expect(root.querySelector('.dr-open')).not.toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  test('is drawn too if it comes in the moment between the drawing of the row and its asking', async () => {
    const loader: LaterLoader = { loaded: {}, load: async () => {} };
    function Coming() {
      useLayoutEffect(() => void Object.assign(loader.loaded, LATER.loaded), []);
      return null;
    }
    const root = draw(<><Opening initial="kz" /><Coming /></>, strings, undefined, loader);
    await act(async () => {});
    expect(root.querySelector('.dr-open')).not.toBeNull();
  });

  test('that cannot come is said under its row, once; the row closes and asks again', async () => {
    const { loader, fail } = laterLoader();
    const root = draw(<Opening />, strings, undefined, loader);
    const notes = () => [...root.querySelectorAll('[role=status].dr-note')].map(textOf).filter(Boolean);
    const row = control(root, /^Kazakhstan/);
    click(row);
    expect(notes()).toEqual([]);
    await fail();
    expect(notes()).toEqual([FAILED]);
    expect([row.isConnected, row.getAttribute('aria-expanded')]).toEqual([true, 'true']);
    click(row);
    expect([notes(), row.getAttribute('aria-expanded')]).toEqual([[], 'false']);
    loader.load.mockClear();
    click(row);
    await act(async () => {});
    expect(loader.load.mock.calls).toEqual([['cards']]);
    expect(notes()).toEqual([FAILED]);
  });

  test.each([
    ['the pointer', (row: HTMLElement) => row.dispatchEvent(new Event('pointerenter'))],
    ['the focus', (row: HTMLElement) => row.focus()],
  ])('is loaded as soon as %s comes to its row, and not before', (_, come) => {
    const { loader } = laterLoader();
    const root = draw(<Opening />, strings, undefined, loader);
    expect(loader.load).not.toHaveBeenCalled();
    come(control(root, /^Kazakhstan/));
    expect(loader.load.mock.calls).toEqual([['cards']]);
  });
});

test('an entry under an author comes later too, and takes the focus', async () => {
  const { loader, come } = laterLoader();
  const root = draw(<KnownText text="CSTO in Moscow" look="dr-author-org" known={[{ start: 0, end: 4, entry: CAST[4]!.entry }]} />, strings, undefined, loader);
  const name = control(root, 'CSTO');
  name.focus();
  expect(loader.load.mock.calls).toEqual([['cards']]);
  click(name);
  expect(document.activeElement).toBe(name);
  await come();
  expect(document.activeElement).toBe(control(root, 'Close CSTO'));
  press(document.activeElement as HTMLElement, 'Escape');
  expect(document.activeElement).toBe(name);
});

test('of a card nothing stands until its script is there; then it takes the focus that the keyboard has asked for', async () => {
  const { loader, come } = laterLoader();
  const card: CompanionProps['card'] = { member: CAST[0]!, index: 0, of: 'kz 0', docked: true, stays: true, takesFocus: true, rects: () => [], onStep() {}, onClose() {}, onEnter() {}, onLeave() {} };
  const companion = () => <Companion strings={strings} sidebar={SIDEBAR} stand="closed" tab card={card} said="" later={loader} desk={deskWith()} actions={{ muted: null, onMute() {}, onUnmute() {}, onOpenWords() {} }} onOpen={() => {}} />;
  const root = draw(companion());
  expect(root.querySelector('.dr-card')).toBeNull();
  await come();
  draw(companion(), strings, root);
  expect(document.activeElement).toBe(root.querySelector('[role=dialog]'));
});
