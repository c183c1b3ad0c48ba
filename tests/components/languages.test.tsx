// @vitest-environment jsdom
// Does every surface draw in every language, with no message missing and no substitution left, and is what stands in another language marked as such?
import type { ComponentChildren } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { AuthorDeskProvider } from '../../components/authorDesk.ts';
import { Comfort } from '../../components/Comfort.tsx';
import { Consent } from '../../components/Consent.tsx';
import { EntryBody } from '../../components/EntryBody.tsx';
import { Fold } from '../../components/Fold.tsx';
import { HoverCard } from '../../components/HoverCard.tsx';
import { Options } from '../../components/options/Options.tsx';
import { Popup } from '../../components/Popup.tsx';
import { Sidebar } from '../../components/Sidebar.tsx';
import { sayMention } from '../../components/sayMention.ts';
import { Take } from '../../components/take/Take.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { samples } from '../../entrypoints/welcome/sample.ts';
import { deskWith } from './authors.tsx';
import { click, draw, textOf } from './draw.tsx';
import { actionsOf, ALOUD, OPTIONS, POPUP, SIDEBAR, TAKE } from './everything.ts';
import { CAST, COMFORT, LOCALES, type Locale, member, translator } from './sample.ts';

const none = () => {};
const kazakhstan = member('kz', 'state', 'Kazakhstan', [0.1, 0.4], { names: { de: 'Kasachstan', es: 'Kazajistán', fr: 'Kazakhstan', kk: 'Қазақстан', zh: '哈萨克斯坦' } });
const president = { ...CAST[5]!, since: [{ title: { en: 'Prime Minister', ru: 'премьер-министр' }, from: '1999', to: '2002' }] };
// jsdom has no DOMRect; the card needs only its numbers.
const rect = { left: 0, top: 0, right: 50, bottom: 20, width: 50, height: 20, x: 0, y: 0, toJSON() {} } as DOMRect;
vi.stubGlobal('DOMRect', class { constructor() { return rect; } });

const card = (one: typeof kazakhstan) => (
  <HoverCard of="m" member={one} index={0} rects={() => [rect]} docked={false} published="2025-09-12" stays onStep={none} onClose={none} onEnter={none} onLeave={none} />
);

const SURFACES: Record<string, () => ComponentChildren> = {
  sidebar: () => <AuthorDeskProvider value={deskWith()}><Sidebar {...SIDEBAR} /></AuthorDeskProvider>,
  'card of a state': () => card(kazakhstan),
  'card of a person': () => card(president),
  popup: () => <Popup {...POPUP} />,
  options: () => <Options state={OPTIONS} actions={actionsOf()} />,
  'window for citing': () => <Take state={TAKE} actions={actionsOf()} />,
  consent: () => <Consent host="en.wikipedia.org" words="Altai Forum" onAllow={none} onRefuse={none} />,
  'first page': () => <Welcome state={{ language: 'kk', sample: samples.en, cast: [{ ...kazakhstan, actor: { ...kazakhstan.actor, id: 'kazakhstan' } }], commands: OPTIONS.commands, shortcutsAt: 'page' }} onLanguage={none} onOpenOptions={none} />,
  ...Object.fromEntries((['off', 'seeking', 'none', 'failed', 'remote', 'paused'] as const).map((state) => [`reading aloud, ${state}`, () => <Comfort {...COMFORT} aloud={{ ...ALOUD, state }} />])),
  fold: () => <Fold count={7} shown={false} onToggle={none} />,
};

