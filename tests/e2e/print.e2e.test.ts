// Does paper get the clean text, alone where the reader asks for that here, and nothing of ours but the cast where he likes it?
import { extractText } from 'unpdf';
import type { Tab } from './driver/tab.ts';
import { articleEn } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { boxOf, click, copiesShown, expect, html, isRead, test } from './article.ts';
import { stored } from './store.ts';

const PAGE = testPage(articleEn);

/** How many boxes our hosts and what is in them have. */
const boxesOfOurs = (tab: Tab) =>
  tab.run(() => [...document.querySelectorAll('dramatis-ui, dramatis-fold')].flatMap((host) => [host, ...host.shadowRoot!.querySelectorAll('*')]).filter((element) => element.getClientRects().length > 0).length);

/** The line under a mark, as the page draws it. */
const markLine = (tab: Tab) => tab.run(() => getComputedStyle(document.querySelector('.article__text p')!, '::highlight(dramatis-state)').textDecorationLine);

test('prints the article without the short version, and nothing of ours', async ({ openPage }) => {
  const tab = await openPage(PAGE);
  await isRead(tab);
  await boxOf(tab, { css: '.dr-side' });
  expect(await boxesOfOurs(tab)).toBeGreaterThan(0);
  expect(await markLine(tab)).toBe('underline');
  await tab.emulate({ print: true });
  expect(await boxesOfOurs(tab)).toBe(0);
  expect(await markLine(tab)).toBe('none');
  expect(await tab.run(() => getComputedStyle(document.documentElement).paddingRight)).toBe('0px');
  const { hidden, kept } = PAGE.expected;
  expect(await copiesShown(tab, kept)).toEqual(kept.map((text) => (hidden.includes(text) ? [false, true] : [true])));
  await tab.emulate({});
  expect(await boxesOfOurs(tab)).toBeGreaterThan(0);
});

/** The page without a thought of paper: all that stands around the article would be printed with it. */
const TOP = testPage(articleEn, { widgets: 'top' });
const LOUD = { ...TOP, html: TOP.html.replace(/@media print\{.*\}\}/, '') };
const AROUND = ['.top', '.crumbs', '.aside', '.foot'];
const NOTE = 'The definitions are Dramatis’ own words';
/** Letters alone: a PDF keeps neither the spaces of a line's end nor, in small capitals, the case. */
const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
const textOf = async (pdf: Uint8Array) => bare((await extractText(new Uint8Array(pdf), { mergePages: true })).text);
const timesIn = (text: string, words: string) => text.split(bare(words)).length - 1;
/** The first words of what stands around the article, as far as the page prints it. */
const around = (tab: Tab) =>
  tab.run((selectors) => selectors.map((one) => document.querySelector<HTMLElement>(one)!.innerText.split('\n').find((line) => line.trim().length > 12) ?? ''), AROUND);

