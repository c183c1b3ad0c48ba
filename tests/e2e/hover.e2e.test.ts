// Are actors marked without a node being touched, and does a card open where the pointer rests, and only then?
import type { Tab } from './driver/tab.ts';
import { entryById } from '../../utils/glossary/glossary.ts';
import { articleEn } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { boxOf, click, expect, isRead, OFF, test } from './article.ts';
import { cardOf, hasCard, isCardGone, letTimersRun, pointAt, restOn } from './mentions.ts';

const PAGE = testPage(articleEn);
const { kept } = PAGE.expected;
const KAZAKHSTAN = entryById('kazakhstan')!;

async function openArticle(openPage: (page: typeof PAGE) => Promise<Tab>): Promise<Tab> {
  const tab = await openPage(PAGE);
  await isRead(tab);
  return tab;
}

/** Opens the card of a name by the pointer. */
async function openCard(tab: Tab, paragraph = kept[1], name = 'Kazakhstan') {
  const point = await pointAt(tab, paragraph, name);
  await restOn(tab, point);
  return { point, card: await cardOf(tab) };
}

test('marks actors by highlights alone: no element more, no change in the body', async ({ openPage, store }) => {
  await store(OFF);
  const tab = await openPage(PAGE);
  const count = () => tab.run(() => document.querySelectorAll('body *:not(dramatis-fold)').length);
  const before = await count();
  await store({ switches: { marks: false } });
  await isRead(tab);
  await tab.run(() => {
    const records: string[] = ((window as any).records = []);
    new MutationObserver((list) => records.push(...list.map(({ type }) => type))).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await store(null);
  await tab.waitFor(() => CSS.highlights.size > 0);
  const marked = await tab.run(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset))));
  expect(marked).toEqual(expect.arrayContaining(['Kazakhstan', 'CSTO', 'Collective Security Treaty Organization', 'Nursultan Nazarbayev', 'Belt and Road Initiative']));
  await openCard(tab);
  expect(await tab.run(() => (window as any).records)).toEqual([]);
  expect(await count()).toBe(before);
});

test('opens a card with name and definition where the pointer rests', async ({ openPage }) => {
  const tab = await openArticle(openPage);
  const { card } = await openCard(tab);
  expect(card).toMatchObject({ name: KAZAKHSTAN.name.en, text: KAZAKHSTAN.definition.en });
  // Another mention takes the card over, once the first card is out of the way.
  await tab.move(5, 5);
  await isCardGone(tab);
  const other = await openCard(tab, kept[0], 'Uzbekistan');
  await tab.waitFor(() => document.querySelector('dramatis-ui')!.shadowRoot!.querySelector('.dr-card .dr-entry-name')!.textContent!.includes('Uzbekistan'));
  expect(other.point).not.toEqual({});
});

test('does not open where the pointer only passes', async ({ openPage }) => {
  const tab = await openArticle(openPage);
  await restOn(tab, await pointAt(tab, kept[1], 'Kazakhstan'));
  await tab.move(10, 10);
  await letTimersRun(tab);
  expect(await hasCard(tab)).toBe(false);
});

test('stays while the card itself is hovered, and closes once the pointer leaves', async ({ openPage }) => {
  const tab = await openArticle(openPage);
  const { card } = await openCard(tab);
  await tab.move(card.box.left + 40, card.box.top + 30);
  await letTimersRun(tab);
  expect(await hasCard(tab)).toBe(true);
  await tab.move(5, 5);
  await isCardGone(tab);
});

test('closes on Escape, and on leaving the mention', async ({ openPage }) => {
  const tab = await openArticle(openPage);
  await openCard(tab);
  await tab.press('Escape');
  await isCardGone(tab);
  await letTimersRun(tab);
  expect(await hasCard(tab)).toBe(false);
  await tab.move(5, 5);
  await openCard(tab);
  await tab.move(5, 5);
  await isCardGone(tab);
});

test('stays closed while a button is pressed, as for selecting text', async ({ openPage }) => {
  const tab = await openArticle(openPage);
  const { x, y } = await pointAt(tab, kept[1], 'Kazakhstan');
  await tab.run((clientX, clientY) => {
    document.elementFromPoint(clientX, clientY)!.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, buttons: 1, pointerType: 'mouse', bubbles: true }));
  }, x, y);
  await letTimersRun(tab);
  expect(await hasCard(tab)).toBe(false);
});

test('never lies outside the window or over the sidebar', async ({ openPage }) => {
  const tab = await openArticle(openPage);
  const side = await boxOf(tab, { css: '.dr-side' });
  for (const [paragraph, name, height] of [[kept[1], 'Astana', 0.93], [kept[1], 'Kazakhstan', 0.05], [kept[0], 'Uzbekistan', 0.9], [kept[2], 'Washington', 0.97]] as const) {
    await restOn(tab, await pointAt(tab, paragraph, name, height));
    const { box } = await cardOf(tab);
    const { innerHeight: bottom } = await tab.run(() => ({ innerHeight }));
    expect([box.left >= 0, box.top >= 0, box.right <= side.left, box.bottom <= bottom], `${name} at ${height}`).toEqual([true, true, true, true]);
    await tab.move(5, 5);
    await isCardGone(tab);
  }
});

test('lies at the bottom of a narrow window, inside it', async ({ openPage }) => {
  const tab = await openPage(PAGE, { width: 420, height: 700 });
  await isRead(tab);
  const { card: { box } } = await openCard(tab);
  expect([box.left >= 0, box.top >= 0, box.right <= 420, box.bottom <= 700]).toEqual([true, true, true, true]);
});

test('the switch takes the marks off, and no card opens without them', async ({ openPage, store }) => {
  await store(null);
  const tab = await openArticle(openPage);
  await click(tab, { css: 'label.dr-ctl-line', text: 'Mark actors' });
  await tab.waitFor(() => CSS.highlights.size === 0);
  await restOn(tab, await pointAt(tab, kept[1], 'Kazakhstan'));
  await letTimersRun(tab);
  expect(await hasCard(tab)).toBe(false);
});
