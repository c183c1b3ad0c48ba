// Does the first page show the real parts at work, in every look, without a complaint of axe, with the keyboard alone?
import { complaints } from './axe.ts';
import { expect } from './article.ts';
import { press, test } from './options.ts';

const LOOKS = [
  ['light', {}, { width: 1000, height: 900 }], ['dark', { dark: true }, { width: 1000, height: 900 }],
  ['narrow', {}, { width: 320, height: 640 }], ['forced colours', { forcedColors: true }, { width: 700, height: 640 }],
] as const;

test('the options page leads there; the sample works by pointer and keyboard; every look pleases axe', async ({ openOptions }) => {
  const tab = await openOptions({ width: 1000, height: 900 });
  await tab.run(() => [...document.querySelectorAll('a')].find((one) => one.textContent === 'What Dramatis does')!.click());
  const cardIs = (name: string) => tab.waitFor((words) => document.querySelector('.dr-card h3')?.textContent === words, name);
  await cardIs('Kazakhstan');
  // The actors are those of the built glossary.
  expect(await tab.run(() => document.querySelector('.dr-card .dr-prose')!.textContent.length)).toBeGreaterThan(40);
  await press(tab, 'SCO');
  await cardIs('SCO');

  await tab.run(() => (document.activeElement as HTMLElement).blur());
  const reached: string[] = [];
  await tab.run(() => scrollTo(0, 0));
  await tab.run(() => document.querySelector<HTMLElement>('.dr-front a')!.focus());
  for (let n = 0; n < 7; n++) {
    reached.push(await tab.run(() => (document.activeElement!.closest('label') ?? document.activeElement!).textContent));
    await tab.press('Tab');
  }
  expect(reached).toEqual(['Open the articles', 'Settings', 'As the browser', 'Show', 'Kazakhstan', 'China', 'SCO']);
  await tab.run(() => document.querySelector<HTMLElement>('.dr-fold button')!.focus());
  await tab.press('Enter');
  await tab.waitFor(() => document.querySelectorAll('.dr-fold').length === 2);
  await tab.press('Tab');
  await tab.press('Enter');
  await tab.waitFor(() => document.querySelectorAll('.dr-fold').length === 1);

  for (const [look, emulation, size] of LOOKS) {
    await tab.resize(size);
    await tab.emulate({ ...emulation, reducedMotion: true });
    expect(await complaints(tab, 'html'), look).toEqual([]);
    expect(await tab.run(() => document.documentElement.scrollWidth <= innerWidth), look).toBe(true);
  }
  expect(await tab.consoleWarnings()).toEqual([]);
});
