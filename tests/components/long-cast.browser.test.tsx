// Does a cast of a thousand lay out only the rows in sight?
import { render } from 'preact';
import { expect, test } from 'vitest';
import surfaces from '../../assets/css/surfaces.css?inline';
import { Cast } from '../../components/Cast.tsx';
import { LaterProvider } from '../../components/later.tsx';
import { Strings, type Translator } from '../../components/strings.ts';
import type { CastMember } from '../../utils/model.ts';

const strings: Translator = { language: 'en', locale: 'en', t: (key) => key, count: (key, n) => `${key} ${n}`, list: (items) => items.join(', '), inline: (word) => word, date: (iso) => iso, languageName: (tag) => tag };
const both = (text: string) => ({ en: text, ru: text });

/** Each is named twice, so that none folds. */
const THOUSAND = Array.from({ length: 1000 }, (_, n): CastMember => ({
  actor: { id: `a${n}`, name: `Actor ${n}`, kind: 'organisation', mentions: [0, 1].map((k) => ({ block: k, start: 0, end: 5, text: 'Actor', place: (n % 100) / 100 })), adjectives: [], gloss: null },
  entry: { id: `a${n}`, kind: 'organisation', name: both(`Actor ${n}`), definition: both('What it is.') },
  roles: [], since: [], seats: [],
}));

test('of a thousand rows the browser lays out those near the window, and others when they come near', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const style = root.appendChild(document.createElement('style'));
  style.textContent = surfaces;
  const scroller = root.appendChild(document.createElement('div'));
  scroller.style.cssText = 'position: fixed; inset: 0; overflow: auto';
  render(
    <Strings.Provider value={strings}><LaterProvider value={{ loaded: {}, load: async () => {} }}>
      <div class="dr"><Cast cast={THOUSAND} published={null} paragraphs={9} place={0} open={null} current={null} order="appearance" onOrder={() => {}} onOpen={() => {}} onStep={() => {}} /></div>
    </LaterProvider></Strings.Provider>,
    scroller,
  );
  const rows = [...root.querySelectorAll<HTMLElement>('.dr-row')];
  // A row that is skipped has contents that are not rendered: its name is neither laid out nor painted.
  const laidOut = () => rows.filter((row) => row.checkVisibility({ contentVisibilityAuto: true })).length;
  expect(rows).toHaveLength(1000);
  await expect.poll(laidOut).toBeGreaterThan(5);
  await expect.poll(laidOut).toBeLessThan(150);
  const last = rows.at(-1)!;
  expect(last.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
  scroller.scrollTop = scroller.scrollHeight;
  await expect.poll(() => last.checkVisibility({ contentVisibilityAuto: true })).toBe(true);
  expect(laidOut()).toBeLessThan(150);
  render(null, scroller);
  host.remove();
});
