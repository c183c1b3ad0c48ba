// The `test` of the spec that looks at surfaces, and how a surface is compared with its picture in tests/snapshots.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type Picture, type Rect, compare, cut, readPicture, savePicture } from '../../scripts/snapshots/picture.ts';
import { expect, test as base } from './article.ts';
import type { Browser, Tab } from './driver/tab.ts';

const KEPT = path.join('tests', 'snapshots');
const TAKEN = path.join('screenshots', 'snapshots');
const MADE_WITH = path.join(KEPT, 'made-with.json');
const isUpdate = Boolean(process.env['UPDATE_SNAPSHOTS']);
/** So many pixels may differ beyond the edges of letters. */
const MOST_PIXELS = 12;
/** A picture weighs at most so much, and all together, bytes. */
const MOST_BYTES = 30_000;
const MOST_BYTES_OF_ALL = 300_000;

interface Rendering {
  chromium: string;
  /** Of text in our typeface and in those of the system, Han characters among them: whatever else draws letters otherwise, this does too. */
  letters: string;
}

async function shoot(tab: Tab, rect: Rect): Promise<Picture> {
  const file = path.join(TAKEN, 'screen.png');
  fs.mkdirSync(TAKEN, { recursive: true });
  await tab.screenshot(file);
  return cut(readPicture(fs.readFileSync(file)), rect);
}

/** Say how this machine draws, by a sample that no css of ours has a say in. */
async function renderingOf(browser: Browser): Promise<Rendering> {
  const tab = await browser.openExtensionPage('options.html', { width: 600, height: 200 });
  await tab.waitFor(async () => {
    const sample = document.createElement('div');
    sample.style.cssText = 'all: initial; position: fixed; inset: 0; z-index: 9; background: #ffffff; color: #000000; color-scheme: light';
    const fonts = ["500 15px/20px 'Dramatis Piazzolla'", "italic 500 14px/20px 'Dramatis Piazzolla'", "400 13px/20px -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif"];
    for (const font of fonts) {
      const line = document.createElement('div');
      Object.assign(line.style, { font });
      line.textContent = 'Dramatis personae: who is who, 0123456789. Действующие лица: кто есть кто. 简体中文.';
      sample.append(line);
    }
    document.body.append(sample);
    await document.fonts.ready;
    return document.fonts.check("500 15px 'Dramatis Piazzolla'", 'aЯ');
  });
  const [data, chromium] = [(await shoot(tab, { left: 0, top: 0, right: 600, bottom: 80 })).data, await tab.run(() => /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? '')];
  await tab.close();
  return { chromium, letters: createHash('sha256').update(data).digest('hex').slice(0, 16) };
}

/** Whether surfaces can be compared here; else why not. */
export const test = base.extend('whyNot', { scope: 'worker' }, async ({ browser }): Promise<string | null> => {
  const here = await renderingOf(browser);
  if (isUpdate) fs.writeFileSync(MADE_WITH, `${JSON.stringify(here, null, 2)}\n`);
  const there: Rendering = JSON.parse(fs.readFileSync(MADE_WITH, 'utf8'));
  const why = here.chromium !== there.chromium
    ? `The pictures in ${KEPT} were made with Chromium ${there.chromium}, this is ${here.chromium}: nothing is compared.`
    : here.letters !== there.letters ? `This machine draws letters otherwise than that which made the pictures in ${KEPT} (other fonts, other smoothing): nothing is compared.` : null;
  // The usual report counts what is skipped and does not say why.
  if (why) console.log(why);
  return why;
});

/** Compare a part of what is in view with its picture, or take that anew. */
export async function looksAsKept(tab: Tab, name: string, rect: Rect): Promise<void> {
  await tab.run(() => document.fonts.ready.then(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))));
  const [kept, taken] = [path.join(KEPT, `${name}.png`), await shoot(tab, rect)];
  if (isUpdate) return savePicture(kept, taken);
  expect(fs.existsSync(kept), `${kept} is missing: take it with \`npm run snapshots -- --update\`.`).toBe(true);
  const result = compare(readPicture(fs.readFileSync(kept)), taken);
  if (result && result.pixels <= MOST_PIXELS) return;
  savePicture(path.join(TAKEN, `${name}.png`), taken);
  if (result) savePicture(path.join(TAKEN, `${name}-difference.png`), result.picture);
  const what = result ? `${result.pixels} pixels of ${name} differ: see ${TAKEN}/${name}-difference.png` : `${name} has another size: see ${TAKEN}/${name}.png`;
  expect.soft(null, `${what}. If it is meant to look so: npm run snapshots -- --update`).toBe(name);
}

/** What the pictures weigh, and what is wrong with that. */
export function complaintsOfWeight(): string[] {
  const files = fs.readdirSync(KEPT).filter((file) => file.endsWith('.png')).map((file) => ({ file, bytes: fs.statSync(path.join(KEPT, file)).size }));
  const sum = files.reduce((all, { bytes }) => all + bytes, 0);
  return [...files.filter(({ bytes }) => bytes > MOST_BYTES).map(({ file, bytes }) => `${file}: ${bytes}`), ...(sum > MOST_BYTES_OF_ALL ? [`all: ${sum}`] : [])];
}