/** Waits until all is hidden that is going to be: what was in sight waits until the reader has gone past it. */
const isSettled = async (tab: Tab) => {
  await isRead(tab);
  await tab.run(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await tab.waitFor(() => document.querySelector('.tools__share')!.closest('[data-dramatis-hidden]'));
};

test('“Print…” prints the article with its authors and nothing beside it, the browser’s own command all of the page; the cast comes after either on wish; nothing moves or stays in the page', async ({ extension, openPage, store }) => {
  await store(null);
  const tab = await openPage(LOUD);
  await isSettled(tab);
  const { kept, widgets } = LOUD.expected;
  const words = (await around(tab)).filter(Boolean);
  expect(words.length).toBeGreaterThan(1);
  const button = { css: '.dr-along button', text: 'Print…' };
  await boxOf(tab, button);
  const [before, seenBefore] = [await html(tab), await tab.run(() => document.body.innerText)];
  await tab.run(() => addEventListener('beforeprint', () => Object.assign(window, { seen: document.body.innerText })));
  await click(tab, button);
  expect(await tab.waitFor(() => (window as any).seen)).toBe(seenBefore);
  const alone = await textOf(await tab.printed());
  await expect.poll(() => html(tab), { timeout: 15_000 }).toBe(before);
  const authors = articleEn.authors.flatMap(({ name, affiliations }) => [name, ...affiliations.map(({ organisation }) => organisation)]);
  expect([articleEn.title, ...authors, ...kept].filter((one) => timesIn(alone, one) === 0)).toEqual([]);
  expect(kept.filter((one) => timesIn(alone, one) !== 1)).toEqual([]);
  expect([...words, NOTE].filter((one) => timesIn(alone, one) > 0)).toEqual([]);

  await click(tab, { css: '.dr-along [role=switch]' });
  await expect.poll(async () => (await stored(extension)).printCast).toBe(true);
  const whole = await textOf(await tab.print());
  expect(words.filter((one) => timesIn(whole, one) === 0)).toEqual([]);
  expect([...kept, NOTE].filter((one) => timesIn(whole, one) !== 1)).toEqual([]);
  expect(widgets.filter((one) => one.includes(' ') && timesIn(whole, one) > 0)).toEqual([]);
  const appendix = whole.slice(Math.max(...[...words, kept.at(-1)!].map((one) => whole.lastIndexOf(bare(one)))));
  for (const said of authors) expect(appendix).toContain(bare(said));
  const places = ['Belt and Road Initiative', 'Kazakhstan State', 'Uzbekistan State', NOTE].map((name) => appendix.indexOf(bare(name)));
  expect(places.every((at) => at > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));

  await store({ printCast: true, focusOn: [new URL(LOUD.url).hostname] });
  await tab.waitFor(() => document.documentElement.hasAttribute('data-dramatis-focus'));
  await click(tab, button);
  const focused = await textOf(await tab.printed());
  expect(words.filter((one) => timesIn(focused, one) > 0)).toEqual([]);
  expect([...kept, NOTE].filter((one) => timesIn(focused, one) !== 1)).toEqual([]);
  // The focus on the screen stays.
  await tab.waitFor(() => document.documentElement.hasAttribute('data-dramatis-focus') && document.querySelector('[data-dramatis-aside]') && !document.querySelector('dramatis-print, [data-dramatis-print], [data-dramatis-appendix]'));
  expect(await tab.consoleWarnings()).toEqual([]);
});

test('the appendix is seen on paper alone, black on white on a dark page too, and no entry is parted', async ({ openPage, store }) => {
  await store({ printCast: true });
  const tab = await openPage(testPage(articleEn, { dark: true }));
  await isRead(tab);
  const marked = () => tab.run(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  const marks = await marked();
  expect(marks).toBeGreaterThan(0);
  // What prepares it has been loaded once something answers.
  await tab.waitFor(() => dispatchEvent(new Event('beforeprint')) && document.querySelector('dramatis-print'));
  expect(await marked()).toBe(0);
  const look = () => tab.run(() => {
    const shadow = document.querySelector('dramatis-print')!.shadowRoot!;
    const actor = shadow.querySelector('.dr-paper-actor')!;
    const { color, fontFamily } = getComputedStyle(actor.querySelector('.dr-prose')!);
    return { boxes: actor.getClientRects().length, color, ground: getComputedStyle(shadow.querySelector('.dr-paper')!).backgroundColor, parted: getComputedStyle(actor).breakInside, face: fontFamily.split(',')[0] };
  });
  expect((await look()).boxes).toBe(0);
  await tab.emulate({ print: true, dark: true });
  expect(await look()).toEqual({ boxes: 1, color: 'rgb(0, 0, 0)', ground: 'rgb(255, 255, 255)', parted: 'avoid', face: expect.stringContaining('Dramatis Piazzolla') });
  // The article alone, as the effect marks it.
  const ink = () => tab.run(() => [...document.querySelectorAll('.article__text > p:last-child, .author__line')].map((one) => getComputedStyle(one).color));
  const before = await ink();
  await tab.run(() => {
    document.documentElement.setAttribute('data-dramatis-print', 'dark');
    document.querySelector('.article')!.setAttribute('data-dramatis-stage', '');
  });
  expect(before).not.toEqual(before.map(() => 'rgb(0, 0, 0)'));
  expect(await ink()).toEqual(before.map(() => 'rgb(0, 0, 0)'));
  await tab.emulate({});
  await tab.run(() => void dispatchEvent(new Event('afterprint')));
  expect(await marked()).toBe(marks);
  expect(await tab.run(() => document.querySelector('dramatis-print, [data-dramatis-appendix]'))).toBeNull();
});
