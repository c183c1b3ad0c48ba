// @vitest-environment jsdom
// The small surfaces: the fold in the text, the drawer and its tab, the popup and its states.
import { describe, expect, test, vi } from 'vitest';
import { Drawer } from '../../components/Drawer.tsx';
import { DrawerTab } from '../../components/DrawerTab.tsx';
import { Fold } from '../../components/Fold.tsx';
import { Popup, type PopupProps } from '../../components/Popup.tsx';
import { click, control, draw, press, textOf } from './draw.tsx';
import { translator } from './sample.ts';

describe('fold', () => {
  const words = (root: HTMLElement) => textOf(root.querySelector('p'));

  test('says how much it stands for and toggles', () => {
    const onToggle = vi.fn();
    const root = draw(<Fold count={7} shown={false} onToggle={onToggle} />);
    expect(words(root)).toBe('Short version: 7 paragraphs, all repeated below');
    const action = control(root, 'Show: Short version');
    expect(action.getAttribute('aria-expanded')).toBe('false');
    click(action);
    expect(onToggle).toHaveBeenCalledOnce();
  });

  test.each([
    [{ count: 1, shown: true }, 'Short version: 1 paragraph, shown here and again below'],
    [{ count: 7, shown: true, end: true }, 'End of the short version'],
    [{ count: 2, shown: false, kind: 'printed-twice' as const }, 'Printed twice: 2 paragraphs, all on this page again'],
    [{ count: 12, only: 5, shown: false, kind: 'full-version' as const }, 'Full version: 12 paragraphs, 5 of them only here'],
    [{ count: 12, shown: false, kind: 'full-version' as const }, 'Full version: 12 paragraphs, folded at your choice'],
    [{ count: 12, only: 0, shown: false, kind: 'full-version' as const }, 'Full version: 12 paragraphs, all in the short version too'],
    [{ count: 12, only: 5, shown: true, kind: 'full-version' as const }, 'Full version: 12 paragraphs, shown here'],
    [{ count: 12, only: 5, shown: true, kind: 'full-version' as const, end: true }, 'End of the full version'],
  ])('%o', (props, said) => {
    expect(words(draw(<Fold {...props} onToggle={() => {}} />))).toBe(said);
  });

  test.each([[1, '1 абзац'], [2, '2 абзаца'], [5, '5 абзацев'], [21, '21 абзац']])('%i in Russian', (count, said) => {
    expect(words(draw(<Fold count={count} shown={false} onToggle={() => {}} />, translator('ru')))).toBe(`Краткая версия: ${said}, всё повторено ниже`);
  });
});

