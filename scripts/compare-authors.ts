// Whom do we, Readability and Defuddle name as authors of the same pages, and from where? Side by side; npm run compare-authors
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { authorPages } from '../tests/pages/authors/shapes.ts';
import type { Author } from '../utils/model.ts';
import { inspectHtml, namesOf } from './inspect.ts';
import { savedPages } from './reading-check/folder.ts';

const SAVED = path.resolve(import.meta.dirname, '../../shared/pages');
/** The think tanks among the saved pages. */
const THINK_TANKS = /^(?:brookings|heritage|kas|osw|pewresearch)\./;

interface Page {
  id: string;
  url: string;
  html: string;
}

const sayAffiliation = ({ role, organisation }: Author['affiliations'][number]) => [role, organisation].filter(Boolean).join(', ');
const sayAuthor = ({ name, degrees, affiliations }: Author) => [name, ...degrees, ...affiliations.map(sayAffiliation)].join('; ');

const ours = ({ html, url }: Page) => inspectHtml(html, url, namesOf).authors.map(sayAuthor).join(' + ');

async function withDom<T>({ html, url }: Page, read: (document: Document) => T | Promise<T>): Promise<T> {
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    return await read(dom.window.document);
  } finally {
    dom.window.close();
  }
}

const byReadability = (page: Page) => withDom(page, (document) => new Readability(document).parse()?.byline ?? '');
const byDefuddle = (page: Page) => withDom(page, async (document) => (await Defuddle(document, page.url)).author);

function ownPages(): Page[] {
  const saved = existsSync(SAVED) ? savedPages(SAVED).filter(({ name }) => THINK_TANKS.test(name)) : [];
  if (!saved.length) console.log('The saved pages of think tanks are not beside the project; only our own pages are compared.\n');
  return [...saved.map(({ name, url, body }) => ({ id: name.replace('.html', ''), url, html: body.toString() })), ...authorPages];
}

const short = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 150 ? `${line.slice(0, 150)}…` : line || '–';
};

for (const page of ownPages()) {
  const attempt = async (read: (page: Page) => string | Promise<string>) => {
    try {
      return short(await read(page));
    } catch (error) {
      return `fails: ${short((error as Error).message)}`;
    }
  };
  console.log(`${page.id}\n  Dramatis     ${await attempt(ours)}\n  Readability  ${await attempt(byReadability)}\n  Defuddle     ${await attempt(byDefuddle)}`);
}
