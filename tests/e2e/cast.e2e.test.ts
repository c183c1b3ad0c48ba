// Is what hovering shows within reach of the keyboard: the entry of an actor, and the way through its mentions?
import type { Tab } from './driver/tab.ts';
import { entryById } from '../../utils/glossary/glossary.ts';
import { articleEn } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { boxOf, click, expect, isRead, isSeen, test, textOf } from './article.ts';

const PAGE = testPage(articleEn);
const OPEN = { css: '.dr-open' };

/** The label or text of what has the focus among our surfaces. */
const focused = (): string => {
  const active = document.querySelector('dramatis-ui')!.shadowRoot!.activeElement;
  return active ? active.getAttribute('aria-label') ?? active.textContent ?? '' : '';
};

/** Whether the mention that is stepped to is lit, and in sight. */
const lit = (tab: Tab): Promise<string> =>
  tab.waitFor(() => {
    const [range] = [...(CSS.highlights.get('dramatis-current') ?? [])];
    if (!range) return null;
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const { top, bottom } = live.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight ? live.toString() : null;
  });

test('a row opens its entry, steps through the mentions and closes, all by keys', async ({ openPage }) => {
  const tab = await openPage(PAGE);
  await isRead(tab);
  await click(tab, { css: 'input' });
  await tab.type('csto');
  await tab.waitFor(() => document.querySelector('dramatis-ui')!.shadowRoot!.querySelectorAll('.dr-row').length === 1);
  await tab.press('Tab');
  expect(await tab.waitFor(focused)).toContain('CSTO');
  await tab.press('Enter');
  await boxOf(tab, OPEN);
  expect(await textOf(tab, { css: '.dr-open .dr-entry-text' })).toBe(entryById('csto')!.definition.en);
  expect(await tab.waitFor(focused)).toBe('Close CSTO');

  await tab.press('Tab');
  expect(await tab.waitFor(focused)).toBe('Previous place');
  await tab.press('Tab');
  expect(await tab.waitFor(focused)).toBe('Next place');
  const total = Number((await textOf(tab, { css: '.dr-open .dr-step' })).match(/\d+/)![0]);
  expect(total).toBeGreaterThan(1);
  const seen: string[] = [];
  for (let step = 1; step <= total; step++) {
    await tab.press('Enter');
    await boxOf(tab, { css: '.dr-open .dr-step', text: `${step} of ${total}` });
    seen.push(await lit(tab));
  }
  expect(new Set(seen)).toEqual(new Set(['CSTO', 'Collective Security Treaty Organization']));
  await tab.press('Enter');
  await boxOf(tab, { css: '.dr-open .dr-step', text: `1 of ${total}` });

  await tab.press('Escape');
  await tab.waitFor(() => !document.querySelector('dramatis-ui')!.shadowRoot!.querySelector('.dr-open'));
  expect(await tab.waitFor(focused)).toContain('CSTO');
});

test('what is typed in the filter does not reach the page’s own shortcuts', async ({ openPage }) => {
  const tab = await openPage(PAGE);
  await isRead(tab);
  await tab.run(() => {
    const keys: string[] = ((window as any).keys = []);
    addEventListener('keydown', (event) => keys.push(event.key));
  });
  await click(tab, { css: 'input' });
  await tab.type('sf');
  await tab.waitFor(() => document.querySelector('dramatis-ui')!.shadowRoot!.querySelector('input')!.value === 'sf');
  expect(await tab.run(() => (window as any).keys)).toEqual([]);
});

test('every mention counted in a row is marked in the text that is left', async ({ openPage }) => {
  const tab = await openPage(PAGE);
  await isRead(tab);
  const [marked, unseen] = await tab.run(() => {
    const ranges = [...CSS.highlights].filter(([name]) => name.startsWith('dramatis-') && !['dramatis-current', 'dramatis-adjective'].includes(name)).flatMap(([, highlight]) => [...highlight]);
    return [ranges.length, ranges.filter(({ startContainer }) => !startContainer.parentElement!.checkVisibility()).length];
  });
  expect(await textOf(tab, { css: '.dr-ctl' })).toContain(`${marked} places`);
  expect(unseen).toBe(0);
});

test('a capital counts as its state, and the card at its name tells it apart', async ({ openPage }) => {
  const tab = await openPage(PAGE);
  await isRead(tab);
  const row = { css: '.dr-row', text: 'Russia' };
  await click(tab, row);
  await boxOf(tab, { css: '.dr-open', text: 'Moscow, 2 places' });
  expect(await isSeen(tab, { css: '.dr-row', text: 'Moscow' })).toBe(false);
});

test('an actor that is wrong here is taken off the page, and comes back on asking', async ({ openPage, store }) => {
  await store(null);
  const tab = await openPage(PAGE);
  await isRead(tab);
  const markedTexts = () => tab.run(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset))));
  expect(await markedTexts()).toContain('Uzbekistan');
  await click(tab, { css: '.dr-row', text: 'Uzbekistan' });
  // By keys: from the entry's first control to the one that says so, and on to the way back.
  await boxOf(tab, OPEN);
  expect(await tab.waitFor(focused)).toBe('Close Uzbekistan');
  for (let press = 0; press < 8 && !(await tab.run(focused)).startsWith('Not this one'); press++) await tab.press('Tab');
  expect(await tab.run(focused)).toBe('Not this one: take Uzbekistan off this page');
  await tab.press('Enter');
  await boxOf(tab, { css: '.dr-muted', text: 'Uzbekistan is not marked on this page.' });
  expect(await tab.waitFor(focused)).toBe('Undo');
  await expect.poll(markedTexts, { timeout: 15_000 }).not.toContain('Uzbekistan');
  expect(await isSeen(tab, { css: '.dr-row', text: 'Uzbekistan' })).toBe(false);
  await tab.reload();
  await isRead(tab);
  expect(await markedTexts()).not.toContain('Uzbekistan');
  await store(null);
  await expect.poll(markedTexts, { timeout: 15_000 }).toContain('Uzbekistan');
  await click(tab, { css: '.dr-row', text: 'Uzbekistan' });
  await click(tab, { css: '.dr-open button', text: 'Never mark' });
  await click(tab, { css: '.dr-muted button', text: 'Undo' });
  await expect.poll(markedTexts, { timeout: 15_000 }).toContain('Uzbekistan');
});
