// Are two thousand mentions marked without a node or a change in the article, and nothing that is not the article's prose; and are flags drawn whatever the page forbids?
import { articleEn } from '../pages/riac/articles.ts';
import { heading, prose } from '../pages/riac/article.ts';
import { testPage } from '../pages/riac/build.ts';
import { boxOf, expect, isRead, OFF, test } from './article.ts';

const NAMES = ['Kazakhstan', 'Uzbekistan', 'China', 'Russia', 'CSTO', 'Armenia', 'Belarus', 'Tajikistan', 'Kyrgyzstan', 'India'];
const long = Array.from({ length: 25 }, (_, section) => [
  heading(`Part ${section + 1} of the ledger`),
  ...Array.from({ length: 10 }, (__, n) => prose(`Entry ${section}-${n}: ${NAMES.map((name, k) => `on day ${section * 100 + n * 10 + k} a ferry came from ${name} with salt`).join(', ')}.`)),
]).flat();

/** Where nothing may be marked, each naming a state that stands nowhere else. */
const NOT_PROSE = `
  <div class="not-prose" contenteditable="true"><p>The envoy of Estonia came at noon and left again with letters.</p></div>
  <form class="not-prose"><label>From <select><option>Latvia</option></select></label><textarea>Lithuania</textarea><input value="Bulgaria"><button>Ask Romania</button></form>
  <p>The envoy typed <code class="not-prose">Hungary</code>, pressed <kbd class="not-prose">Slovakia</kbd> and read <samp class="not-prose">Slovenia</samp> at noon.</p>
  <pre class="not-prose">The envoy of Croatia came at noon and left again with letters.</pre>
  <nav class="not-prose"><ul><li>The envoys of Albania, in words, for those who look for them.</li></ul></nav>
  <a class="not-prose" href="/en/card/"><div><h4>Portugal at noon</h4><p>The envoy of Portugal came at noon and left again with letters.</p></div></a>
  <p>The envoy of <a href="/en/norway/">Norway</a> came at noon, and the link to it works as it did.</p>`;

const page = testPage({ ...articleEn, full: [...articleEn.full, ...long], short: [] });
const last = `<p>${articleEn.full.at(-1)!.text}</p>`;
const PAGE = {
  ...page,
  html: page.html.replace(last, () => last + NOT_PROSE),
  headers: { 'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src 'none'" },
};

test('2,000 mentions and more: no element, no record, whether marks go on or off; code, fields, editors, navigation and cards stay unmarked', async ({ openPage, store }) => {
  expect(PAGE.html).toContain(NOT_PROSE);
  // Marks alone: what hides boxes sets attributes.
  const switchMarks = (marks: boolean) => store({ switches: { marks, widgets: false, repeats: false } });
  await switchMarks(false);
  const tab = await openPage(PAGE);
  await isRead(tab);
  await tab.run(() => {
    const records: string[] = ((window as any).records = []);
    new MutationObserver((list) => records.push(...list.map(({ type, target }) => `${type} ${target.nodeName}`)))
      .observe(document.querySelector('.article')!, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const count = () => tab.run(() => document.querySelectorAll('.article, .article *').length);
  const before = await count();
  const ranges = () => tab.run(() => [...CSS.highlights].filter(([name]) => name.startsWith('dramatis-')).reduce((sum, [, highlight]) => sum + highlight.size, 0));
  for (const on of [true, false, true]) {
    await switchMarks(on);
    await expect.poll(ranges, { timeout: 15_000 }).toSatisfy((size: number) => (on ? size >= 2000 : size === 0));
  }
  expect(await count()).toBe(before);
  expect(await tab.run(() => (window as any).records)).toEqual([]);

  const marked = await tab.run(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(({ startContainer, startOffset, endOffset }) =>
    [(startContainer as Text).data.slice(startOffset, endOffset), Boolean(startContainer.parentElement!.closest('.not-prose'))] as const)));
  expect(marked.filter(([, isNotProse]) => isNotProse)).toEqual([]);
  expect(marked.map(([text]) => text)).toContain('Norway');
});

test('a flag stands in its row, on a page that allows no picture', async ({ openPage, store }) => {
  await store(OFF);
  await store(null);
  const tab = await openPage(PAGE);
  await isRead(tab);
  await boxOf(tab, { css: '.dr-row', text: 'China' });
  const [size, fill] = await tab.run(() => {
    const row = [...document.querySelector('dramatis-ui')!.shadowRoot!.querySelectorAll('.dr-row')].find((one) => one.textContent!.startsWith('China'))!;
    const shape = row.querySelector('.dr-flag path')!;
    const { width, height } = shape.getBoundingClientRect();
    return [[Math.round(width), Math.round(height)], getComputedStyle(shape).fill];
  });
  expect([size, fill]).toEqual([[18, 12], 'rgb(216, 0, 39)']);
});
