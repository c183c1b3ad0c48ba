// What does a reader see? Without a display: the reading printed, and pictures of the page in files.
import fs from 'node:fs';
import path from 'node:path';
import type { Size, Tab } from '../tests/e2e/driver/tab.ts';
import type { Reading } from '../utils/model.ts';
import { inspectHtml, namesOf } from './inspect.ts';

const FOLDER = 'screenshots';
export const WIDE: Size = { width: 1280, height: 800 };
export const NARROW: Size = { width: 420, height: 800 };

const line = (name: string, ...values: string[]) => `${name.padEnd(9)}${values.join('\n'.padEnd(10))}`;

function sayAuthor({ name, degrees, affiliations }: Reading['authors'][number]): string {
  const posts = affiliations.map(({ role, organisation }) => [role, organisation].filter(Boolean).join(', '));
  return [name, ...degrees, ...posts].join('; ');
}

/** Prints the reading of the page in a tab: authors, repeats, widgets, actors. */
export async function printReading(tab: Tab): Promise<void> {
  const [url, html] = await tab.run(() => [location.href, document.documentElement.outerHTML]);
  const reading = inspectHtml(html!, url!, namesOf);
  console.log(
    [
      `${url}\n`,
      line('title', reading.title),
      line('authors', ...reading.authors.map(sayAuthor)),
      line('repeats', ...reading.repeats.map(({ kind, hidden, reason }) => `${kind}, ${hidden.length} blocks: ${reason}`)),
      line('widgets', ...reading.widgets.map(({ kind, text, reason }) => `${kind} (${text.replaceAll('\n', ' · ')}): ${reason}`)),
      line('actors', reading.actors.map(({ name, mentions }) => `${name} ${mentions.length}`).join(', ')),
    ].join('\n'),
    '\n',
  );
}

/** Takes a picture of the tab once it has settled at a size, and tells the file. */
export async function takePicture(tab: Tab, name: string, size: Size, folder = FOLDER): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  await tab.resize(size);
  // The typeface comes after the text; two frames more have the new size laid out and painted.
  await tab.waitFor(() => [...document.fonts].filter(({ family }) => family.includes('Piazzolla')).length > 1);
  await tab.run(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
  const file = path.join(folder, `${name}.png`);
  await tab.screenshot(file);
  console.log(file);
}