describe.each(LOCALES)('%s', (locale) => {
  test.each(Object.keys(SURFACES))('%s', (name) => {
    const root = draw(SURFACES[name]!(), translator(locale));
    for (const closed of root.querySelectorAll<HTMLElement>('button[aria-expanded=false]')) click(closed);
    const labels = [...root.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label')!);
    const said = [textOf(root), ...labels].join('\n');
    expect(said.length).toBeGreaterThan(10);
    expect(said).not.toMatch(/\$\d|undefined|\uFFFC/);
  });
});

describe('what stands in another language', () => {
  test('the invented article and its author, on the first page', () => {
    const first = (locale: Locale) => draw(SURFACES['first page']!(), translator(locale));
    const langs = (root: HTMLElement, css: string) => [...new Set([...root.querySelectorAll(css)].map((one) => one.closest('[lang]')?.getAttribute('lang') ?? null))];
    expect(langs(first('zh_CN'), '.dr-sheet > p:not(.dr-sheet-boxes), .dr-author ul')).toEqual(['en']);
    expect(langs(first('zh_CN'), '.dr-fold, .dr-sheet-boxes, h1')).toEqual([null]);
    expect(langs(first('en'), '.dr-sheet > p, .dr-author ul')).toEqual([null]);
  });

  const entry = (locale: Locale, one = kazakhstan) => draw(<EntryBody member={one} index={0} published="2025-09-12" level={2} onStep={none} />, translator(locale));
  const langOf = (root: HTMLElement, css: string) => root.querySelector(css)!.getAttribute('lang');

  test.each([['en', null], ['ru', null], ['de', 'en'], ['zh_CN', 'en'], ['kk', 'ru']] as const)('the definition, in %s', (locale, lang) => {
    const root = entry(locale);
    expect(langOf(root, '.dr-entry-text')).toBe(lang);
    expect(textOf(root.querySelector('.dr-entry-text'))).toBe(translator(locale).language === 'ru' ? 'Что такое Kazakhstan.' : 'What Kazakhstan is.');
  });

  test('a name in the reader’s language is not, one of the glossary is', () => {
    expect([textOf(entry('kk').querySelector('h2')), langOf(entry('kk'), 'h2')]).toEqual(['Қазақстан', null]);
    expect([textOf(entry('kk', CAST[4]).querySelector('h2')), langOf(entry('kk', CAST[4]), 'h2')]).toEqual(['CSTO по-русски', 'ru']);
  });

  test('an office is, its years are not', () => {
    const line = (locale: Locale) => entry(locale, president).querySelectorAll('li')[0]!.innerHTML;
    expect(line('de')).toBe('<span lang="en">President of Kazakhstan</span>, seit 2019');
    expect(line('zh_CN')).toBe('<span lang="en">President of Kazakhstan</span>，2019 年起');
    expect(line('en')).toBe('President of Kazakhstan, since 2019');
  });

  test('the reader’s own words are in a language that nobody has told', () => {
    expect(langOf(entry('de', member('own:x', 'term', 'X', [0.1])), '.dr-entry-text')).toBeNull();
  });
});

test('a mention is said by the name that the card shows', () => {
  expect(sayMention(kazakhstan, 0, translator('de'))).toBe('Kasachstan, Staat, 1 von 2');
  expect(sayMention(kazakhstan, 0, translator('zh_CN'))).toBe('哈萨克斯坦、国家、第 1 处，共 2 处');
});

test('the button of a fold is named without the colon of its line, full-width or after a space', () => {
  const labelIn = (locale: Locale) => draw(<Fold count={7} shown={false} onToggle={none} />, translator(locale)).querySelector('button')!.getAttribute('aria-label');
  expect([labelIn('fr'), labelIn('zh_CN')]).toEqual(['Afficher: Version courte', '显示: 简版']);
});

test('what the page says itself is in the language of the article', () => {
  const lang = () => 'ru';
  const root = draw(<AuthorDeskProvider value={deskWith({ lang })}><Sidebar {...SIDEBAR} reading={{ ...SIDEBAR.reading, lang: 'ru' }} /></AuthorDeskProvider>, translator('zh_CN'));
  for (const css of ['.dr-author ul', '.dr-outline-title']) expect(root.querySelector(css)!.getAttribute('lang'), css).toBe('ru');
});
