// What does a reader see? Without a display: the sidebar's words printed, and pictures of the page in files.
import fs from 'node:fs';
import path from 'node:path';
import type { Tab } from '../tests/e2e/driver/tab.ts';

const FOLDER = 'screenshots';
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 420, height: 800 };

/** Prints what the sidebar of the e2e build says. */
export async function printReading(tab: Tab): Promise<void> {
  // MERGE: print what `scripts/inspect.ts` reads (authors, repeats, widgets, actors) instead of the sidebar's words.
  const words = await tab.waitFor(() => {
    const root = document.querySelector('dramatis-ui')?.shadowRoot;
    const parts = [...(root?.children ?? [])].filter(({ tagName }) => tagName !== 'STYLE');
    return parts.map((part) => (part as HTMLElement).innerText).join('\n').trim();
  });
  console.log(`${await tab.run(() => location.href)}\n\n${words}\n`);
}

/** Takes the page wide, narrow and dark, and tells the files. */
export async function takePictures(tab: Tab, name: string): Promise<void> {
  fs.mkdirSync(FOLDER, { recursive: true });
  const views = [
    ['wide', WIDE, false],
    ['narrow', NARROW, false],
    ['dark', WIDE, true],
  ] as const;
  for (const [view, size, dark] of views) {
    await tab.resize(size);
    await tab.emulate({ dark });
    // Two frames: one that lays the new size out, one that has it painted.
    await tab.run(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
    const file = path.join(FOLDER, `${name}-${view}.png`);
    await tab.screenshot(file);
    console.log(file);
  }
}