describe('drawer', () => {
  const inside = <div><button type="button">first</button><button type="button">last</button></div>;

  test('takes focus and keeps it inside', () => {
    const root = draw(<Drawer onClose={() => {}}>{inside}</Drawer>);
    expect(document.activeElement).toBe(control(root, 'first'));
    expect(press(control(root, 'first'), 'Tab', { shiftKey: true }).defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(control(root, 'last'));
    expect(press(control(root, 'last'), 'Tab').defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(control(root, 'first'));
    expect(press(control(root, 'first'), 'Tab').defaultPrevented).toBe(false);
  });

  test('closes on Escape and on the scrim, and gives focus back', () => {
    const onClose = vi.fn();
    const root = draw(<DrawerTab count={20} onOpen={() => {}} />);
    const tab = control(root, 'Cast 20');
    tab.focus();
    const drawer = draw(<Drawer onClose={onClose}>{inside}</Drawer>);
    press(control(drawer, 'first'), 'Escape');
    click(drawer.querySelector<HTMLElement>('.dr-scrim')!);
    expect(onClose).toHaveBeenCalledTimes(2);
    draw(null, undefined, drawer);
    expect(document.activeElement).toBe(tab);
  });
});

describe('popup', () => {
  const ON = { page: true, site: true, everywhere: true };
  const STATE = { host: 'altai.example', reach: 'running' as const, known: true, article: true, lang: 'en', actors: 20, authors: 1, counts: { repeats: 7, widgets: 0, marks: 48 }, focus: false };
  const popup = (more: Partial<PopupProps> = {}) => draw(
    <Popup state={STATE} scopes={ON} switches={{ repeats: true, widgets: true, marks: true }} shortcut="Alt+Shift+D" onScope={() => {}} onSwitch={() => {}} onFocus={() => {}} onRead={() => {}} onOpenSidebar={() => {}} onTake={() => {}} onOpenOptions={() => {}} {...more} />,
  );
  const switches = (root: HTMLElement) => [...root.querySelectorAll('[role=switch]')].map((node) => {
    const label = textOf(root.querySelector(`[id="${node.getAttribute('aria-labelledby')}"]`));
    return `${label} ${node.hasAttribute('disabled') ? 'disabled' : node.getAttribute('aria-checked')}`;
  });

  test('on an article offers scopes, switches and the sidebar', () => {
    const [onScope, onOpenSidebar, onOpenOptions, onTake] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    const root = popup({ onScope, onOpenSidebar, onOpenOptions, onTake });
    click(control(root, 'Settings'));
    expect(onOpenOptions).toHaveBeenCalledOnce();
    expect(textOf(root.querySelector('[role=status]'))).toBe('Article recognised; 20 actors, 1 author');
    expect(switches(root)).toEqual(['On this page true', 'On this site true', 'On all its sites true', 'Hide the short version true', 'Mark actors in the text true', 'Focus on the article false']);
    click(control(root, 'On this site'));
    click(control(root, 'Open the sidebar'));
    expect(onScope).toHaveBeenCalledWith('site', false);
    expect(onOpenSidebar).toHaveBeenCalledOnce();
    click(control(root, 'Cite and save…'));
    expect(onTake).toHaveBeenCalledOnce();
  });

  test.each([
    ['not an article', { state: { ...STATE, article: false } }, 'No article recognised on this page', ['On this page true', 'On this site true', 'On all its sites true']],
    ['not an article, read because the reader asked', { state: { ...STATE, known: false, article: false } }, 'No article recognised on this page', ['On this page true', 'On this site true', 'On all its sites true']],
    ['kept from extensions', { state: { ...STATE, known: false, reach: 'refused' as const } }, 'The browser does not let extensions read this page', []],
    ['out of reach', { state: null }, 'Dramatis does not work on this page', []],
    ['off on the page', { scopes: { ...ON, page: false } }, 'Off on this page', ['On this page false', 'On this site true', 'On all its sites true']],
    ['off on the site', { scopes: { ...ON, site: false } }, 'Off on this site', ['On this page disabled', 'On this site false', 'On all its sites true']],
    ['off everywhere', { scopes: { ...ON, everywhere: false } }, 'Off on all its sites', ['On this page disabled', 'On this site disabled', 'On all its sites false']],
  ])('%s: no control that does nothing', (_, more, words, controls) => {
    const root = popup(more);
    expect(textOf(root.querySelector('[role=status]'))).toBe(words);
    expect(switches(root)).toEqual(controls);
    expect(root.querySelector('.dr-btn')).toBeNull();
  });

  test.each([
    ['a site without a profile', false, 'Not a site that Dramatis works on by itself'],
    ['a site of its own, opened before it was installed', true, 'Dramatis does not run on this page yet'],
  ])('offers to read a page that it does not run in: %s', (_, known, words) => {
    const onRead = vi.fn();
    const root = popup({ state: { ...STATE, reach: 'idle', known, article: false }, onRead });
    expect(textOf(root.querySelector('[role=status]'))).toBe(words);
    expect(switches(root)).toEqual([]);
    expect([...root.querySelectorAll('.dr-btn')].map(textOf)).toEqual(['Read this page']);
    click(control(root, 'Read this page'));
    expect(onRead).toHaveBeenCalledOnce();
  });

  test('reads a page once, however often the button is pressed', () => {
    const onRead = vi.fn();
    const root = popup({ state: { ...STATE, reach: 'starting', known: false, article: false }, onRead });
    expect(textOf(root.querySelector('[role=status]'))).toBe('Reading this page…');
    click(control(root, 'Read this page'));
    expect(onRead).not.toHaveBeenCalled();
  });

  test('on a page that was asked for offers what it does on its own sites', () => {
    const root = popup({ state: { ...STATE, known: false } });
    expect(switches(root)).toEqual(switches(popup()));
    expect(control(root, 'Open the sidebar')).not.toBeNull();
  });
});
